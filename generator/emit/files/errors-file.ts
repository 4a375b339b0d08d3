import { StructureKind } from "ts-morph";
import type { SdkModel } from "../../model/sdk-model.js";
import { docComment } from "../code/doc-comment.js";
import { importsOf } from "../code/imports.js";
import type { SourceFile } from "../code/source-files.js";
import type { Symbols } from "../code/symbols.js";
import { objectText, propertyKey, valueText } from "../code/value-text.js";
import { indented, lineWidth } from "../text/wrap.js";

/** The documented errors: their numbers by name, what is known of each, and which operation answers which. */
export function errorsFile({ errors, modules }: SdkModel, symbols: Symbols): SourceFile {
  const file = "errors";
  const imports = importsOf(file, symbols);
  const operations = modules.flatMap(({ resources }) => resources.flatMap((resource) => resource.operations));
  const codes = errors.map(({ name, code, status, message }) => {
    const doc = docComment({ paragraphs: [`HTTP ${status}: ${message}`] });
    return `${doc}${propertyKey(name)}: ${code},\n`;
  });
  const entries = errors.map(({ code, status, message, operations: ids }) => {
    const properties = { status, message, operations: ids };
    const members = Object.entries(properties).map(
      ([name, value]) => [name, { code: valueText(value, 90) }] as const,
    );
    return `${code}: ${objectText(members, 100)},\n`;
  });
  const guard = imports.value("errorGuard");
  const guardType = imports.type("ErrorGuard");
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
        name: "CatalogueEntry",
        docs: ["What is documented about an error."],
        properties: [
          { isReadonly: true, name: "status", type: "number", docs: ["HTTP status of the answer."] },
          {
            isReadonly: true,
            name: "message",
            type: "string",
            docs: ["English text, before values are filled in."],
          },
          {
            isReadonly: true,
            name: "operations",
            type: "readonly string[]",
            docs: ["The operations that document the error."],
          },
        ],
      },
      `\n/** Every documented error, by number. */
export const errorCatalogue: { readonly [code: number]: CatalogueEntry } = {\n${indented(entries.join(""))}};`,
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
      `
/**
 * Whether an error is the answer of an operation. Inside the branch \`error.code\` is known to be one of the
 * numbers that the operation documents, and stays open for others.
 */
export const isErrorOf: ${guardType}<ErrorsOf> = /* @__PURE__ */ ${guard}();`,
    ],
  };
}

/** A union of numbers, one a line where it is long. */
function unionText(numbers: readonly number[], rest: string): string {
  if (numbers.length === 0) return "never";
  const line = numbers.join(" | ");
  return line.length + rest.length <= lineWidth ? line : numbers.map((number) => `\n| ${number}`).join("");
}
