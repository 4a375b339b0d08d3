// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  ConfidentialTypeUserAssignmentInput,
  ConfidentialTypeUserAssignmentInputUser,
} from "../finance/confidential-types/user-assignments.js";
import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";

/** Validator of `ConfidentialTypeUserAssignmentInput`. */
export const confidentialTypeUserAssignmentInputSchema: Schema<ConfidentialTypeUserAssignmentInput> =
  /* @__PURE__ */ schema(checkConfidentialTypeUserAssignmentInput);

/** Adds what is wrong with a value to `violations`. */
export function checkConfidentialTypeUserAssignmentInput(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const user = value.user;
  if (user === undefined) report(violations, [...path, "user"], "required", "is required");
  else checkConfidentialTypeUserAssignmentInputUser(user, [...path, "user"], violations);
}

/** Validator of `ConfidentialTypeUserAssignmentInputUser`. */
export const confidentialTypeUserAssignmentInputUserSchema: Schema<ConfidentialTypeUserAssignmentInputUser> =
  /* @__PURE__ */ schema(checkConfidentialTypeUserAssignmentInputUser);

/** Adds what is wrong with a value to `violations`. */
export function checkConfidentialTypeUserAssignmentInputUser(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const userId = value.userId;
  if (userId === undefined) report(violations, [...path, "userId"], "required", "is required");
  else if (typeof userId !== "number" || !Number.isInteger(userId)) {
    report(violations, [...path, "userId"], "type", "must be a whole number", "integer", typeName(userId));
  } else {
    if (!isInt32(userId)) {
      report(violations, [...path, "userId"], "format", "must fit 32 bits", "int32", userId);
    }
    if (userId < 100) {
      report(violations, [...path, "userId"], "minimum", "must be at least 100", 100, userId);
    }
  }
}
