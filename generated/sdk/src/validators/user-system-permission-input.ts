// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../runtime/index.js";
import {
  assertValid,
  type Findings,
  int32,
  isObject,
  maybeNested,
  maybeText,
  nested,
  refuse,
  schema,
  text,
} from "../runtime/internal.js";
import type {
  UserSystemPermissionInput,
  UserSystemPermissionInputLoginCompany,
  UserSystemPermissionInputRamBaseSystem,
} from "../system/users/system-permissions.js";

/** Whether a value is of the type `UserSystemPermissionInput`. */
export function isUserSystemPermissionInput(value: unknown): value is UserSystemPermissionInput {
  return checkUserSystemPermissionInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `UserSystemPermissionInput`. */
export function assertUserSystemPermissionInput(value: unknown): asserts value is UserSystemPermissionInput {
  assertValid(checkUserSystemPermissionInput, value);
}

/** Validator of `UserSystemPermissionInput`. */
export const userSystemPermissionInputSchema: Schema<UserSystemPermissionInput> =
  /* @__PURE__ */ schema(checkUserSystemPermissionInput);

/** The rules of `UserSystemPermissionInput`. */
export function checkUserSystemPermissionInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    text(value.reason, found, "reason") &&
    nested(value.ramBaseSystem, found, "ramBaseSystem", checkUserSystemPermissionInputRamBaseSystem) &&
    maybeNested(value.loginCompany, found, "loginCompany", checkUserSystemPermissionInputLoginCompany)
  );
}

/** Whether a value is of the type `UserSystemPermissionInputRamBaseSystem`. */
export function isUserSystemPermissionInputRamBaseSystem(
  value: unknown,
): value is UserSystemPermissionInputRamBaseSystem {
  return checkUserSystemPermissionInputRamBaseSystem(value);
}

/** Throws a `ValidationError` when a value is not of the type `UserSystemPermissionInputRamBaseSystem`. */
export function assertUserSystemPermissionInputRamBaseSystem(
  value: unknown,
): asserts value is UserSystemPermissionInputRamBaseSystem {
  assertValid(checkUserSystemPermissionInputRamBaseSystem, value);
}

/** Validator of `UserSystemPermissionInputRamBaseSystem`. */
export const userSystemPermissionInputRamBaseSystemSchema: Schema<UserSystemPermissionInputRamBaseSystem> =
  /* @__PURE__ */ schema(checkUserSystemPermissionInputRamBaseSystem);

/** The rules of `UserSystemPermissionInputRamBaseSystem`. */
export function checkUserSystemPermissionInputRamBaseSystem(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return int32(value.ramBaseSystemId, found, "ramBaseSystemId", 1);
}

/** Whether a value is of the type `UserSystemPermissionInputLoginCompany`. */
export function isUserSystemPermissionInputLoginCompany(
  value: unknown,
): value is UserSystemPermissionInputLoginCompany {
  return checkUserSystemPermissionInputLoginCompany(value);
}

/** Throws a `ValidationError` when a value is not of the type `UserSystemPermissionInputLoginCompany`. */
export function assertUserSystemPermissionInputLoginCompany(
  value: unknown,
): asserts value is UserSystemPermissionInputLoginCompany {
  assertValid(checkUserSystemPermissionInputLoginCompany, value);
}

/** Validator of `UserSystemPermissionInputLoginCompany`. */
export const userSystemPermissionInputLoginCompanySchema: Schema<UserSystemPermissionInputLoginCompany> =
  /* @__PURE__ */ schema(checkUserSystemPermissionInputLoginCompany);

/** The rules of `UserSystemPermissionInputLoginCompany`. */
export function checkUserSystemPermissionInputLoginCompany(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return maybeText(value.database, found, "database");
}
