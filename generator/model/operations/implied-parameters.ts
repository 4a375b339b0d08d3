import type { OptionModel } from "../operation-model.js";
import type { TypeExpression } from "../type-model.js";
import { keyword, union } from "../types/type-algebra.js";
import type { OperationSource } from "./operation-source.js";

/** A query parameter that no document describes. */
export type ImpliedParameter = Pick<OptionModel, "wireName" | "doc" | "type">;

const implied = (wireName: string, type: TypeExpression, text: string): ImpliedParameter => ({
  wireName,
  type,
  doc: { paragraphs: [text] },
});

const filter = implied(
  "$filter",
  keyword("string"),
  "The items to answer, by a condition of the fields that a filter may use.",
);

const orderBy = implied("$orderBy", keyword("string"), "The fields to sort by.");

const paging = [
  implied(
    "$top",
    union([keyword("number"), { kind: "literal", value: "$max" }]),
    'How many items a page has; "$max" asks for as many as the resource allows.',
  ),
  implied("$skip", keyword("number"), "How many items to pass over."),
];

const customFields = implied(
  "$showCustomFields",
  keyword("boolean"),
  "Whether the answer has the custom fields of the company.",
);

/**
 * Query parameters that a page of the documentation implies without listing them: of a list with sections of
 * filter fields or sortable fields, or with the largest `$top`, which says that it can be moved through; and
 * of resources with custom fields. None that is described after all, in whatever letter case.
 */
export function impliedParameters({
  method,
  parameters,
  rambase = {},
}: OperationSource): readonly ImpliedParameter[] {
  const { filters = [], namedFilters = [], sortable = [], maximumPageSize } = rambase;
  const described = parameters.filter(({ value }) => value.in === "query");
  const present = new Set(described.map(({ value }) => value.name.toLowerCase()));
  return [
    ...(filters.length + namedFilters.length === 0 ? [] : [filter]),
    ...(sortable.length === 0 ? [] : [orderBy]),
    ...(method === "get" && maximumPageSize !== undefined ? paging : []),
    ...(rambase.customFields === true && method !== "delete" ? [customFields] : []),
  ].filter(({ wireName }) => !present.has(wireName.toLowerCase()));
}
