// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isDate, isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type {
  RoleUserAssignmentInput,
  RoleUserAssignmentInputUser,
} from "../system/roles/user-assignments.js";

/** Validator of `RoleUserAssignmentInput`. */
export const roleUserAssignmentInputSchema: Schema<RoleUserAssignmentInput> =
  /* @__PURE__ */ schema(checkRoleUserAssignmentInput);

/** Adds what is wrong with a value to `violations`. */
export function checkRoleUserAssignmentInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const validFrom = value.validFrom;
  if (validFrom !== undefined) {
    if (typeof validFrom !== "string") {
      report(violations, [...path, "validFrom"], "type", "must be a text", "string", typeName(validFrom));
    } else if (!isDate(validFrom)) {
      report(violations, [...path, "validFrom"], "format", "must be a date, yyyy-MM-dd", "date", validFrom);
    }
  }

  const validTo = value.validTo;
  if (validTo !== undefined) {
    if (typeof validTo !== "string") {
      report(violations, [...path, "validTo"], "type", "must be a text", "string", typeName(validTo));
    } else if (!isDate(validTo)) {
      report(violations, [...path, "validTo"], "format", "must be a date, yyyy-MM-dd", "date", validTo);
    }
  }

  const comment = value.comment;
  if (comment !== undefined) {
    if (typeof comment !== "string") {
      report(violations, [...path, "comment"], "type", "must be a text", "string", typeName(comment));
    }
  }

  const user = value.user;
  if (user === undefined) report(violations, [...path, "user"], "required", "is required");
  else checkRoleUserAssignmentInputUser(user, [...path, "user"], violations);
}

/** Validator of `RoleUserAssignmentInputUser`. */
export const roleUserAssignmentInputUserSchema: Schema<RoleUserAssignmentInputUser> =
  /* @__PURE__ */ schema(checkRoleUserAssignmentInputUser);

/** Adds what is wrong with a value to `violations`. */
export function checkRoleUserAssignmentInputUser(value: unknown, path: Path, violations: Violation[]): void {
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
