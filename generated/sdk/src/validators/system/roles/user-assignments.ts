// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  int32,
  isObject,
  maybeDate,
  maybeInt32,
  maybeNested,
  maybeText,
  nested,
  refuse,
  schema,
} from "../../../runtime/internal.js";
import type { RoleUserAssignment, RoleUserAssignmentInput } from "../../../system/roles/user-assignments.js";

/** Whether a value is of the type `RoleUserAssignment`. */
export function isRoleUserAssignment(value: unknown): value is RoleUserAssignment {
  return checkRoleUserAssignment(value);
}

/** Throws a `ValidationError` when a value is not of the type `RoleUserAssignment`. */
export function assertRoleUserAssignment(value: unknown): asserts value is RoleUserAssignment {
  assertValid(checkRoleUserAssignment, value);
}

/** Validator of `RoleUserAssignment`. */
export const roleUserAssignmentSchema: Schema<RoleUserAssignment> =
  /* @__PURE__ */ schema(checkRoleUserAssignment);

/** The rules of `RoleUserAssignment`. */
export function checkRoleUserAssignment(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.userAssignmentId, found, "userAssignmentId") &&
    maybeInt32(value.status, found, "status") &&
    maybeDate(value.validFrom, found, "validFrom") &&
    maybeDate(value.validTo, found, "validTo") &&
    maybeText(value.comment, found, "comment") &&
    maybeText(value.database, found, "database") &&
    maybeNested(value.user, found, "user", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeInt32(value.userId, found, "userId") && maybeText(value.userLink, found, "userLink");
    })
  );
}

/** Whether a value is of the type `RoleUserAssignmentInput`. */
export function isRoleUserAssignmentInput(value: unknown): value is RoleUserAssignmentInput {
  return checkRoleUserAssignmentInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `RoleUserAssignmentInput`. */
export function assertRoleUserAssignmentInput(value: unknown): asserts value is RoleUserAssignmentInput {
  assertValid(checkRoleUserAssignmentInput, value);
}

/** Validator of `RoleUserAssignmentInput`. */
export const roleUserAssignmentInputSchema: Schema<RoleUserAssignmentInput> =
  /* @__PURE__ */ schema(checkRoleUserAssignmentInput);

/** The rules of `RoleUserAssignmentInput`. */
export function checkRoleUserAssignmentInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeDate(value.validFrom, found, "validFrom") &&
    maybeDate(value.validTo, found, "validTo") &&
    maybeText(value.comment, found, "comment") &&
    nested(value.user, found, "user", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return int32(value.userId, found, "userId", 100);
    })
  );
}
