// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeInt32,
  maybeList,
  maybeText,
  refuse,
  schema,
  text,
} from "../runtime/internal.js";
import type {
  SaveAutomatedFlowAsTemplateInput,
  SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter,
  SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter,
} from "../system/automated-flows/operations.js";

/** Whether a value is of the type `SaveAutomatedFlowAsTemplateInput`. */
export function isSaveAutomatedFlowAsTemplateInput(
  value: unknown,
): value is SaveAutomatedFlowAsTemplateInput {
  return checkSaveAutomatedFlowAsTemplateInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `SaveAutomatedFlowAsTemplateInput`. */
export function assertSaveAutomatedFlowAsTemplateInput(
  value: unknown,
): asserts value is SaveAutomatedFlowAsTemplateInput {
  assertValid(checkSaveAutomatedFlowAsTemplateInput, value);
}

/** Validator of `SaveAutomatedFlowAsTemplateInput`. */
export const saveAutomatedFlowAsTemplateInputSchema: Schema<SaveAutomatedFlowAsTemplateInput> =
  /* @__PURE__ */ schema(checkSaveAutomatedFlowAsTemplateInput);

/** The rules of `SaveAutomatedFlowAsTemplateInput`. */
export function checkSaveAutomatedFlowAsTemplateInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    text(value.name, found, "name") &&
    maybeText(value.description, found, "description") &&
    maybeList(
      value.automatedFlowParameters,
      found,
      "automatedFlowParameters",
      checkSaveAutomatedFlowAsTemplateInputAutomatedFlowParameter,
    ) &&
    maybeList(
      value.automatedFlowFilters,
      found,
      "automatedFlowFilters",
      checkSaveAutomatedFlowAsTemplateInputAutomatedFlowFilter,
    )
  );
}

/** Whether a value is of the type `SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter`. */
export function isSaveAutomatedFlowAsTemplateInputAutomatedFlowParameter(
  value: unknown,
): value is SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter {
  return checkSaveAutomatedFlowAsTemplateInputAutomatedFlowParameter(value);
}

/** Throws a `ValidationError` when a value is not of the type `SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter`. */
export function assertSaveAutomatedFlowAsTemplateInputAutomatedFlowParameter(
  value: unknown,
): asserts value is SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter {
  assertValid(checkSaveAutomatedFlowAsTemplateInputAutomatedFlowParameter, value);
}

/** Validator of `SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter`. */
export const saveAutomatedFlowAsTemplateInputAutomatedFlowParameterSchema: Schema<SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter> =
  /* @__PURE__ */ schema(checkSaveAutomatedFlowAsTemplateInputAutomatedFlowParameter);

/** The rules of `SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter`. */
export function checkSaveAutomatedFlowAsTemplateInputAutomatedFlowParameter(
  value: unknown,
  found?: Findings,
): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return maybeInt32(value.automatedFlowParameterId, found, "automatedFlowParameterId", 1);
}

/** Whether a value is of the type `SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter`. */
export function isSaveAutomatedFlowAsTemplateInputAutomatedFlowFilter(
  value: unknown,
): value is SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter {
  return checkSaveAutomatedFlowAsTemplateInputAutomatedFlowFilter(value);
}

/** Throws a `ValidationError` when a value is not of the type `SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter`. */
export function assertSaveAutomatedFlowAsTemplateInputAutomatedFlowFilter(
  value: unknown,
): asserts value is SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter {
  assertValid(checkSaveAutomatedFlowAsTemplateInputAutomatedFlowFilter, value);
}

/** Validator of `SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter`. */
export const saveAutomatedFlowAsTemplateInputAutomatedFlowFilterSchema: Schema<SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter> =
  /* @__PURE__ */ schema(checkSaveAutomatedFlowAsTemplateInputAutomatedFlowFilter);

/** The rules of `SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter`. */
export function checkSaveAutomatedFlowAsTemplateInputAutomatedFlowFilter(
  value: unknown,
  found?: Findings,
): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return maybeInt32(value.automatedFlowFilterId, found, "automatedFlowFilterId", 1);
}
