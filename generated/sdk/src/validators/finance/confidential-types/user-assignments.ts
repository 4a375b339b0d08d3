// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  ConfidentialTypeUserAssignment,
  ConfidentialTypeUserAssignmentInput,
} from "../../../finance/confidential-types/user-assignments.js";
import type { Schema } from "../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  int32,
  isObject,
  maybeDateTime,
  maybeInt32,
  maybeNested,
  maybeText,
  nested,
  refuse,
  schema,
} from "../../../runtime/internal.js";

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
    maybeNested(value.user, found, "user", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return (
        maybeInt32(value.userId, found, "userId") &&
        maybeText(value.firstName, found, "firstName") &&
        maybeText(value.name, found, "name") &&
        maybeText(value.userLink, found, "userLink")
      );
    })
  );
}

/** Whether a value is of the type `ConfidentialTypeUserAssignmentInput`. */
export function isConfidentialTypeUserAssignmentInput(
  value: unknown,
): value is ConfidentialTypeUserAssignmentInput {
  return checkConfidentialTypeUserAssignmentInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `ConfidentialTypeUserAssignmentInput`. */
export function assertConfidentialTypeUserAssignmentInput(
  value: unknown,
): asserts value is ConfidentialTypeUserAssignmentInput {
  assertValid(checkConfidentialTypeUserAssignmentInput, value);
}

/** Validator of `ConfidentialTypeUserAssignmentInput`. */
export const confidentialTypeUserAssignmentInputSchema: Schema<ConfidentialTypeUserAssignmentInput> =
  /* @__PURE__ */ schema(checkConfidentialTypeUserAssignmentInput);

/** The rules of `ConfidentialTypeUserAssignmentInput`. */
export function checkConfidentialTypeUserAssignmentInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return nested(value.user, found, "user", (value, found) => {
    if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
    return int32(value.userId, found, "userId", 100);
  });
}
