// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type { DutyPrivilegeInput, DutyPrivilegeInputPermission } from "../system/duties/privileges.js";

/** Validator of `DutyPrivilegeInput`. */
export const dutyPrivilegeInputSchema: Schema<DutyPrivilegeInput> =
  /* @__PURE__ */ schema(checkDutyPrivilegeInput);

/** Adds what is wrong with a value to `violations`. */
export function checkDutyPrivilegeInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const permission = value.permission;
  if (permission === undefined) report(violations, [...path, "permission"], "required", "is required");
  else checkDutyPrivilegeInputPermission(permission, [...path, "permission"], violations);
}

/** Validator of `DutyPrivilegeInputPermission`. */
export const dutyPrivilegeInputPermissionSchema: Schema<DutyPrivilegeInputPermission> =
  /* @__PURE__ */ schema(checkDutyPrivilegeInputPermission);

/** Adds what is wrong with a value to `violations`. */
export function checkDutyPrivilegeInputPermission(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const permissionId = value.permissionId;
  if (permissionId === undefined) report(violations, [...path, "permissionId"], "required", "is required");
  else if (typeof permissionId !== "number" || !Number.isInteger(permissionId)) {
    report(
      violations,
      [...path, "permissionId"],
      "type",
      "must be a whole number",
      "integer",
      typeName(permissionId),
    );
  } else if (!isInt32(permissionId)) {
    report(violations, [...path, "permissionId"], "format", "must fit 32 bits", "int32", permissionId);
  }
}
