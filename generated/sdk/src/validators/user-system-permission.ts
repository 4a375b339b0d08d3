// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeDateTime,
  maybeFlag,
  maybeInt32,
  maybeNested,
  maybeText,
  refuse,
  schema,
} from "../runtime/internal.js";
import type {
  UserSystemPermission,
  UserSystemPermissionCreatedBy,
  UserSystemPermissionLoginCompany,
  UserSystemPermissionPortal,
  UserSystemPermissionPortalContact,
  UserSystemPermissionPortalRepresenting,
  UserSystemPermissionRamBaseSystem,
  UserSystemPermissionValidity,
} from "../system/users/system-permissions.js";

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
    maybeNested(value.validity, found, "validity", checkUserSystemPermissionValidity) &&
    maybeNested(value.loginCompany, found, "loginCompany", checkUserSystemPermissionLoginCompany) &&
    maybeNested(value.createdBy, found, "createdBy", checkUserSystemPermissionCreatedBy) &&
    maybeNested(value.ramBaseSystem, found, "ramBaseSystem", checkUserSystemPermissionRamBaseSystem) &&
    maybeNested(value.portal, found, "portal", checkUserSystemPermissionPortal)
  );
}

/** Whether a value is of the type `UserSystemPermissionValidity`. */
export function isUserSystemPermissionValidity(value: unknown): value is UserSystemPermissionValidity {
  return checkUserSystemPermissionValidity(value);
}

/** Throws a `ValidationError` when a value is not of the type `UserSystemPermissionValidity`. */
export function assertUserSystemPermissionValidity(
  value: unknown,
): asserts value is UserSystemPermissionValidity {
  assertValid(checkUserSystemPermissionValidity, value);
}

/** Validator of `UserSystemPermissionValidity`. */
export const userSystemPermissionValiditySchema: Schema<UserSystemPermissionValidity> =
  /* @__PURE__ */ schema(checkUserSystemPermissionValidity);

/** The rules of `UserSystemPermissionValidity`. */
export function checkUserSystemPermissionValidity(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeDateTime(value.effectiveAt, found, "effectiveAt") &&
    maybeDateTime(value.expireAt, found, "expireAt")
  );
}

/** Whether a value is of the type `UserSystemPermissionLoginCompany`. */
export function isUserSystemPermissionLoginCompany(
  value: unknown,
): value is UserSystemPermissionLoginCompany {
  return checkUserSystemPermissionLoginCompany(value);
}

/** Throws a `ValidationError` when a value is not of the type `UserSystemPermissionLoginCompany`. */
export function assertUserSystemPermissionLoginCompany(
  value: unknown,
): asserts value is UserSystemPermissionLoginCompany {
  assertValid(checkUserSystemPermissionLoginCompany, value);
}

/** Validator of `UserSystemPermissionLoginCompany`. */
export const userSystemPermissionLoginCompanySchema: Schema<UserSystemPermissionLoginCompany> =
  /* @__PURE__ */ schema(checkUserSystemPermissionLoginCompany);

/** The rules of `UserSystemPermissionLoginCompany`. */
export function checkUserSystemPermissionLoginCompany(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return maybeText(value.database, found, "database");
}

/** Whether a value is of the type `UserSystemPermissionCreatedBy`. */
export function isUserSystemPermissionCreatedBy(value: unknown): value is UserSystemPermissionCreatedBy {
  return checkUserSystemPermissionCreatedBy(value);
}

/** Throws a `ValidationError` when a value is not of the type `UserSystemPermissionCreatedBy`. */
export function assertUserSystemPermissionCreatedBy(
  value: unknown,
): asserts value is UserSystemPermissionCreatedBy {
  assertValid(checkUserSystemPermissionCreatedBy, value);
}

/** Validator of `UserSystemPermissionCreatedBy`. */
export const userSystemPermissionCreatedBySchema: Schema<UserSystemPermissionCreatedBy> =
  /* @__PURE__ */ schema(checkUserSystemPermissionCreatedBy);

/** The rules of `UserSystemPermissionCreatedBy`. */
export function checkUserSystemPermissionCreatedBy(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.userId, found, "userId") &&
    maybeText(value.firstName, found, "firstName") &&
    maybeText(value.name, found, "name") &&
    maybeText(value.userLink, found, "userLink")
  );
}

/** Whether a value is of the type `UserSystemPermissionRamBaseSystem`. */
export function isUserSystemPermissionRamBaseSystem(
  value: unknown,
): value is UserSystemPermissionRamBaseSystem {
  return checkUserSystemPermissionRamBaseSystem(value);
}

/** Throws a `ValidationError` when a value is not of the type `UserSystemPermissionRamBaseSystem`. */
export function assertUserSystemPermissionRamBaseSystem(
  value: unknown,
): asserts value is UserSystemPermissionRamBaseSystem {
  assertValid(checkUserSystemPermissionRamBaseSystem, value);
}

/** Validator of `UserSystemPermissionRamBaseSystem`. */
export const userSystemPermissionRamBaseSystemSchema: Schema<UserSystemPermissionRamBaseSystem> =
  /* @__PURE__ */ schema(checkUserSystemPermissionRamBaseSystem);

/** The rules of `UserSystemPermissionRamBaseSystem`. */
export function checkUserSystemPermissionRamBaseSystem(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.ramBaseSystemId, found, "ramBaseSystemId") &&
    maybeText(value.name, found, "name") &&
    maybeText(value.description, found, "description") &&
    maybeFlag(value.isTestSystem, found, "isTestSystem")
  );
}

/** Whether a value is of the type `UserSystemPermissionPortal`. */
export function isUserSystemPermissionPortal(value: unknown): value is UserSystemPermissionPortal {
  return checkUserSystemPermissionPortal(value);
}

/** Throws a `ValidationError` when a value is not of the type `UserSystemPermissionPortal`. */
export function assertUserSystemPermissionPortal(
  value: unknown,
): asserts value is UserSystemPermissionPortal {
  assertValid(checkUserSystemPermissionPortal, value);
}

/** Validator of `UserSystemPermissionPortal`. */
export const userSystemPermissionPortalSchema: Schema<UserSystemPermissionPortal> =
  /* @__PURE__ */ schema(checkUserSystemPermissionPortal);

/** The rules of `UserSystemPermissionPortal`. */
export function checkUserSystemPermissionPortal(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeNested(value.contact, found, "contact", checkUserSystemPermissionPortalContact) &&
    maybeNested(value.representing, found, "representing", checkUserSystemPermissionPortalRepresenting)
  );
}

/** Whether a value is of the type `UserSystemPermissionPortalContact`. */
export function isUserSystemPermissionPortalContact(
  value: unknown,
): value is UserSystemPermissionPortalContact {
  return checkUserSystemPermissionPortalContact(value);
}

/** Throws a `ValidationError` when a value is not of the type `UserSystemPermissionPortalContact`. */
export function assertUserSystemPermissionPortalContact(
  value: unknown,
): asserts value is UserSystemPermissionPortalContact {
  assertValid(checkUserSystemPermissionPortalContact, value);
}

/** Validator of `UserSystemPermissionPortalContact`. */
export const userSystemPermissionPortalContactSchema: Schema<UserSystemPermissionPortalContact> =
  /* @__PURE__ */ schema(checkUserSystemPermissionPortalContact);

/** The rules of `UserSystemPermissionPortalContact`. */
export function checkUserSystemPermissionPortalContact(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.contactId, found, "contactId") &&
    maybeText(value.contactLink, found, "contactLink")
  );
}

/** Whether a value is of the type `UserSystemPermissionPortalRepresenting`. */
export function isUserSystemPermissionPortalRepresenting(
  value: unknown,
): value is UserSystemPermissionPortalRepresenting {
  return checkUserSystemPermissionPortalRepresenting(value);
}

/** Throws a `ValidationError` when a value is not of the type `UserSystemPermissionPortalRepresenting`. */
export function assertUserSystemPermissionPortalRepresenting(
  value: unknown,
): asserts value is UserSystemPermissionPortalRepresenting {
  assertValid(checkUserSystemPermissionPortalRepresenting, value);
}

/** Validator of `UserSystemPermissionPortalRepresenting`. */
export const userSystemPermissionPortalRepresentingSchema: Schema<UserSystemPermissionPortalRepresenting> =
  /* @__PURE__ */ schema(checkUserSystemPermissionPortalRepresenting);

/** The rules of `UserSystemPermissionPortalRepresenting`. */
export function checkUserSystemPermissionPortalRepresenting(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.objectId, found, "objectId") &&
    maybeText(value.objectType, found, "objectType") &&
    maybeText(value.ramBaseKey, found, "ramBaseKey") &&
    maybeText(value.objectLink, found, "objectLink")
  );
}
