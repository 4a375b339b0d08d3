// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeInt32,
  maybeNested,
  maybeText,
  refuse,
  schema,
  text,
} from "../../runtime/internal.js";
import type { ExtensionInput } from "../../system/extensions.js";

/** Whether a value is of the type `ExtensionInput`. */
export function isExtensionInput(value: unknown): value is ExtensionInput {
  return checkExtensionInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `ExtensionInput`. */
export function assertExtensionInput(value: unknown): asserts value is ExtensionInput {
  assertValid(checkExtensionInput, value);
}

/** Validator of `ExtensionInput`. */
export const extensionInputSchema: Schema<ExtensionInput> = /* @__PURE__ */ schema(checkExtensionInput);

/** The rules of `ExtensionInput`. */
export function checkExtensionInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    text(value.name, found, "name") &&
    maybeText(value.description, found, "description") &&
    maybeText(value.termsAndConditions, found, "termsAndConditions") &&
    maybeNested(value.publisher, found, "publisher", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeInt32(value.publisherId, found, "publisherId", 100000);
    })
  );
}
