// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type { ErrorObject, ErrorObjectErrorMessage, ErrorObjectParameter } from "../types/error-object.js";
import { checkInnerError, checkInnerErrorErrorMessage, checkInnerErrorParameter } from "./inner-error.js";

/** Validator of `ErrorObject`. */
export const errorObjectSchema: Schema<ErrorObject> = /* @__PURE__ */ schema(checkErrorObject);

/** Adds what is wrong with a value to `violations`. */
export function checkErrorObject(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const httpStatusCode = value.httpStatusCode;
  if (httpStatusCode !== undefined) {
    if (typeof httpStatusCode !== "number" || !Number.isInteger(httpStatusCode)) {
      report(
        violations,
        [...path, "httpStatusCode"],
        "type",
        "must be a whole number",
        "integer",
        typeName(httpStatusCode),
      );
    } else if (!isInt32(httpStatusCode)) {
      report(
        violations,
        [...path, "httpStatusCode"],
        "format",
        "must fit 32 bits",
        "int32",
        httpStatusCode,
      );
    }
  }

  const httpStatusDescription = value.httpStatusDescription;
  if (httpStatusDescription !== undefined) {
    if (typeof httpStatusDescription !== "string") {
      report(
        violations,
        [...path, "httpStatusDescription"],
        "type",
        "must be a text",
        "string",
        typeName(httpStatusDescription),
      );
    }
  }

  const message = value.message;
  if (message !== undefined) {
    if (typeof message !== "string") {
      report(violations, [...path, "message"], "type", "must be a text", "string", typeName(message));
    }
  }

  const translatedMessage = value.translatedMessage;
  if (translatedMessage !== undefined) {
    if (typeof translatedMessage !== "string") {
      report(
        violations,
        [...path, "translatedMessage"],
        "type",
        "must be a text",
        "string",
        typeName(translatedMessage),
      );
    }
  }

  const stackTrace = value.stackTrace;
  if (stackTrace !== undefined) {
    if (typeof stackTrace !== "string") {
      report(violations, [...path, "stackTrace"], "type", "must be a text", "string", typeName(stackTrace));
    }
  }

  const errorMessage = value.errorMessage;
  if (errorMessage !== undefined) {
    checkInnerErrorErrorMessage(errorMessage, [...path, "errorMessage"], violations);
  }

  const parameters = value.parameters;
  if (parameters !== undefined) {
    if (!Array.isArray(parameters)) {
      report(violations, [...path, "parameters"], "type", "must be a list", "array", typeName(parameters));
    } else {
      for (const [index, item] of parameters.entries()) {
        checkInnerErrorParameter(item, [...path, "parameters", index], violations);
      }
    }
  }

  const innerErrors = value.innerErrors;
  if (innerErrors !== undefined) {
    if (!Array.isArray(innerErrors)) {
      report(violations, [...path, "innerErrors"], "type", "must be a list", "array", typeName(innerErrors));
    } else {
      for (const [index2, item2] of innerErrors.entries()) {
        checkInnerError(item2, [...path, "innerErrors", index2], violations);
      }
    }
  }
}

/** Validator of `ErrorObjectErrorMessage`. */
export const errorObjectErrorMessageSchema: Schema<ErrorObjectErrorMessage> =
  /* @__PURE__ */ schema(checkErrorObjectErrorMessage);

/** Adds what is wrong with a value to `violations`. */
export function checkErrorObjectErrorMessage(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const errorMessageId = value.errorMessageId;
  if (errorMessageId !== undefined) {
    if (
      (typeof errorMessageId !== "number" || !Number.isInteger(errorMessageId)) &&
      typeof errorMessageId !== "string"
    ) {
      report(
        violations,
        [...path, "errorMessageId"],
        "type",
        "must be a whole number or a text",
        ["integer", "string"],
        typeName(errorMessageId),
      );
    }
  }

  const errorMessageLink = value.errorMessageLink;
  if (errorMessageLink !== undefined) {
    if (typeof errorMessageLink !== "string") {
      report(
        violations,
        [...path, "errorMessageLink"],
        "type",
        "must be a text",
        "string",
        typeName(errorMessageLink),
      );
    }
  }
}

/** Validator of `ErrorObjectParameter`. */
export const errorObjectParameterSchema: Schema<ErrorObjectParameter> =
  /* @__PURE__ */ schema(checkErrorObjectParameter);

/** Adds what is wrong with a value to `violations`. */
export function checkErrorObjectParameter(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const index = value.index;
  if (index !== undefined) {
    if (typeof index !== "number" || !Number.isInteger(index)) {
      report(violations, [...path, "index"], "type", "must be a whole number", "integer", typeName(index));
    } else if (!isInt32(index)) {
      report(violations, [...path, "index"], "format", "must fit 32 bits", "int32", index);
    }
  }

  const valueValue = value.value;
  if (valueValue !== undefined) {
    if (typeof valueValue !== "string") {
      report(violations, [...path, "value"], "type", "must be a text", "string", typeName(valueValue));
    }
  }
}
