import { StructureKind } from "ts-morph";
import type { SdkModel } from "../../model/sdk-model.js";
import { docComment } from "../code/doc-comment.js";
import { type Imports, importsOf } from "../code/imports.js";
import type { SourceFile } from "../code/source-files.js";
import type { Symbols } from "../code/symbols.js";
import { listText, propertyKey } from "../code/value-text.js";
import { indented, lineWidth } from "../text/wrap.js";

/** The documented errors: their numbers by name, and which operation answers which. */
export function errorCodesFile({ errors, modules }: SdkModel, symbols: Symbols): SourceFile {
  const file = "error-codes";
  const imports = importsOf(file, symbols);
  const operations = modules.flatMap(({ resources }) => resources.flatMap((resource) => resource.operations));
  const codes = errors.map(({ name, code, status, message }) => {
    const doc = docComment({ paragraphs: [`HTTP ${status}: ${message}`] });
    return `${doc}${propertyKey(name)}: ${code},\n`;
  });
  const guard = imports.value("errorGuard");
  const guardType = imports.type("ErrorGuard");
  const parameters = parametersText(errors, imports);
  return {
    file,
    statements: [
      ...imports.structures(),
      `\n/** The documented errors of the API, by name. The API may answer others. */
export const ErrorCode = {\n${indented(codes.join(""))}} as const;`,
      `\n/** The number of a documented error. */\nexport type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];`,
      {
        kind: StructureKind.Interface,
        isExported: true,
        name: "ErrorsOf",
        docs: ["The numbers of the errors that each operation documents."],
        properties: operations.map(({ id, errors: numbers }) => ({
          name: propertyKey(id),
          type: unionText(numbers, `  ${propertyKey(id)}: ;`),
        })),
      },
      `\n/** The values in the messages of errors whose text tells of any, by number. */
export interface ErrorParametersOf {${parameters}}`,
      `
/**
 * Whether an error is the answer of an operation. Inside the branch \`error.code\` is known to be one of the
 * numbers that the operation documents, and stays open for others. With a number as the third argument it is
 * that one, and \`error.parameters\` has a place for each value of the message.
 */
export const isErrorOf: ${guardType}<ErrorsOf, ErrorParametersOf> = /* @__PURE__ */ ${guard}();`,
    ],
  };
}

/** A union of numbers, one a line where it is long. */
function unionText(numbers: readonly number[], rest: string): string {
  if (numbers.length === 0) return "never";
  const line = numbers.join(" | ");
  return line.length + rest.length <= lineWidth ? line : numbers.map((number) => `\n| ${number}`).join("");
}

/** A place for each value of a message. A server may leave values out, and a newer one may add some. */
function parametersText(errors: SdkModel["errors"], imports: Imports): string {
  const members = errors.flatMap(({ code, message, parameters }) => {
    if (parameters.length === 0) return [];
    const value = imports.type("ErrorParameter");
    const places = [...parameters.map((name) => `${name}?: ${value}`), `...others: ${value}[]`];
    const doc = docComment({ paragraphs: [message] });
    return [`${doc}${code}: readonly ${listText("[", places, "]", 90)};\n`];
  });
  return members.length === 0 ? "" : `\n${indented(members.join(""))}`;
}
