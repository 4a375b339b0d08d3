// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeDate,
  maybeInt32,
  maybeNested,
  maybeText,
  refuse,
  schema,
} from "../runtime/internal.js";
import type { RoleUserAssignment, RoleUserAssignmentUser } from "../system/roles/user-assignments.js";

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
    maybeNested(value.user, found, "user", checkRoleUserAssignmentUser)
  );
}

/** Whether a value is of the type `RoleUserAssignmentUser`. */
export function isRoleUserAssignmentUser(value: unknown): value is RoleUserAssignmentUser {
  return checkRoleUserAssignmentUser(value);
}

/** Throws a `ValidationError` when a value is not of the type `RoleUserAssignmentUser`. */
export function assertRoleUserAssignmentUser(value: unknown): asserts value is RoleUserAssignmentUser {
  assertValid(checkRoleUserAssignmentUser, value);
}

/** Validator of `RoleUserAssignmentUser`. */
export const roleUserAssignmentUserSchema: Schema<RoleUserAssignmentUser> =
  /* @__PURE__ */ schema(checkRoleUserAssignmentUser);

/** The rules of `RoleUserAssignmentUser`. */
export function checkRoleUserAssignmentUser(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return maybeInt32(value.userId, found, "userId") && maybeText(value.userLink, found, "userLink");
}
