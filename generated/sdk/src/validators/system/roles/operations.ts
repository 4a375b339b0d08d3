// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeFlag,
  refuse,
  schema,
  text,
} from "../../../runtime/internal.js";
import type { CopyRoleInput } from "../../../system/roles/operations.js";

/** Whether a value is of the type `CopyRoleInput`. */
export function isCopyRoleInput(value: unknown): value is CopyRoleInput {
  return checkCopyRoleInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `CopyRoleInput`. */
export function assertCopyRoleInput(value: unknown): asserts value is CopyRoleInput {
  assertValid(checkCopyRoleInput, value);
}

/** Validator of `CopyRoleInput`. */
export const copyRoleInputSchema: Schema<CopyRoleInput> = /* @__PURE__ */ schema(checkCopyRoleInput);

/** The rules of `CopyRoleInput`. */
export function checkCopyRoleInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return text(value.name, found, "name") && maybeFlag(value.includeUsers, found, "includeUsers");
}
