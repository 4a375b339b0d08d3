// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isDateTime, isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
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

/** Validator of `UserSystemPermission`. */
export const userSystemPermissionSchema: Schema<UserSystemPermission> =
  /* @__PURE__ */ schema(checkUserSystemPermission);

/** Adds what is wrong with a value to `violations`. */
export function checkUserSystemPermission(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const systemPermissionId = value.systemPermissionId;
  if (systemPermissionId !== undefined) {
    if (typeof systemPermissionId !== "number" || !Number.isInteger(systemPermissionId)) {
      report(
        violations,
        [...path, "systemPermissionId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(systemPermissionId),
      );
    } else if (!isInt32(systemPermissionId)) {
      report(
        violations,
        [...path, "systemPermissionId"],
        "format",
        "must fit 32 bits",
        "int32",
        systemPermissionId,
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

  const reason = value.reason;
  if (reason !== undefined) {
    if (typeof reason !== "string") {
      report(violations, [...path, "reason"], "type", "must be a text", "string", typeName(reason));
    }
  }

  const hasGlobalDataExtractionAccess = value.hasGlobalDataExtractionAccess;
  if (hasGlobalDataExtractionAccess !== undefined) {
    if (typeof hasGlobalDataExtractionAccess !== "boolean") {
      report(
        violations,
        [...path, "hasGlobalDataExtractionAccess"],
        "type",
        "must be true or false",
        "boolean",
        typeName(hasGlobalDataExtractionAccess),
      );
    }
  }

  const hasDeveloperAccess = value.hasDeveloperAccess;
  if (hasDeveloperAccess !== undefined) {
    if (typeof hasDeveloperAccess !== "boolean") {
      report(
        violations,
        [...path, "hasDeveloperAccess"],
        "type",
        "must be true or false",
        "boolean",
        typeName(hasDeveloperAccess),
      );
    }
  }

  const validity = value.validity;
  if (validity !== undefined) {
    checkUserSystemPermissionValidity(validity, [...path, "validity"], violations);
  }

  const loginCompany = value.loginCompany;
  if (loginCompany !== undefined) {
    checkUserSystemPermissionLoginCompany(loginCompany, [...path, "loginCompany"], violations);
  }

  const createdBy = value.createdBy;
  if (createdBy !== undefined) {
    checkUserSystemPermissionCreatedBy(createdBy, [...path, "createdBy"], violations);
  }

  const ramBaseSystem = value.ramBaseSystem;
  if (ramBaseSystem !== undefined) {
    checkUserSystemPermissionRamBaseSystem(ramBaseSystem, [...path, "ramBaseSystem"], violations);
  }

  const portal = value.portal;
  if (portal !== undefined) {
    checkUserSystemPermissionPortal(portal, [...path, "portal"], violations);
  }
}

/** Validator of `UserSystemPermissionValidity`. */
export const userSystemPermissionValiditySchema: Schema<UserSystemPermissionValidity> =
  /* @__PURE__ */ schema(checkUserSystemPermissionValidity);

/** Adds what is wrong with a value to `violations`. */
export function checkUserSystemPermissionValidity(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const effectiveAt = value.effectiveAt;
  if (effectiveAt !== undefined) {
    if (typeof effectiveAt !== "string") {
      report(violations, [...path, "effectiveAt"], "type", "must be a text", "string", typeName(effectiveAt));
    } else if (!isDateTime(effectiveAt)) {
      report(
        violations,
        [...path, "effectiveAt"],
        "format",
        "must be a date and time, yyyy-MM-ddTHH:mm:ss",
        "date-time",
        effectiveAt,
      );
    }
  }

  const expireAt = value.expireAt;
  if (expireAt !== undefined) {
    if (typeof expireAt !== "string") {
      report(violations, [...path, "expireAt"], "type", "must be a text", "string", typeName(expireAt));
    } else if (!isDateTime(expireAt)) {
      report(
        violations,
        [...path, "expireAt"],
        "format",
        "must be a date and time, yyyy-MM-ddTHH:mm:ss",
        "date-time",
        expireAt,
      );
    }
  }
}

/** Validator of `UserSystemPermissionLoginCompany`. */
export const userSystemPermissionLoginCompanySchema: Schema<UserSystemPermissionLoginCompany> =
  /* @__PURE__ */ schema(checkUserSystemPermissionLoginCompany);

/** Adds what is wrong with a value to `violations`. */
export function checkUserSystemPermissionLoginCompany(
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

/** Validator of `UserSystemPermissionCreatedBy`. */
export const userSystemPermissionCreatedBySchema: Schema<UserSystemPermissionCreatedBy> =
  /* @__PURE__ */ schema(checkUserSystemPermissionCreatedBy);

/** Adds what is wrong with a value to `violations`. */
export function checkUserSystemPermissionCreatedBy(
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

/** Validator of `UserSystemPermissionRamBaseSystem`. */
export const userSystemPermissionRamBaseSystemSchema: Schema<UserSystemPermissionRamBaseSystem> =
  /* @__PURE__ */ schema(checkUserSystemPermissionRamBaseSystem);

/** Adds what is wrong with a value to `violations`. */
export function checkUserSystemPermissionRamBaseSystem(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const ramBaseSystemId = value.ramBaseSystemId;
  if (ramBaseSystemId !== undefined) {
    if (typeof ramBaseSystemId !== "number" || !Number.isInteger(ramBaseSystemId)) {
      report(
        violations,
        [...path, "ramBaseSystemId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(ramBaseSystemId),
      );
    } else if (!isInt32(ramBaseSystemId)) {
      report(
        violations,
        [...path, "ramBaseSystemId"],
        "format",
        "must fit 32 bits",
        "int32",
        ramBaseSystemId,
      );
    }
  }

  const name = value.name;
  if (name !== undefined) {
    if (typeof name !== "string") {
      report(violations, [...path, "name"], "type", "must be a text", "string", typeName(name));
    }
  }

  const description = value.description;
  if (description !== undefined) {
    if (typeof description !== "string") {
      report(violations, [...path, "description"], "type", "must be a text", "string", typeName(description));
    }
  }

  const isTestSystem = value.isTestSystem;
  if (isTestSystem !== undefined) {
    if (typeof isTestSystem !== "boolean") {
      report(
        violations,
        [...path, "isTestSystem"],
        "type",
        "must be true or false",
        "boolean",
        typeName(isTestSystem),
      );
    }
  }
}

/** Validator of `UserSystemPermissionPortal`. */
export const userSystemPermissionPortalSchema: Schema<UserSystemPermissionPortal> =
  /* @__PURE__ */ schema(checkUserSystemPermissionPortal);

/** Adds what is wrong with a value to `violations`. */
export function checkUserSystemPermissionPortal(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const contact = value.contact;
  if (contact !== undefined) {
    checkUserSystemPermissionPortalContact(contact, [...path, "contact"], violations);
  }

  const representing = value.representing;
  if (representing !== undefined) {
    checkUserSystemPermissionPortalRepresenting(representing, [...path, "representing"], violations);
  }
}

/** Validator of `UserSystemPermissionPortalContact`. */
export const userSystemPermissionPortalContactSchema: Schema<UserSystemPermissionPortalContact> =
  /* @__PURE__ */ schema(checkUserSystemPermissionPortalContact);

/** Adds what is wrong with a value to `violations`. */
export function checkUserSystemPermissionPortalContact(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const contactId = value.contactId;
  if (contactId !== undefined) {
    if (typeof contactId !== "number" || !Number.isInteger(contactId)) {
      report(
        violations,
        [...path, "contactId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(contactId),
      );
    } else if (!isInt32(contactId)) {
      report(violations, [...path, "contactId"], "format", "must fit 32 bits", "int32", contactId);
    }
  }

  const contactLink = value.contactLink;
  if (contactLink !== undefined) {
    if (typeof contactLink !== "string") {
      report(violations, [...path, "contactLink"], "type", "must be a text", "string", typeName(contactLink));
    }
  }
}

/** Validator of `UserSystemPermissionPortalRepresenting`. */
export const userSystemPermissionPortalRepresentingSchema: Schema<UserSystemPermissionPortalRepresenting> =
  /* @__PURE__ */ schema(checkUserSystemPermissionPortalRepresenting);

/** Adds what is wrong with a value to `violations`. */
export function checkUserSystemPermissionPortalRepresenting(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const objectId = value.objectId;
  if (objectId !== undefined) {
    if (typeof objectId !== "number" || !Number.isInteger(objectId)) {
      report(
        violations,
        [...path, "objectId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(objectId),
      );
    } else if (!isInt32(objectId)) {
      report(violations, [...path, "objectId"], "format", "must fit 32 bits", "int32", objectId);
    }
  }

  const objectType = value.objectType;
  if (objectType !== undefined) {
    if (typeof objectType !== "string") {
      report(violations, [...path, "objectType"], "type", "must be a text", "string", typeName(objectType));
    }
  }

  const ramBaseKey = value.ramBaseKey;
  if (ramBaseKey !== undefined) {
    if (typeof ramBaseKey !== "string") {
      report(violations, [...path, "ramBaseKey"], "type", "must be a text", "string", typeName(ramBaseKey));
    }
  }

  const objectLink = value.objectLink;
  if (objectLink !== undefined) {
    if (typeof objectLink !== "string") {
      report(violations, [...path, "objectLink"], "type", "must be a text", "string", typeName(objectLink));
    }
  }
}
