// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  ConfidentialTypeUserAssignmentInput,
  ConfidentialTypeUserAssignmentInputUser,
} from "../finance/confidential-types/user-assignments.js";
import type { Schema } from "../runtime/index.js";
import { assertValid, type Findings, int32, isObject, nested, refuse, schema } from "../runtime/internal.js";

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
  return nested(value.user, found, "user", checkConfidentialTypeUserAssignmentInputUser);
}

/** Whether a value is of the type `ConfidentialTypeUserAssignmentInputUser`. */
export function isConfidentialTypeUserAssignmentInputUser(
  value: unknown,
): value is ConfidentialTypeUserAssignmentInputUser {
  return checkConfidentialTypeUserAssignmentInputUser(value);
}

/** Throws a `ValidationError` when a value is not of the type `ConfidentialTypeUserAssignmentInputUser`. */
export function assertConfidentialTypeUserAssignmentInputUser(
  value: unknown,
): asserts value is ConfidentialTypeUserAssignmentInputUser {
  assertValid(checkConfidentialTypeUserAssignmentInputUser, value);
}

/** Validator of `ConfidentialTypeUserAssignmentInputUser`. */
export const confidentialTypeUserAssignmentInputUserSchema: Schema<ConfidentialTypeUserAssignmentInputUser> =
  /* @__PURE__ */ schema(checkConfidentialTypeUserAssignmentInputUser);

/** The rules of `ConfidentialTypeUserAssignmentInputUser`. */
export function checkConfidentialTypeUserAssignmentInputUser(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return int32(value.userId, found, "userId", 100);
}
