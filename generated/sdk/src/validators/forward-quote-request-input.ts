// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type { ForwardQuoteRequestInput } from "../sales/quote-requests/operations.js";

/** Validator of `ForwardQuoteRequestInput`. */
export const forwardQuoteRequestInputSchema: Schema<ForwardQuoteRequestInput> =
  /* @__PURE__ */ schema(checkForwardQuoteRequestInput);

/** Adds what is wrong with a value to `violations`. */
export function checkForwardQuoteRequestInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const salesQuoteId = value.salesQuoteId;
  if (salesQuoteId === undefined) report(violations, [...path, "salesQuoteId"], "required", "is required");
  else if (typeof salesQuoteId !== "number" || !Number.isInteger(salesQuoteId)) {
    report(
      violations,
      [...path, "salesQuoteId"],
      "type",
      "must be a whole number",
      "integer",
      typeName(salesQuoteId),
    );
  } else if (!isInt32(salesQuoteId)) {
    report(violations, [...path, "salesQuoteId"], "format", "must fit 32 bits", "int32", salesQuoteId);
  }
}
