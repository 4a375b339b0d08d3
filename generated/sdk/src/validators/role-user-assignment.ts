// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isDate, isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type { RoleUserAssignment, RoleUserAssignmentUser } from "../system/roles/user-assignments.js";

/** Validator of `RoleUserAssignment`. */
export const roleUserAssignmentSchema: Schema<RoleUserAssignment> =
  /* @__PURE__ */ schema(checkRoleUserAssignment);

/** Adds what is wrong with a value to `violations`. */
export function checkRoleUserAssignment(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const userAssignmentId = value.userAssignmentId;
  if (userAssignmentId !== undefined) {
    if (typeof userAssignmentId !== "number" || !Number.isInteger(userAssignmentId)) {
      report(
        violations,
        [...path, "userAssignmentId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(userAssignmentId),
      );
    } else if (!isInt32(userAssignmentId)) {
      report(
        violations,
        [...path, "userAssignmentId"],
        "format",
        "must fit 32 bits",
        "int32",
        userAssignmentId,
      );
    }
  }

  const status = value.status;
  if (status !== undefined) {
    if (typeof status !== "number" || !Number.isInteger(status)) {
      report(violations, [...path, "status"], "type", "must be a whole number", "integer", typeName(status));
    } else if (!isInt32(status)) {
      report(violations, [...path, "status"], "format", "must fit 32 bits", "int32", status);
    }
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

  const database = value.database;
  if (database !== undefined) {
    if (typeof database !== "string") {
      report(violations, [...path, "database"], "type", "must be a text", "string", typeName(database));
    }
  }

  const user = value.user;
  if (user !== undefined) {
    checkRoleUserAssignmentUser(user, [...path, "user"], violations);
  }
}

/** Validator of `RoleUserAssignmentUser`. */
export const roleUserAssignmentUserSchema: Schema<RoleUserAssignmentUser> =
  /* @__PURE__ */ schema(checkRoleUserAssignmentUser);

/** Adds what is wrong with a value to `violations`. */
export function checkRoleUserAssignmentUser(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const userId = value.userId;
  if (userId !== undefined) {
    if (typeof userId !== "number" || !Number.isInteger(userId)) {
      report(violations, [...path, "userId"], "type", "must be a whole number", "integer", typeName(userId));
    } else if (!isInt32(userId)) {
      report(violations, [...path, "userId"], "format", "must fit 32 bits", "int32", userId);
    }
  }

  const userLink = value.userLink;
  if (userLink !== undefined) {
    if (typeof userLink !== "string") {
      report(violations, [...path, "userLink"], "type", "must be a text", "string", typeName(userLink));
    }
  }
}
