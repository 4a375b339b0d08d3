// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeFlag,
  maybeText,
  refuse,
  schema,
} from "../../../runtime/internal.js";
import type { RamBaseEventTypeParameterUpdate } from "../../../system/rambase-event-types/parameters.js";

/** Whether a value is of the type `RamBaseEventTypeParameterUpdate`. */
export function isRamBaseEventTypeParameterUpdate(value: unknown): value is RamBaseEventTypeParameterUpdate {
  return checkRamBaseEventTypeParameterUpdate(value);
}

/** Throws a `ValidationError` when a value is not of the type `RamBaseEventTypeParameterUpdate`. */
export function assertRamBaseEventTypeParameterUpdate(
  value: unknown,
): asserts value is RamBaseEventTypeParameterUpdate {
  assertValid(checkRamBaseEventTypeParameterUpdate, value);
}

/** Validator of `RamBaseEventTypeParameterUpdate`. */
export const ramBaseEventTypeParameterUpdateSchema: Schema<RamBaseEventTypeParameterUpdate> =
  /* @__PURE__ */ schema(checkRamBaseEventTypeParameterUpdate);

/** The rules of `RamBaseEventTypeParameterUpdate`. */
export function checkRamBaseEventTypeParameterUpdate(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeText(value.key, found, "key") &&
    maybeText(value.datatype, found, "datatype") &&
    maybeFlag(value.isRequired, found, "isRequired")
  );
}
