import { StructureKind } from "ts-morph";
import type { SdkModel } from "../../model/sdk-model.js";
import type { SourceFile } from "../code/source-files.js";
import { objectText, valueText } from "../code/value-text.js";
import { indented } from "../text/wrap.js";

/**
 * What is known of each documented error. It is a file of its own, because it is long and only a program that
 * asks for it should load it.
 */
export function errorCatalogueFile({ errors }: SdkModel): SourceFile {
  const entries = errors.map(({ code, status, message, parameters, operations }) => {
    const values = parameters.length === 0 ? {} : { parameters };
    const members = Object.entries({ status, message, ...values, operations }).map(
      ([name, value]) => [name, { code: valueText(value, 90) }] as const,
    );
    return `${code}: ${objectText(members, 100)},\n`;
  });
  return {
    file: "error-catalogue",
    statements: [
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
            name: "parameters",
            hasQuestionToken: true,
            type: "readonly string[]",
            docs: [
              "What is filled in, in order: names from the text, or `value0` where it has only a number.",
            ],
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
    ],
  };
}
