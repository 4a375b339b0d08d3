// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isObject, report, schema, typeName } from "../runtime/internal.js";
import type { CopyRoleInput } from "../system/roles/operations.js";

/** Validator of `CopyRoleInput`. */
export const copyRoleInputSchema: Schema<CopyRoleInput> = /* @__PURE__ */ schema(checkCopyRoleInput);

/** Adds what is wrong with a value to `violations`. */
export function checkCopyRoleInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const name = value.name;
  if (name === undefined) report(violations, [...path, "name"], "required", "is required");
  else if (typeof name !== "string") {
    report(violations, [...path, "name"], "type", "must be a text", "string", typeName(name));
  }

  const includeUsers = value.includeUsers;
  if (includeUsers !== undefined) {
    if (typeof includeUsers !== "boolean") {
      report(
        violations,
        [...path, "includeUsers"],
        "type",
        "must be true or false",
        "boolean",
        typeName(includeUsers),
      );
    }
  }
}
