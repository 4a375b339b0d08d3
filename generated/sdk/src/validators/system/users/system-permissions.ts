// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  int32,
  isObject,
  maybeDateTime,
  maybeFlag,
  maybeInt32,
  maybeNested,
  maybeText,
  nested,
  refuse,
  schema,
  text,
} from "../../../runtime/internal.js";
import type {
  UserSystemPermission,
  UserSystemPermissionInput,
} from "../../../system/users/system-permissions.js";

/** Whether a value is of the type `UserSystemPermission`. */
export function isUserSystemPermission(value: unknown): value is UserSystemPermission {
  return checkUserSystemPermission(value);
}

/** Throws a `ValidationError` when a value is not of the type `UserSystemPermission`. */
export function assertUserSystemPermission(value: unknown): asserts value is UserSystemPermission {
  assertValid(checkUserSystemPermission, value);
}

/** Validator of `UserSystemPermission`. */
export const userSystemPermissionSchema: Schema<UserSystemPermission> =
  /* @__PURE__ */ schema(checkUserSystemPermission);

/** The rules of `UserSystemPermission`. */
export function checkUserSystemPermission(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.systemPermissionId, found, "systemPermissionId") &&
    maybeInt32(value.status, found, "status") &&
    maybeDateTime(value.createdAt, found, "createdAt") &&
    maybeText(value.reason, found, "reason") &&
    maybeFlag(value.hasGlobalDataExtractionAccess, found, "hasGlobalDataExtractionAccess") &&
    maybeFlag(value.hasDeveloperAccess, found, "hasDeveloperAccess") &&
    maybeNested(value.validity, found, "validity", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return (
        maybeDateTime(value.effectiveAt, found, "effectiveAt") &&
        maybeDateTime(value.expireAt, found, "expireAt")
      );
    }) &&
    maybeNested(value.loginCompany, found, "loginCompany", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeText(value.database, found, "database");
    }) &&
    maybeNested(value.createdBy, found, "createdBy", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return (
        maybeInt32(value.userId, found, "userId") &&
        maybeText(value.firstName, found, "firstName") &&
        maybeText(value.name, found, "name") &&
        maybeText(value.userLink, found, "userLink")
      );
    }) &&
    maybeNested(value.ramBaseSystem, found, "ramBaseSystem", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return (
        maybeInt32(value.ramBaseSystemId, found, "ramBaseSystemId") &&
        maybeText(value.name, found, "name") &&
        maybeText(value.description, found, "description") &&
        maybeFlag(value.isTestSystem, found, "isTestSystem")
      );
    }) &&
    maybeNested(value.portal, found, "portal", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return (
        maybeNested(value.contact, found, "contact", (value, found) => {
          if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
          return (
            maybeInt32(value.contactId, found, "contactId") &&
            maybeText(value.contactLink, found, "contactLink")
          );
        }) &&
        maybeNested(value.representing, found, "representing", (value, found) => {
          if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
          return (
            maybeInt32(value.objectId, found, "objectId") &&
            maybeText(value.objectType, found, "objectType") &&
            maybeText(value.ramBaseKey, found, "ramBaseKey") &&
            maybeText(value.objectLink, found, "objectLink")
          );
        })
      );
    })
  );
}

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
    nested(value.ramBaseSystem, found, "ramBaseSystem", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return int32(value.ramBaseSystemId, found, "ramBaseSystemId", 1);
    }) &&
    maybeNested(value.loginCompany, found, "loginCompany", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeText(value.database, found, "database");
    })
  );
}
