// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type {
  UserSystemPermissionInput,
  UserSystemPermissionInputLoginCompany,
  UserSystemPermissionInputRamBaseSystem,
} from "../system/users/system-permissions.js";

/** Validator of `UserSystemPermissionInput`. */
export const userSystemPermissionInputSchema: Schema<UserSystemPermissionInput> =
  /* @__PURE__ */ schema(checkUserSystemPermissionInput);

/** Adds what is wrong with a value to `violations`. */
export function checkUserSystemPermissionInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const reason = value.reason;
  if (reason === undefined) report(violations, [...path, "reason"], "required", "is required");
  else if (typeof reason !== "string") {
    report(violations, [...path, "reason"], "type", "must be a text", "string", typeName(reason));
  }

  const ramBaseSystem = value.ramBaseSystem;
  if (ramBaseSystem === undefined) report(violations, [...path, "ramBaseSystem"], "required", "is required");
  else checkUserSystemPermissionInputRamBaseSystem(ramBaseSystem, [...path, "ramBaseSystem"], violations);

  const loginCompany = value.loginCompany;
  if (loginCompany !== undefined) {
    checkUserSystemPermissionInputLoginCompany(loginCompany, [...path, "loginCompany"], violations);
  }
}

/** Validator of `UserSystemPermissionInputRamBaseSystem`. */
export const userSystemPermissionInputRamBaseSystemSchema: Schema<UserSystemPermissionInputRamBaseSystem> =
  /* @__PURE__ */ schema(checkUserSystemPermissionInputRamBaseSystem);

/** Adds what is wrong with a value to `violations`. */
export function checkUserSystemPermissionInputRamBaseSystem(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const ramBaseSystemId = value.ramBaseSystemId;
  if (ramBaseSystemId === undefined) {
    report(violations, [...path, "ramBaseSystemId"], "required", "is required");
  } else if (typeof ramBaseSystemId !== "number" || !Number.isInteger(ramBaseSystemId)) {
    report(
      violations,
      [...path, "ramBaseSystemId"],
      "type",
      "must be a whole number",
      "integer",
      typeName(ramBaseSystemId),
    );
  } else {
    if (!isInt32(ramBaseSystemId)) {
      report(
        violations,
        [...path, "ramBaseSystemId"],
        "format",
        "must fit 32 bits",
        "int32",
        ramBaseSystemId,
      );
    }
    if (ramBaseSystemId < 1) {
      report(violations, [...path, "ramBaseSystemId"], "minimum", "must be at least 1", 1, ramBaseSystemId);
    }
  }
}

/** Validator of `UserSystemPermissionInputLoginCompany`. */
export const userSystemPermissionInputLoginCompanySchema: Schema<UserSystemPermissionInputLoginCompany> =
  /* @__PURE__ */ schema(checkUserSystemPermissionInputLoginCompany);

/** Adds what is wrong with a value to `violations`. */
export function checkUserSystemPermissionInputLoginCompany(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const database = value.database;
  if (database !== undefined) {
    if (typeof database !== "string") {
      report(violations, [...path, "database"], "type", "must be a text", "string", typeName(database));
    }
  }
}
