// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type {
  ExtensionRequiredObjectInput,
  ExtensionRequiredObjectInputObject,
} from "../system/extensions/required-objects.js";

/** Validator of `ExtensionRequiredObjectInput`. */
export const extensionRequiredObjectInputSchema: Schema<ExtensionRequiredObjectInput> =
  /* @__PURE__ */ schema(checkExtensionRequiredObjectInput);

/** Adds what is wrong with a value to `violations`. */
export function checkExtensionRequiredObjectInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const object = value.object;
  if (object === undefined) report(violations, [...path, "object"], "required", "is required");
  else checkExtensionRequiredObjectInputObject(object, [...path, "object"], violations);
}

/** Validator of `ExtensionRequiredObjectInputObject`. */
export const extensionRequiredObjectInputObjectSchema: Schema<ExtensionRequiredObjectInputObject> =
  /* @__PURE__ */ schema(checkExtensionRequiredObjectInputObject);

/** Adds what is wrong with a value to `violations`. */
export function checkExtensionRequiredObjectInputObject(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const objectType = value.objectType;
  if (objectType === undefined) report(violations, [...path, "objectType"], "required", "is required");
  else if (typeof objectType !== "string") {
    report(violations, [...path, "objectType"], "type", "must be a text", "string", typeName(objectType));
  }

  const objectId = value.objectId;
  if (objectId === undefined) report(violations, [...path, "objectId"], "required", "is required");
  else if (typeof objectId !== "number" || !Number.isInteger(objectId)) {
    report(
      violations,
      [...path, "objectId"],
      "type",
      "must be a whole number",
      "integer",
      typeName(objectId),
    );
  } else {
    if (!isInt32(objectId)) {
      report(violations, [...path, "objectId"], "format", "must fit 32 bits", "int32", objectId);
    }
    if (objectId < 1) {
      report(violations, [...path, "objectId"], "minimum", "must be at least 1", 1, objectId);
    }
  }
}
