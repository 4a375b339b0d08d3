import type { Schema } from "../../../spec/document/openapi.js";
import type { Found } from "../document/references.js";
import type { ListRule } from "../operations/list-rule.js";
import type { PropertyModel, TypeDeclaration } from "../type-model.js";
import type { TypeContext } from "./declare-type.js";
import { fieldsOf } from "./fields.js";
import { propertyOf } from "./object-type.js";
import { typeExpression } from "./type-expression.js";

/**
 * The page of a list as the SDK hands it out: the answer with its array under the name `items`, so that
 * every list reads alike.
 *
 * @param isPaged whether the API has the list in pages: those tell of their neighbours, documented or not
 */
export function declarePage(
  name: string,
  page: Found<Schema>,
  rule: ListRule,
  isPaged: boolean,
  { references, known }: Pick<TypeContext, "references" | "known">,
): TypeDeclaration {
  const fields = fieldsOf(page.value, references, "all parts");
  const others = fields.filter((field) => field.name !== rule.property && field.name !== "items");
  const tellsOfOthers = isPaged && !others.some((field) => field.name === "paging");
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
        type: { kind: "array", items: typeExpression(rule.item.value, known, "server") },
        optional: false,
      },
      ...others.map((field) => propertyOf(field, known, "server")),
      ...(tellsOfOthers ? [paging] : []),
    ],
  };
}

const paging: PropertyModel = {
  name: "paging",
  doc: { paragraphs: [] },
  type: { kind: "named", name: "Paging" },
  optional: true,
};
