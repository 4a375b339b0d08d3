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
} from "../../../runtime/internal.js";
import type { DutyPrivilegeInput } from "../../../system/duties/privileges.js";

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
  return nested(value.permission, found, "permission", (value, found) => {
    if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
    return int32(value.permissionId, found, "permissionId");
  });
}
