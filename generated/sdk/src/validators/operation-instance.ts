// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isDateTime, isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type {
  OperationInstance,
  OperationInstanceApiOperation,
  OperationInstanceCreatedBy,
  OperationInstanceCreatedFor,
  OperationInstanceError,
  OperationInstanceErrorErrorMessage,
  OperationInstanceErrorInnerError,
  OperationInstanceErrorInnerErrorErrorMessage,
  OperationInstanceErrorInnerErrorParameter,
  OperationInstanceErrorParameter,
  OperationInstanceObjectReference,
  OperationInstanceResultValue,
  OperationInstanceSystemJob,
} from "../types/operation-instance.js";

/** Validator of `OperationInstance`. */
export const operationInstanceSchema: Schema<OperationInstance> =
  /* @__PURE__ */ schema(checkOperationInstance);

/** Adds what is wrong with a value to `violations`. */
export function checkOperationInstance(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const operationInstanceId = value.operationInstanceId;
  if (operationInstanceId !== undefined) {
    if (typeof operationInstanceId !== "number" || !Number.isInteger(operationInstanceId)) {
      report(
        violations,
        [...path, "operationInstanceId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(operationInstanceId),
      );
    } else if (!isInt32(operationInstanceId)) {
      report(
        violations,
        [...path, "operationInstanceId"],
        "format",
        "must fit 32 bits",
        "int32",
        operationInstanceId,
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

  const createdBy = value.createdBy;
  if (createdBy !== undefined) {
    checkOperationInstanceCreatedBy(createdBy, [...path, "createdBy"], violations);
  }

  const createdFor = value.createdFor;
  if (createdFor !== undefined) {
    checkOperationInstanceCreatedFor(createdFor, [...path, "createdFor"], violations);
  }

  const apiOperation = value.apiOperation;
  if (apiOperation !== undefined) {
    checkOperationInstanceApiOperation(apiOperation, [...path, "apiOperation"], violations);
  }

  const objectReference = value.objectReference;
  if (objectReference !== undefined) {
    checkOperationInstanceObjectReference(objectReference, [...path, "objectReference"], violations);
  }

  const error = value.error;
  if (error !== undefined) {
    checkOperationInstanceError(error, [...path, "error"], violations);
  }

  const resultValues = value.resultValues;
  if (resultValues !== undefined) {
    if (!Array.isArray(resultValues)) {
      report(
        violations,
        [...path, "resultValues"],
        "type",
        "must be a list",
        "array",
        typeName(resultValues),
      );
    } else {
      for (const [index, item] of resultValues.entries()) {
        checkOperationInstanceResultValue(item, [...path, "resultValues", index], violations);
      }
    }
  }

  const systemJob = value.systemJob;
  if (systemJob !== undefined) {
    checkOperationInstanceSystemJob(systemJob, [...path, "systemJob"], violations);
  }

  const operationInstanceLink = value.operationInstanceLink;
  if (operationInstanceLink !== undefined) {
    if (typeof operationInstanceLink !== "string") {
      report(
        violations,
        [...path, "operationInstanceLink"],
        "type",
        "must be a text",
        "string",
        typeName(operationInstanceLink),
      );
    }
  }
}

/** Validator of `OperationInstanceCreatedBy`. */
export const operationInstanceCreatedBySchema: Schema<OperationInstanceCreatedBy> =
  /* @__PURE__ */ schema(checkOperationInstanceCreatedBy);

/** Adds what is wrong with a value to `violations`. */
export function checkOperationInstanceCreatedBy(value: unknown, path: Path, violations: Violation[]): void {
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

  const userLink = value.userLink;
  if (userLink !== undefined) {
    if (typeof userLink !== "string") {
      report(violations, [...path, "userLink"], "type", "must be a text", "string", typeName(userLink));
    }
  }
}

/** Validator of `OperationInstanceCreatedFor`. */
export const operationInstanceCreatedForSchema: Schema<OperationInstanceCreatedFor> =
  /* @__PURE__ */ schema(checkOperationInstanceCreatedFor);

/** Adds what is wrong with a value to `violations`. */
export function checkOperationInstanceCreatedFor(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const objectId = value.objectId;
  if (objectId !== undefined) {
    if (typeof objectId !== "string") {
      report(violations, [...path, "objectId"], "type", "must be a text", "string", typeName(objectId));
    }
  }

  const objectType = value.objectType;
  if (objectType !== undefined) {
    if (typeof objectType !== "string") {
      report(violations, [...path, "objectType"], "type", "must be a text", "string", typeName(objectType));
    }
  }

  const objectLink = value.objectLink;
  if (objectLink !== undefined) {
    if (typeof objectLink !== "string") {
      report(violations, [...path, "objectLink"], "type", "must be a text", "string", typeName(objectLink));
    }
  }

  const itemId = value.itemId;
  if (itemId !== undefined) {
    if (typeof itemId !== "number" || !Number.isInteger(itemId)) {
      report(violations, [...path, "itemId"], "type", "must be a whole number", "integer", typeName(itemId));
    } else if (!isInt32(itemId)) {
      report(violations, [...path, "itemId"], "format", "must fit 32 bits", "int32", itemId);
    }
  }

  const itemType = value.itemType;
  if (itemType !== undefined) {
    if (typeof itemType !== "string") {
      report(violations, [...path, "itemType"], "type", "must be a text", "string", typeName(itemType));
    }
  }

  const itemLink = value.itemLink;
  if (itemLink !== undefined) {
    if (typeof itemLink !== "string") {
      report(violations, [...path, "itemLink"], "type", "must be a text", "string", typeName(itemLink));
    }
  }

  const ramBaseKey = value.ramBaseKey;
  if (ramBaseKey !== undefined) {
    if (typeof ramBaseKey !== "string") {
      report(violations, [...path, "ramBaseKey"], "type", "must be a text", "string", typeName(ramBaseKey));
    }
  }
}

/** Validator of `OperationInstanceApiOperation`. */
export const operationInstanceApiOperationSchema: Schema<OperationInstanceApiOperation> =
  /* @__PURE__ */ schema(checkOperationInstanceApiOperation);

/** Adds what is wrong with a value to `violations`. */
export function checkOperationInstanceApiOperation(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const apiOprationId = value.apiOprationId;
  if (apiOprationId !== undefined) {
    if (typeof apiOprationId !== "number" || !Number.isInteger(apiOprationId)) {
      report(
        violations,
        [...path, "apiOprationId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(apiOprationId),
      );
    } else if (!isInt32(apiOprationId)) {
      report(violations, [...path, "apiOprationId"], "format", "must fit 32 bits", "int32", apiOprationId);
    }
  }

  const apiOperationLink = value.apiOperationLink;
  if (apiOperationLink !== undefined) {
    if (typeof apiOperationLink !== "string") {
      report(
        violations,
        [...path, "apiOperationLink"],
        "type",
        "must be a text",
        "string",
        typeName(apiOperationLink),
      );
    }
  }
}

/** Validator of `OperationInstanceObjectReference`. */
export const operationInstanceObjectReferenceSchema: Schema<OperationInstanceObjectReference> =
  /* @__PURE__ */ schema(checkOperationInstanceObjectReference);

/** Adds what is wrong with a value to `violations`. */
export function checkOperationInstanceObjectReference(
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
    if (typeof objectId !== "string") {
      report(violations, [...path, "objectId"], "type", "must be a text", "string", typeName(objectId));
    }
  }

  const objectType = value.objectType;
  if (objectType !== undefined) {
    if (typeof objectType !== "string") {
      report(violations, [...path, "objectType"], "type", "must be a text", "string", typeName(objectType));
    }
  }

  const objectLink = value.objectLink;
  if (objectLink !== undefined) {
    if (typeof objectLink !== "string") {
      report(violations, [...path, "objectLink"], "type", "must be a text", "string", typeName(objectLink));
    }
  }

  const itemId = value.itemId;
  if (itemId !== undefined) {
    if (typeof itemId !== "number" || !Number.isInteger(itemId)) {
      report(violations, [...path, "itemId"], "type", "must be a whole number", "integer", typeName(itemId));
    } else if (!isInt32(itemId)) {
      report(violations, [...path, "itemId"], "format", "must fit 32 bits", "int32", itemId);
    }
  }

  const itemType = value.itemType;
  if (itemType !== undefined) {
    if (typeof itemType !== "string") {
      report(violations, [...path, "itemType"], "type", "must be a text", "string", typeName(itemType));
    }
  }

  const itemLink = value.itemLink;
  if (itemLink !== undefined) {
    if (typeof itemLink !== "string") {
      report(violations, [...path, "itemLink"], "type", "must be a text", "string", typeName(itemLink));
    }
  }

  const ramBaseKey = value.ramBaseKey;
  if (ramBaseKey !== undefined) {
    if (typeof ramBaseKey !== "string") {
      report(violations, [...path, "ramBaseKey"], "type", "must be a text", "string", typeName(ramBaseKey));
    }
  }
}

/** Validator of `OperationInstanceError`. */
export const operationInstanceErrorSchema: Schema<OperationInstanceError> =
  /* @__PURE__ */ schema(checkOperationInstanceError);

/** Adds what is wrong with a value to `violations`. */
export function checkOperationInstanceError(value: unknown, path: Path, violations: Violation[]): void {
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
    checkOperationInstanceErrorErrorMessage(errorMessage, [...path, "errorMessage"], violations);
  }

  const parameters = value.parameters;
  if (parameters !== undefined) {
    if (!Array.isArray(parameters)) {
      report(violations, [...path, "parameters"], "type", "must be a list", "array", typeName(parameters));
    } else {
      for (const [index, item] of parameters.entries()) {
        checkOperationInstanceErrorParameter(item, [...path, "parameters", index], violations);
      }
    }
  }

  const innerErrors = value.innerErrors;
  if (innerErrors !== undefined) {
    if (!Array.isArray(innerErrors)) {
      report(violations, [...path, "innerErrors"], "type", "must be a list", "array", typeName(innerErrors));
    } else {
      for (const [index2, item2] of innerErrors.entries()) {
        checkOperationInstanceErrorInnerError(item2, [...path, "innerErrors", index2], violations);
      }
    }
  }
}

/** Validator of `OperationInstanceErrorErrorMessage`. */
export const operationInstanceErrorErrorMessageSchema: Schema<OperationInstanceErrorErrorMessage> =
  /* @__PURE__ */ schema(checkOperationInstanceErrorErrorMessage);

/** Adds what is wrong with a value to `violations`. */
export function checkOperationInstanceErrorErrorMessage(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const errorMessageId = value.errorMessageId;
  if (errorMessageId !== undefined) {
    if (typeof errorMessageId !== "number" || !Number.isInteger(errorMessageId)) {
      report(
        violations,
        [...path, "errorMessageId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(errorMessageId),
      );
    } else if (!isInt32(errorMessageId)) {
      report(
        violations,
        [...path, "errorMessageId"],
        "format",
        "must fit 32 bits",
        "int32",
        errorMessageId,
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

/** Validator of `OperationInstanceErrorParameter`. */
export const operationInstanceErrorParameterSchema: Schema<OperationInstanceErrorParameter> =
  /* @__PURE__ */ schema(checkOperationInstanceErrorParameter);

/** Adds what is wrong with a value to `violations`. */
export function checkOperationInstanceErrorParameter(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
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

/** Validator of `OperationInstanceErrorInnerError`. */
export const operationInstanceErrorInnerErrorSchema: Schema<OperationInstanceErrorInnerError> =
  /* @__PURE__ */ schema(checkOperationInstanceErrorInnerError);

/** Adds what is wrong with a value to `violations`. */
export function checkOperationInstanceErrorInnerError(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
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
    checkOperationInstanceErrorInnerErrorErrorMessage(
      errorMessage,
      [...path, "errorMessage"],
      violations,
    );
  }

  const parameters = value.parameters;
  if (parameters !== undefined) {
    if (!Array.isArray(parameters)) {
      report(violations, [...path, "parameters"], "type", "must be a list", "array", typeName(parameters));
    } else {
      for (const [index, item] of parameters.entries()) {
        checkOperationInstanceErrorInnerErrorParameter(item, [...path, "parameters", index], violations);
      }
    }
  }
}

/** Validator of `OperationInstanceErrorInnerErrorErrorMessage`. */
export const operationInstanceErrorInnerErrorErrorMessageSchema: Schema<OperationInstanceErrorInnerErrorErrorMessage> =
  /* @__PURE__ */ schema(checkOperationInstanceErrorInnerErrorErrorMessage);

/** Adds what is wrong with a value to `violations`. */
export function checkOperationInstanceErrorInnerErrorErrorMessage(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const errorMessageId = value.errorMessageId;
  if (errorMessageId !== undefined) {
    if (typeof errorMessageId !== "number" || !Number.isInteger(errorMessageId)) {
      report(
        violations,
        [...path, "errorMessageId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(errorMessageId),
      );
    } else if (!isInt32(errorMessageId)) {
      report(
        violations,
        [...path, "errorMessageId"],
        "format",
        "must fit 32 bits",
        "int32",
        errorMessageId,
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

/** Validator of `OperationInstanceErrorInnerErrorParameter`. */
export const operationInstanceErrorInnerErrorParameterSchema: Schema<OperationInstanceErrorInnerErrorParameter> =
  /* @__PURE__ */ schema(checkOperationInstanceErrorInnerErrorParameter);

/** Adds what is wrong with a value to `violations`. */
export function checkOperationInstanceErrorInnerErrorParameter(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
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

/** Validator of `OperationInstanceResultValue`. */
export const operationInstanceResultValueSchema: Schema<OperationInstanceResultValue> =
  /* @__PURE__ */ schema(checkOperationInstanceResultValue);

/** Adds what is wrong with a value to `violations`. */
export function checkOperationInstanceResultValue(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const key = value.key;
  if (key !== undefined) {
    if (typeof key !== "string") {
      report(violations, [...path, "key"], "type", "must be a text", "string", typeName(key));
    }
  }

  const valueValue = value.value;
  if (valueValue !== undefined) {
    if (typeof valueValue !== "string") {
      report(violations, [...path, "value"], "type", "must be a text", "string", typeName(valueValue));
    }
  }
}

/** Validator of `OperationInstanceSystemJob`. */
export const operationInstanceSystemJobSchema: Schema<OperationInstanceSystemJob> =
  /* @__PURE__ */ schema(checkOperationInstanceSystemJob);

/** Adds what is wrong with a value to `violations`. */
export function checkOperationInstanceSystemJob(value: unknown, path: Path, violations: Violation[]): void {
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

  const percentComplete = value.percentComplete;
  if (percentComplete !== undefined) {
    if (typeof percentComplete !== "number" || !Number.isInteger(percentComplete)) {
      report(
        violations,
        [...path, "percentComplete"],
        "type",
        "must be a whole number",
        "integer",
        typeName(percentComplete),
      );
    } else if (!isInt32(percentComplete)) {
      report(
        violations,
        [...path, "percentComplete"],
        "format",
        "must fit 32 bits",
        "int32",
        percentComplete,
      );
    }
  }

  const objectLink = value.objectLink;
  if (objectLink !== undefined) {
    if (typeof objectLink !== "string") {
      report(violations, [...path, "objectLink"], "type", "must be a text", "string", typeName(objectLink));
    }
  }
}
