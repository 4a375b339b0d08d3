// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeInt32,
  refuse,
  schema,
  text,
} from "../../runtime/internal.js";
import type { RoleInput } from "../../system/roles.js";

/** Whether a value is of the type `RoleInput`. */
export function isRoleInput(value: unknown): value is RoleInput {
  return checkRoleInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `RoleInput`. */
export function assertRoleInput(value: unknown): asserts value is RoleInput {
  assertValid(checkRoleInput, value);
}

/** Validator of `RoleInput`. */
export const roleInputSchema: Schema<RoleInput> = /* @__PURE__ */ schema(checkRoleInput);

/** The rules of `RoleInput`. */
export function checkRoleInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return text(value.name, found, "name") && maybeInt32(value.requiredUserLevel, found, "requiredUserLevel");
}
