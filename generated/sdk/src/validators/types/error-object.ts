// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../runtime/index.js";
import {
  assertValid,
  type Findings,
  integer,
  isObject,
  maybeInt32,
  maybeList,
  maybeNested,
  maybeText,
  refuse,
  schema,
} from "../../runtime/internal.js";
import type { ErrorObject } from "../../types/error-object.js";
import { checkInnerError } from "./inner-error.js";

/** Whether a value is of the type `ErrorObject`. */
export function isErrorObject(value: unknown): value is ErrorObject {
  return checkErrorObject(value);
}

/** Throws a `ValidationError` when a value is not of the type `ErrorObject`. */
export function assertErrorObject(value: unknown): asserts value is ErrorObject {
  assertValid(checkErrorObject, value);
}

/** Validator of `ErrorObject`. */
export const errorObjectSchema: Schema<ErrorObject> = /* @__PURE__ */ schema(checkErrorObject);

/** The rules of `ErrorObject`. */
export function checkErrorObject(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.httpStatusCode, found, "httpStatusCode") &&
    maybeText(value.httpStatusDescription, found, "httpStatusDescription") &&
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
