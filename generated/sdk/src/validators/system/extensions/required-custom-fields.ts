// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  int32,
  isObject,
  maybeNested,
  maybeText,
  refuse,
  schema,
  text,
} from "../../../runtime/internal.js";
import type { ExtensionRequiredCustomFieldInput } from "../../../system/extensions/required-custom-fields.js";

/** Whether a value is of the type `ExtensionRequiredCustomFieldInput`. */
export function isExtensionRequiredCustomFieldInput(
  value: unknown,
): value is ExtensionRequiredCustomFieldInput {
  return checkExtensionRequiredCustomFieldInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `ExtensionRequiredCustomFieldInput`. */
export function assertExtensionRequiredCustomFieldInput(
  value: unknown,
): asserts value is ExtensionRequiredCustomFieldInput {
  assertValid(checkExtensionRequiredCustomFieldInput, value);
}

/** Validator of `ExtensionRequiredCustomFieldInput`. */
export const extensionRequiredCustomFieldInputSchema: Schema<ExtensionRequiredCustomFieldInput> =
  /* @__PURE__ */ schema(checkExtensionRequiredCustomFieldInput);

/** The rules of `ExtensionRequiredCustomFieldInput`. */
export function checkExtensionRequiredCustomFieldInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    int32(value.object, found, "object") &&
    text(value.name, found, "name") &&
    maybeText(value.description, found, "description") &&
    int32(value.dataType, found, "dataType") &&
    maybeNested(value.valueList, found, "valueList", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeText(value.object, found, "object") && maybeText(value.field, found, "field");
    })
  );
}
