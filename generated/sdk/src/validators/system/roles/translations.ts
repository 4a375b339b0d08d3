// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeText,
  refuse,
  schema,
} from "../../../runtime/internal.js";
import type { RoleTranslationUpdate } from "../../../system/roles/translations.js";

/** Whether a value is of the type `RoleTranslationUpdate`. */
export function isRoleTranslationUpdate(value: unknown): value is RoleTranslationUpdate {
  return checkRoleTranslationUpdate(value);
}

/** Throws a `ValidationError` when a value is not of the type `RoleTranslationUpdate`. */
export function assertRoleTranslationUpdate(value: unknown): asserts value is RoleTranslationUpdate {
  assertValid(checkRoleTranslationUpdate, value);
}

/** Validator of `RoleTranslationUpdate`. */
export const roleTranslationUpdateSchema: Schema<RoleTranslationUpdate> =
  /* @__PURE__ */ schema(checkRoleTranslationUpdate);

/** The rules of `RoleTranslationUpdate`. */
export function checkRoleTranslationUpdate(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeText(value.language, found, "language") &&
    maybeText(value.name, found, "name") &&
    maybeText(value.description, found, "description")
  );
}
