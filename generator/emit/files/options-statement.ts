import { StructureKind } from "ts-morph";
import type { OperationModel } from "../../model/operation-model.js";
import type { Imports } from "../code/imports.js";
import type { Statement } from "../code/source-files.js";
import { stringLiteral } from "../text/escape.js";
import { lineWidth } from "../text/wrap.js";
import { propertyStructure } from "./type-statements.js";

/** The options of an operation: those of every call, the shared parameters it takes, and its own. */
export function optionsStatement(operation: OperationModel, imports: Imports): Statement {
  const { options, optionsType: name, functionName, answer } = operation;
  const shared = options.filter(({ common }) => common).map((option) => stringLiteral(option.name));
  const bases = [
    imports.type(answer.kind === "list" ? "ListOptions" : "CallOptions"),
    ...(shared.length === 0 ? [] : [`Pick<${imports.type("CommonOptions")}, ${shared.join(" | ")}>`]),
  ];
  const docs = [`Options of \`${functionName}\`.`];
  const own = options.filter(({ common }) => !common);
  if (own.length === 0) {
    const line = bases.join(" & ");
    const fits = `export type ${name} = ${line};`.length <= lineWidth;
    const type = fits ? line : bases.map(inLines).join(" &\n");
    return { kind: StructureKind.TypeAlias, leadingTrivia: "\n", isExported: true, name, docs, type };
  }
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name,
    docs,
    extends:
      `export interface ${name} extends ${bases.join(", ")} {`.length <= lineWidth
        ? bases
        : bases.map(inLines),
    properties: own.map((option) =>
      propertyStructure({ ...option, optional: !option.required }, true, imports),
    ),
  };
}

/** A long `Pick` with its names one a line. */
function inLines(type: string): string {
  const [, from, names] = /^Pick<(\w+), (.*)>$/.exec(type) ?? [];
  if (from === undefined || names === undefined || type.length <= lineWidth - 20) return type;
  return `Pick<\n  ${from},\n  ${names
    .split(" | ")
    .map((name) => `| ${name}`)
    .join("\n  ")}\n>`;
}
