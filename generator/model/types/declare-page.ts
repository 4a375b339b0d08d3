import type { Schema } from "../../../spec/document/openapi.js";
import type { Found } from "../document/references.js";
import type { ListRule } from "../operations/list-rule.js";
import type { TypeDeclaration } from "../type-model.js";
import type { TypeContext } from "./declare-type.js";
import { fieldsOf } from "./fields.js";
import { schemaDoc } from "./schema-doc.js";
import { typeExpression } from "./type-expression.js";

/**
 * The page of a list as the SDK hands it out: the answer with its array under the name `items`, so that
 * every list reads alike.
 */
export function declarePage(
  name: string,
  page: Found<Schema>,
  rule: ListRule,
  { references, nameOf }: Pick<TypeContext, "references" | "nameOf">,
): TypeDeclaration {
  const fields = fieldsOf(page.value, page.pointer, references, "all parts");
  const others = fields.filter((field) => field.name !== rule.property && field.name !== "items");
  return {
    kind: "interface",
    name,
    doc: { paragraphs: [`One page of \`${rule.property}\`.`] },
    written: false,
    extends: [],
    properties: [
      {
        name: "items",
        doc: { paragraphs: [] },
        type: { kind: "array", items: typeExpression(rule.item.value, nameOf, "server") },
        optional: false,
      },
      ...others.map((field) => ({
        name: field.name,
        doc: schemaDoc(field.schema),
        type: typeExpression(field.schema, nameOf, "server"),
        optional: !field.required,
      })),
    ],
  };
}
