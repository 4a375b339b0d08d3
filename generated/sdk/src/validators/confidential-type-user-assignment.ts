// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  ConfidentialTypeUserAssignment,
  ConfidentialTypeUserAssignmentUser,
} from "../finance/confidential-types/user-assignments.js";
import type { Path, Schema, Violation } from "../runtime/index.js";
import { isDateTime, isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";

/** Validator of `ConfidentialTypeUserAssignment`. */
export const confidentialTypeUserAssignmentSchema: Schema<ConfidentialTypeUserAssignment> =
  /* @__PURE__ */ schema(checkConfidentialTypeUserAssignment);

/** Adds what is wrong with a value to `violations`. */
export function checkConfidentialTypeUserAssignment(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
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

  const createdAt = value.createdAt;
  if (createdAt !== undefined) {
    if (typeof createdAt !== "string") {
      report(violations, [...path, "createdAt"], "type", "must be a text", "string", typeName(createdAt));
    } else if (!isDateTime(createdAt)) {
      report(
        violations,
        [...path, "createdAt"],
        "format",
        "must be a date and time, yyyy-MM-ddTHH:mm:ss",
        "date-time",
        createdAt,
      );
    }
  }

  const updatedAt = value.updatedAt;
  if (updatedAt !== undefined) {
    if (typeof updatedAt !== "string") {
      report(violations, [...path, "updatedAt"], "type", "must be a text", "string", typeName(updatedAt));
    } else if (!isDateTime(updatedAt)) {
      report(
        violations,
        [...path, "updatedAt"],
        "format",
        "must be a date and time, yyyy-MM-ddTHH:mm:ss",
        "date-time",
        updatedAt,
      );
    }
  }

  const user = value.user;
  if (user !== undefined) {
    checkConfidentialTypeUserAssignmentUser(user, [...path, "user"], violations);
  }
}

/** Validator of `ConfidentialTypeUserAssignmentUser`. */
export const confidentialTypeUserAssignmentUserSchema: Schema<ConfidentialTypeUserAssignmentUser> =
  /* @__PURE__ */ schema(checkConfidentialTypeUserAssignmentUser);

/** Adds what is wrong with a value to `violations`. */
export function checkConfidentialTypeUserAssignmentUser(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
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

  const firstName = value.firstName;
  if (firstName !== undefined) {
    if (typeof firstName !== "string") {
      report(violations, [...path, "firstName"], "type", "must be a text", "string", typeName(firstName));
    }
  }

  const name = value.name;
  if (name !== undefined) {
    if (typeof name !== "string") {
      report(violations, [...path, "name"], "type", "must be a text", "string", typeName(name));
    }
  }

  const userLink = value.userLink;
  if (userLink !== undefined) {
    if (typeof userLink !== "string") {
      report(violations, [...path, "userLink"], "type", "must be a text", "string", typeName(userLink));
    }
  }
}
