// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
import { assertValid, type Findings, int32, isObject, refuse, schema } from "../../../runtime/internal.js";
import type { ForwardQuoteRequestInput } from "../../../sales/quote-requests/operations.js";

/** Whether a value is of the type `ForwardQuoteRequestInput`. */
export function isForwardQuoteRequestInput(value: unknown): value is ForwardQuoteRequestInput {
  return checkForwardQuoteRequestInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `ForwardQuoteRequestInput`. */
export function assertForwardQuoteRequestInput(value: unknown): asserts value is ForwardQuoteRequestInput {
  assertValid(checkForwardQuoteRequestInput, value);
}

/** Validator of `ForwardQuoteRequestInput`. */
export const forwardQuoteRequestInputSchema: Schema<ForwardQuoteRequestInput> =
  /* @__PURE__ */ schema(checkForwardQuoteRequestInput);

/** The rules of `ForwardQuoteRequestInput`. */
export function checkForwardQuoteRequestInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return int32(value.salesQuoteId, found, "salesQuoteId");
}
