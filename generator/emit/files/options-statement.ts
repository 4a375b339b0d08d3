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
    ...(shared.length === 0 ? [] : [pick(imports.type("CommonOptions"), shared)]),
  ];
  const docs = [`Options of \`${functionName}\`.`];
  const own = options.filter(({ common }) => !common);
  if (own.length === 0) {
    const type = bases.join(" & ");
    return { kind: StructureKind.TypeAlias, leadingTrivia: "\n", isExported: true, name, docs, type };
  }
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name,
    docs,
    extends: bases,
    properties: own.map((option) =>
      propertyStructure({ ...option, optional: !option.required }, true, imports),
    ),
  };
}

/** `Pick<CommonOptions, "db" | "lang">`, the names one a line where they are many. */
function pick(type: string, names: readonly string[]): string {
  const line = `Pick<${type}, ${names.join(" | ")}>`;
  if (line.length < lineWidth - 60) return line;
  return `Pick<\n  ${type},\n  ${names.map((name) => `| ${name}`).join("\n  ")}\n>`;
}
