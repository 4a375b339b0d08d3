// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isObject, report, schema, typeName } from "../runtime/internal.js";
import type { AutomatedFlowFilterInput } from "../system/automated-flows/filters.js";

/** Validator of `AutomatedFlowFilterInput`. */
export const automatedFlowFilterInputSchema: Schema<AutomatedFlowFilterInput> =
  /* @__PURE__ */ schema(checkAutomatedFlowFilterInput);

/** Adds what is wrong with a value to `violations`. */
export function checkAutomatedFlowFilterInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const field = value.field;
  if (field === undefined) report(violations, [...path, "field"], "required", "is required");
  else if (typeof field !== "string") {
    report(violations, [...path, "field"], "type", "must be a text", "string", typeName(field));
  }

  const operator = value.operator;
  if (operator === undefined) report(violations, [...path, "operator"], "required", "is required");
  else if (typeof operator !== "string") {
    report(violations, [...path, "operator"], "type", "must be a text", "string", typeName(operator));
  }

  const condition = value.condition;
  if (condition === undefined) report(violations, [...path, "condition"], "required", "is required");
  else if (typeof condition !== "string") {
    report(violations, [...path, "condition"], "type", "must be a text", "string", typeName(condition));
  }
}
