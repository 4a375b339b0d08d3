// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type {
  ExtensionRequiredCustomFieldInput,
  ExtensionRequiredCustomFieldInputValueList,
} from "../system/extensions/required-custom-fields.js";

/** Validator of `ExtensionRequiredCustomFieldInput`. */
export const extensionRequiredCustomFieldInputSchema: Schema<ExtensionRequiredCustomFieldInput> =
  /* @__PURE__ */ schema(checkExtensionRequiredCustomFieldInput);

/** Adds what is wrong with a value to `violations`. */
export function checkExtensionRequiredCustomFieldInput(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const object = value.object;
  if (object === undefined) report(violations, [...path, "object"], "required", "is required");
  else if (typeof object !== "number" || !Number.isInteger(object)) {
    report(violations, [...path, "object"], "type", "must be a whole number", "integer", typeName(object));
  } else if (!isInt32(object)) {
    report(violations, [...path, "object"], "format", "must fit 32 bits", "int32", object);
  }

  const name = value.name;
  if (name === undefined) report(violations, [...path, "name"], "required", "is required");
  else if (typeof name !== "string") {
    report(violations, [...path, "name"], "type", "must be a text", "string", typeName(name));
  }

  const description = value.description;
  if (description !== undefined) {
    if (typeof description !== "string") {
      report(violations, [...path, "description"], "type", "must be a text", "string", typeName(description));
    }
  }

  const dataType = value.dataType;
  if (dataType === undefined) report(violations, [...path, "dataType"], "required", "is required");
  else if (typeof dataType !== "number" || !Number.isInteger(dataType)) {
    report(
      violations,
      [...path, "dataType"],
      "type",
      "must be a whole number",
      "integer",
      typeName(dataType),
    );
  } else if (!isInt32(dataType)) {
    report(violations, [...path, "dataType"], "format", "must fit 32 bits", "int32", dataType);
  }

  const valueList = value.valueList;
  if (valueList !== undefined) {
    checkExtensionRequiredCustomFieldInputValueList(valueList, [...path, "valueList"], violations);
  }
}

/** Validator of `ExtensionRequiredCustomFieldInputValueList`. */
export const extensionRequiredCustomFieldInputValueListSchema: Schema<ExtensionRequiredCustomFieldInputValueList> =
  /* @__PURE__ */ schema(checkExtensionRequiredCustomFieldInputValueList);

/** Adds what is wrong with a value to `violations`. */
export function checkExtensionRequiredCustomFieldInputValueList(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const object = value.object;
  if (object !== undefined) {
    if (typeof object !== "string") {
      report(violations, [...path, "object"], "type", "must be a text", "string", typeName(object));
    }
  }

  const field = value.field;
  if (field !== undefined) {
    if (typeof field !== "string") {
      report(violations, [...path, "field"], "type", "must be a text", "string", typeName(field));
    }
  }
}
