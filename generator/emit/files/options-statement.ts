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
  const base = imports.type(answer.kind === "list" ? "ListOptions" : "CallOptions");
  const docs = [`Options of \`${functionName}\`.`];
  const own = options.filter(({ common }) => !common);
  const picked = (room: number, indent: string) =>
    shared.length === 0 ? [] : [pick(imports.type("CommonOptions"), shared, room, indent)];
  if (own.length === 0) {
    const line = [base, ...picked(Number.POSITIVE_INFINITY, "")].join(" & ");
    const fits = `export type ${name} = ${line};`.length <= lineWidth;
    const type = fits ? line : [base, ...picked(lineWidth - "  ;".length, "")].join(" &\n");
    return { kind: StructureKind.TypeAlias, leadingTrivia: "\n", isExported: true, name, docs, type };
  }
  const line = [base, ...picked(Number.POSITIVE_INFINITY, "")].join(", ");
  const fits = `export interface ${name} extends ${line} {`.length <= lineWidth;
  const bases = fits ? line : [base, ...picked(lineWidth - 6, "  ")].join(",\n  ");
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name,
    docs,
    extends: (writer) => writer.write(bases),
    properties: own.map((option) =>
      propertyStructure({ ...option, optional: !option.required }, true, imports),
    ),
  };
}

/** `Pick<CommonOptions, "db" | "lang">`, in as few lines as `room` allows. */
function pick(from: string, names: readonly string[], room: number, indent: string): string {
  const union = names.join(" | ");
  const line = `Pick<${from}, ${union}>`;
  if (line.length <= room) return line;
  const inner = `${indent}  `;
  const list = union.length <= room - 2 ? union : names.map((name) => `| ${name}`).join(`\n${inner}`);
  return `Pick<\n${inner}${from},\n${inner}${list}\n${indent}>`;
}
