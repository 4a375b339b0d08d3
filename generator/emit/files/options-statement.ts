import { StructureKind } from "ts-morph";
import type { OperationModel } from "../../model/operation-model.js";
import type { PropertyModel, TypeDeclaration } from "../../model/type-model.js";
import type { Imports } from "../code/imports.js";
import type { Statement } from "../code/source-files.js";
import { stringLiteral } from "../text/escape.js";
import { indented, lineWidth } from "../text/wrap.js";
import { propertyStructure, propertyText } from "./type-statements.js";

/**
 * The options of an operation: those of every call, the shared parameters it takes, and its own.
 *
 * One that takes shared parameters is an alias, because an interface that extends a `Pick` has a type of
 * `this` of its own, for which the compiler makes all members once more.
 */
export function optionsStatement(operation: OperationModel, imports: Imports): Statement {
  const { options, optionsType: name, functionName, answer, headers } = operation;
  const shared = options.filter(({ common }) => common).map((option) => stringLiteral(option.name));
  const base = imports.type(answer.kind === "list" ? "ListOptions" : "CallOptions");
  const doc = `Options of \`${functionName}\`.`;
  const own = [
    ...options.filter(({ common }) => !common).map((option) => ({ ...option, optional: !option.required })),
    ...(headers === undefined ? [] : [headersOption(headers)]),
  ];
  if (shared.length === 0 && own.length > 0) {
    const properties = own.map((option) => propertyStructure(option, true, imports));
    return {
      kind: StructureKind.Interface,
      isExported: true,
      name,
      docs: [doc],
      extends: [base],
      properties,
    };
  }
  if (shared.length === 0) {
    const line = `export type ${name} = ${base};`;
    return `\n/** ${doc} */\n${line.length <= lineWidth ? line : line.replace("= ", "=\n  ")}`;
  }
  const members = own.map((option) => propertyText(option, true, imports)).join("");
  const head = `export type ${name} = ${base}`;
  const line = `${head} & ${pick(imports, shared)}`;
  const rest = members === "" ? ";" : " & {";
  const fits = line.length + rest.length <= lineWidth;
  const start = fits ? line : `${head} &\n  ${pick(imports, shared, lineWidth - "   & {".length)}`;
  const end = members === "" ? "" : `\n${indented(`${indented(members)}};`, fits ? "" : "  ")}`;
  return `\n/** ${doc} */\n${start}${rest}${end}`;
}

/** In the place of those that every call takes: the same, with the names that the document knows. */
function headersOption({ name }: TypeDeclaration): PropertyModel {
  const doc = { paragraphs: ["Further headers; `Authorization` takes the place of the token."] };
  return { name: "headers", doc, type: { kind: "named", name }, optional: true };
}

/** `Pick<CommonOptions, "db" | "lang">`, in as few lines as `room` allows, the first one indented already. */
function pick(imports: Imports, names: readonly string[], room = Number.POSITIVE_INFINITY): string {
  const from = imports.type("CommonOptions");
  const union = names.join(" | ");
  const line = `Pick<${from}, ${union}>`;
  if (line.length <= room) return line;
  const list = union.length <= room - 2 ? union : names.map((name) => `| ${name}`).join("\n    ");
  return `Pick<\n    ${from},\n    ${list}\n  >`;
}
