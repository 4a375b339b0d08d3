// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
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
} from "../../../runtime/internal.js";
import type { SaveAutomatedFlowAsTemplateInput } from "../../../system/automated-flows/operations.js";

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
    maybeList(value.automatedFlowParameters, found, "automatedFlowParameters", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeInt32(value.automatedFlowParameterId, found, "automatedFlowParameterId", 1);
    }) &&
    maybeList(value.automatedFlowFilters, found, "automatedFlowFilters", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeInt32(value.automatedFlowFilterId, found, "automatedFlowFilterId", 1);
    })
  );
}
