// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isObject, report, schema, typeName } from "../runtime/internal.js";
import type {
  ApplicationVersionUpdate,
  ApplicationVersionUpdateCustomFieldOrder,
} from "../system/application-versions.js";

/** Validator of `ApplicationVersionUpdate`. */
export const applicationVersionUpdateSchema: Schema<ApplicationVersionUpdate> =
  /* @__PURE__ */ schema(checkApplicationVersionUpdate);

/** Adds what is wrong with a value to `violations`. */
export function checkApplicationVersionUpdate(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const applicationMatch = value.applicationMatch;
  if (applicationMatch !== undefined) {
    if (typeof applicationMatch !== "string") {
      report(
        violations,
        [...path, "applicationMatch"],
        "type",
        "must be a text",
        "string",
        typeName(applicationMatch),
      );
    }
  }

  const customFieldOrder = value.customFieldOrder;
  if (customFieldOrder !== undefined) {
    checkApplicationVersionUpdateCustomFieldOrder(
      customFieldOrder,
      [...path, "customFieldOrder"],
      violations,
    );
  }
}

/** Validator of `ApplicationVersionUpdateCustomFieldOrder`. */
export const applicationVersionUpdateCustomFieldOrderSchema: Schema<ApplicationVersionUpdateCustomFieldOrder> =
  /* @__PURE__ */ schema(checkApplicationVersionUpdateCustomFieldOrder);

/** Adds what is wrong with a value to `violations`. */
export function checkApplicationVersionUpdateCustomFieldOrder(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const fieldOrder = value.fieldOrder;
  if (fieldOrder !== undefined) {
    if (typeof fieldOrder !== "string") {
      report(violations, [...path, "fieldOrder"], "type", "must be a text", "string", typeName(fieldOrder));
    }
  }
}
