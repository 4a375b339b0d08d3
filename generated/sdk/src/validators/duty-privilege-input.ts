// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../runtime/index.js";
import { assertValid, type Findings, int32, isObject, nested, refuse, schema } from "../runtime/internal.js";
import type { DutyPrivilegeInput, DutyPrivilegeInputPermission } from "../system/duties/privileges.js";

/** Whether a value is of the type `DutyPrivilegeInput`. */
export function isDutyPrivilegeInput(value: unknown): value is DutyPrivilegeInput {
  return checkDutyPrivilegeInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `DutyPrivilegeInput`. */
export function assertDutyPrivilegeInput(value: unknown): asserts value is DutyPrivilegeInput {
  assertValid(checkDutyPrivilegeInput, value);
}

/** Validator of `DutyPrivilegeInput`. */
export const dutyPrivilegeInputSchema: Schema<DutyPrivilegeInput> =
  /* @__PURE__ */ schema(checkDutyPrivilegeInput);

/** The rules of `DutyPrivilegeInput`. */
export function checkDutyPrivilegeInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return nested(value.permission, found, "permission", checkDutyPrivilegeInputPermission);
}

/** Whether a value is of the type `DutyPrivilegeInputPermission`. */
export function isDutyPrivilegeInputPermission(value: unknown): value is DutyPrivilegeInputPermission {
  return checkDutyPrivilegeInputPermission(value);
}

/** Throws a `ValidationError` when a value is not of the type `DutyPrivilegeInputPermission`. */
export function assertDutyPrivilegeInputPermission(
  value: unknown,
): asserts value is DutyPrivilegeInputPermission {
  assertValid(checkDutyPrivilegeInputPermission, value);
}

/** Validator of `DutyPrivilegeInputPermission`. */
export const dutyPrivilegeInputPermissionSchema: Schema<DutyPrivilegeInputPermission> =
  /* @__PURE__ */ schema(checkDutyPrivilegeInputPermission);

/** The rules of `DutyPrivilegeInputPermission`. */
export function checkDutyPrivilegeInputPermission(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return int32(value.permissionId, found, "permissionId");
}
