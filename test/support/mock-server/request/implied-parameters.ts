import type { Parameter } from "../../../../spec/document/openapi.js";
import type { DescribedOperation } from "../document/described-operation.js";

/**
 * Query parameters that a page of the documentation implies and does not list. With its largest `$top` it
 * states that a list can be moved through, and with the row of custom fields that they can be asked for.
 */
export function impliedParameters(operation: DescribedOperation): readonly Parameter[] {
  const named = new Set(operation.parameters.map(({ name }) => name));
  const customFields: Parameter = { name: "$showCustomFields", in: "query", schema: { type: "boolean" } };
  return [...paging(operation), ...(operation.hasCustomFields ? [customFields] : [])].filter(
    ({ name }) => !named.has(name),
  );
}

function paging({ maximumPageSize }: DescribedOperation): readonly Parameter[] {
  if (maximumPageSize === undefined) return [];
  return [
    {
      name: "$top",
      in: "query",
      schema: {
        anyOf: [{ type: "integer", minimum: 1, maximum: maximumPageSize }, { const: "$max" }],
        type: ["integer", "string"],
      },
    },
    { name: "$skip", in: "query", schema: { type: "integer", minimum: 0 } },
    { name: "$pageKey", in: "query", schema: { type: "string", minLength: 1 } },
  ];
}
