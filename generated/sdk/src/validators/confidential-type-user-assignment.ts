// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  ConfidentialTypeUserAssignment,
  ConfidentialTypeUserAssignmentUser,
} from "../finance/confidential-types/user-assignments.js";
import type { Schema } from "../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeDateTime,
  maybeInt32,
  maybeNested,
  maybeText,
  refuse,
  schema,
} from "../runtime/internal.js";

/** Whether a value is of the type `ConfidentialTypeUserAssignment`. */
export function isConfidentialTypeUserAssignment(value: unknown): value is ConfidentialTypeUserAssignment {
  return checkConfidentialTypeUserAssignment(value);
}

/** Throws a `ValidationError` when a value is not of the type `ConfidentialTypeUserAssignment`. */
export function assertConfidentialTypeUserAssignment(
  value: unknown,
): asserts value is ConfidentialTypeUserAssignment {
  assertValid(checkConfidentialTypeUserAssignment, value);
}

/** Validator of `ConfidentialTypeUserAssignment`. */
export const confidentialTypeUserAssignmentSchema: Schema<ConfidentialTypeUserAssignment> =
  /* @__PURE__ */ schema(checkConfidentialTypeUserAssignment);

/** The rules of `ConfidentialTypeUserAssignment`. */
export function checkConfidentialTypeUserAssignment(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.userAssignmentId, found, "userAssignmentId") &&
    maybeInt32(value.status, found, "status") &&
    maybeDateTime(value.createdAt, found, "createdAt") &&
    maybeDateTime(value.updatedAt, found, "updatedAt") &&
    maybeNested(value.user, found, "user", checkConfidentialTypeUserAssignmentUser)
  );
}

/** Whether a value is of the type `ConfidentialTypeUserAssignmentUser`. */
export function isConfidentialTypeUserAssignmentUser(
  value: unknown,
): value is ConfidentialTypeUserAssignmentUser {
  return checkConfidentialTypeUserAssignmentUser(value);
}

/** Throws a `ValidationError` when a value is not of the type `ConfidentialTypeUserAssignmentUser`. */
export function assertConfidentialTypeUserAssignmentUser(
  value: unknown,
): asserts value is ConfidentialTypeUserAssignmentUser {
  assertValid(checkConfidentialTypeUserAssignmentUser, value);
}

/** Validator of `ConfidentialTypeUserAssignmentUser`. */
export const confidentialTypeUserAssignmentUserSchema: Schema<ConfidentialTypeUserAssignmentUser> =
  /* @__PURE__ */ schema(checkConfidentialTypeUserAssignmentUser);

/** The rules of `ConfidentialTypeUserAssignmentUser`. */
export function checkConfidentialTypeUserAssignmentUser(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.userId, found, "userId") &&
    maybeText(value.firstName, found, "firstName") &&
    maybeText(value.name, found, "name") &&
    maybeText(value.userLink, found, "userLink")
  );
}
