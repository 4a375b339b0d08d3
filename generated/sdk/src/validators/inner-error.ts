// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type { InnerError, InnerErrorErrorMessage, InnerErrorParameter } from "../types/inner-error.js";

/** Validator of `InnerError`. */
export const innerErrorSchema: Schema<InnerError> = /* @__PURE__ */ schema(checkInnerError);

/** Adds what is wrong with a value to `violations`. */
export function checkInnerError(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
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

/** Validator of `InnerErrorErrorMessage`. */
export const innerErrorErrorMessageSchema: Schema<InnerErrorErrorMessage> =
  /* @__PURE__ */ schema(checkInnerErrorErrorMessage);

/** Adds what is wrong with a value to `violations`. */
export function checkInnerErrorErrorMessage(value: unknown, path: Path, violations: Violation[]): void {
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

/** Validator of `InnerErrorParameter`. */
export const innerErrorParameterSchema: Schema<InnerErrorParameter> =
  /* @__PURE__ */ schema(checkInnerErrorParameter);

/** Adds what is wrong with a value to `violations`. */
export function checkInnerErrorParameter(value: unknown, path: Path, violations: Violation[]): void {
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
