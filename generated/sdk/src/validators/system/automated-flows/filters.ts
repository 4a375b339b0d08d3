// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
import { assertValid, type Findings, isObject, refuse, schema, text } from "../../../runtime/internal.js";
import type { AutomatedFlowFilterInput } from "../../../system/automated-flows/filters.js";

/** Whether a value is of the type `AutomatedFlowFilterInput`. */
export function isAutomatedFlowFilterInput(value: unknown): value is AutomatedFlowFilterInput {
  return checkAutomatedFlowFilterInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `AutomatedFlowFilterInput`. */
export function assertAutomatedFlowFilterInput(value: unknown): asserts value is AutomatedFlowFilterInput {
  assertValid(checkAutomatedFlowFilterInput, value);
}

/** Validator of `AutomatedFlowFilterInput`. */
export const automatedFlowFilterInputSchema: Schema<AutomatedFlowFilterInput> =
  /* @__PURE__ */ schema(checkAutomatedFlowFilterInput);

/** The rules of `AutomatedFlowFilterInput`. */
export function checkAutomatedFlowFilterInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    text(value.field, found, "field") &&
    text(value.operator, found, "operator") &&
    text(value.condition, found, "condition")
  );
}
