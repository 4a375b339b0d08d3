import type { Schema } from "../../../spec/document/openapi.js";
import type { Found, References } from "../document/references.js";
import { listRule } from "../operations/list-rule.js";
import type { OperationSource } from "../operations/operation-source.js";
import type { PropertyModel } from "../type-model.js";

/** The property under which the API has the custom fields of a company. */
export const customFields: PropertyModel = {
  name: "customFields",
  doc: {
    paragraphs: [
      "Fields that the company has added; answers have them where `showCustomFields` asks for it.",
    ],
  },
  type: { kind: "named", name: "CustomFields" },
  optional: true,
};

/**
 * The schemas of objects that have custom fields, which no page shows among the others: bodies, answers and
 * the items of lists of every operation that says so.
 */
export function schemasWithCustomFields(
  sources: readonly OperationSource[],
  references: References,
): ReadonlySet<Schema> {
  const found = sources
    .filter(({ rambase }) => rambase?.customFields === true)
    .flatMap((source): (Found<Schema> | undefined)[] => [
      source.body?.schema,
      listRule(source, references)?.item ?? source.response?.content?.schema,
    ]);
  return new Set(
    found.flatMap((schema) => {
      const target = schema && references.follow<Schema>(schema.value, schema.pointer);
      return target === undefined ? [] : [target.value];
    }),
  );
}
