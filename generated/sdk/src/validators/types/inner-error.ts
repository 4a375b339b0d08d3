// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../runtime/index.js";
import {
  assertValid,
  type Findings,
  inDepth,
  integer,
  isObject,
  maybeInt32,
  maybeList,
  maybeNested,
  maybeText,
  refuse,
  schema,
} from "../../runtime/internal.js";
import type { InnerError } from "../../types/inner-error.js";

/** Whether a value is of the type `InnerError`. */
export function isInnerError(value: unknown): value is InnerError {
  return checkInnerError(value);
}

/** Throws a `ValidationError` when a value is not of the type `InnerError`. */
export function assertInnerError(value: unknown): asserts value is InnerError {
  assertValid(checkInnerError, value);
}

/** Validator of `InnerError`. */
export const innerErrorSchema: Schema<InnerError> = /* @__PURE__ */ schema(checkInnerError);

/** The rules of `InnerError`. */
export function checkInnerError(value: unknown, found?: Findings): boolean {
  return inDepth(value, found, checkInnerErrorRules);
}

function checkInnerErrorRules(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeText(value.message, found, "message") &&
    maybeText(value.translatedMessage, found, "translatedMessage") &&
    maybeText(value.stackTrace, found, "stackTrace") &&
    maybeNested(value.errorMessage, found, "errorMessage", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return (
        (value.errorMessageId === undefined ||
          integer(value.errorMessageId) ||
          typeof value.errorMessageId === "string" ||
          refuse(found, "errorMessageId", "type", ["integer", "string"], value.errorMessageId)) &&
        maybeText(value.errorMessageLink, found, "errorMessageLink")
      );
    }) &&
    maybeList(value.parameters, found, "parameters", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeInt32(value.index, found, "index") && maybeText(value.value, found, "value");
    }) &&
    maybeList(value.innerErrors, found, "innerErrors", checkInnerError)
  );
}
