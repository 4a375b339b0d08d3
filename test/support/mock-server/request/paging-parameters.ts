import type { Parameter } from "../../../../spec/document/openapi.js";
import type { DescribedOperation } from "../document/described-operation.js";

/**
 * The query parameters that move through a list. A page of the documentation states the largest `$top`
 * but does not list these among its query parameters, so the document has them only as that number.
 */
export function pagingParameters({ maximumPageSize, parameters }: DescribedOperation): readonly Parameter[] {
  if (maximumPageSize === undefined) return [];
  const all: readonly Parameter[] = [
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
  const named = new Set(parameters.map(({ name }) => name));
  return all.filter(({ name }) => !named.has(name));
}
