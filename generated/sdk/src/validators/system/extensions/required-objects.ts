// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  int32,
  isObject,
  nested,
  refuse,
  schema,
  text,
} from "../../../runtime/internal.js";
import type { ExtensionRequiredObjectInput } from "../../../system/extensions/required-objects.js";

/** Whether a value is of the type `ExtensionRequiredObjectInput`. */
export function isExtensionRequiredObjectInput(value: unknown): value is ExtensionRequiredObjectInput {
  return checkExtensionRequiredObjectInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `ExtensionRequiredObjectInput`. */
export function assertExtensionRequiredObjectInput(
  value: unknown,
): asserts value is ExtensionRequiredObjectInput {
  assertValid(checkExtensionRequiredObjectInput, value);
}

/** Validator of `ExtensionRequiredObjectInput`. */
export const extensionRequiredObjectInputSchema: Schema<ExtensionRequiredObjectInput> =
  /* @__PURE__ */ schema(checkExtensionRequiredObjectInput);

/** The rules of `ExtensionRequiredObjectInput`. */
export function checkExtensionRequiredObjectInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return nested(value.object, found, "object", checkExtensionRequiredObjectInputObject);
}

function checkExtensionRequiredObjectInputObject(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return text(value.objectType, found, "objectType") && int32(value.objectId, found, "objectId", 1);
}
