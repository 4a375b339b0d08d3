// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../runtime/index.js";
import {
  assertValid,
  type Findings,
  int32,
  isObject,
  maybeDate,
  maybeText,
  nested,
  refuse,
  schema,
} from "../runtime/internal.js";
import type {
  RoleUserAssignmentInput,
  RoleUserAssignmentInputUser,
} from "../system/roles/user-assignments.js";

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
    nested(value.user, found, "user", checkRoleUserAssignmentInputUser)
  );
}

/** Whether a value is of the type `RoleUserAssignmentInputUser`. */
export function isRoleUserAssignmentInputUser(value: unknown): value is RoleUserAssignmentInputUser {
  return checkRoleUserAssignmentInputUser(value);
}

/** Throws a `ValidationError` when a value is not of the type `RoleUserAssignmentInputUser`. */
export function assertRoleUserAssignmentInputUser(
  value: unknown,
): asserts value is RoleUserAssignmentInputUser {
  assertValid(checkRoleUserAssignmentInputUser, value);
}

/** Validator of `RoleUserAssignmentInputUser`. */
export const roleUserAssignmentInputUserSchema: Schema<RoleUserAssignmentInputUser> =
  /* @__PURE__ */ schema(checkRoleUserAssignmentInputUser);

/** The rules of `RoleUserAssignmentInputUser`. */
export function checkRoleUserAssignmentInputUser(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return int32(value.userId, found, "userId", 100);
}
