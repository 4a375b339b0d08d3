// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type { RoleInput } from "../system/roles.js";

/** Validator of `RoleInput`. */
export const roleInputSchema: Schema<RoleInput> = /* @__PURE__ */ schema(checkRoleInput);

/** Adds what is wrong with a value to `violations`. */
export function checkRoleInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const name = value.name;
  if (name === undefined) report(violations, [...path, "name"], "required", "is required");
  else if (typeof name !== "string") {
    report(violations, [...path, "name"], "type", "must be a text", "string", typeName(name));
  }

  const requiredUserLevel = value.requiredUserLevel;
  if (requiredUserLevel !== undefined) {
    if (typeof requiredUserLevel !== "number" || !Number.isInteger(requiredUserLevel)) {
      report(
        violations,
        [...path, "requiredUserLevel"],
        "type",
        "must be a whole number",
        "integer",
        typeName(requiredUserLevel),
      );
    } else if (!isInt32(requiredUserLevel)) {
      report(
        violations,
        [...path, "requiredUserLevel"],
        "format",
        "must fit 32 bits",
        "int32",
        requiredUserLevel,
      );
    }
  }
}
