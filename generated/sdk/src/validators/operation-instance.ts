// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeDateTime,
  maybeInt32,
  maybeList,
  maybeNested,
  maybeText,
  refuse,
  schema,
} from "../runtime/internal.js";
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

/** Whether a value is of the type `OperationInstance`. */
export function isOperationInstance(value: unknown): value is OperationInstance {
  return checkOperationInstance(value);
}

/** Throws a `ValidationError` when a value is not of the type `OperationInstance`. */
export function assertOperationInstance(value: unknown): asserts value is OperationInstance {
  assertValid(checkOperationInstance, value);
}

/** Validator of `OperationInstance`. */
export const operationInstanceSchema: Schema<OperationInstance> =
  /* @__PURE__ */ schema(checkOperationInstance);

/** The rules of `OperationInstance`. */
export function checkOperationInstance(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.operationInstanceId, found, "operationInstanceId") &&
    maybeInt32(value.status, found, "status") &&
    maybeDateTime(value.createdAt, found, "createdAt") &&
    maybeNested(value.createdBy, found, "createdBy", checkOperationInstanceCreatedBy) &&
    maybeNested(value.createdFor, found, "createdFor", checkOperationInstanceCreatedFor) &&
    maybeNested(value.apiOperation, found, "apiOperation", checkOperationInstanceApiOperation) &&
    maybeNested(value.objectReference, found, "objectReference", checkOperationInstanceObjectReference) &&
    maybeNested(value.error, found, "error", checkOperationInstanceError) &&
    maybeList(value.resultValues, found, "resultValues", checkOperationInstanceResultValue) &&
    maybeNested(value.systemJob, found, "systemJob", checkOperationInstanceSystemJob) &&
    maybeText(value.operationInstanceLink, found, "operationInstanceLink")
  );
}

/** Whether a value is of the type `OperationInstanceCreatedBy`. */
export function isOperationInstanceCreatedBy(value: unknown): value is OperationInstanceCreatedBy {
  return checkOperationInstanceCreatedBy(value);
}

/** Throws a `ValidationError` when a value is not of the type `OperationInstanceCreatedBy`. */
export function assertOperationInstanceCreatedBy(
  value: unknown,
): asserts value is OperationInstanceCreatedBy {
  assertValid(checkOperationInstanceCreatedBy, value);
}

/** Validator of `OperationInstanceCreatedBy`. */
export const operationInstanceCreatedBySchema: Schema<OperationInstanceCreatedBy> =
  /* @__PURE__ */ schema(checkOperationInstanceCreatedBy);

/** The rules of `OperationInstanceCreatedBy`. */
export function checkOperationInstanceCreatedBy(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return maybeInt32(value.userId, found, "userId") && maybeText(value.userLink, found, "userLink");
}

/** Whether a value is of the type `OperationInstanceCreatedFor`. */
export function isOperationInstanceCreatedFor(value: unknown): value is OperationInstanceCreatedFor {
  return checkOperationInstanceCreatedFor(value);
}

/** Throws a `ValidationError` when a value is not of the type `OperationInstanceCreatedFor`. */
export function assertOperationInstanceCreatedFor(
  value: unknown,
): asserts value is OperationInstanceCreatedFor {
  assertValid(checkOperationInstanceCreatedFor, value);
}

/** Validator of `OperationInstanceCreatedFor`. */
export const operationInstanceCreatedForSchema: Schema<OperationInstanceCreatedFor> =
  /* @__PURE__ */ schema(checkOperationInstanceCreatedFor);

/** The rules of `OperationInstanceCreatedFor`. */
export function checkOperationInstanceCreatedFor(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeText(value.objectId, found, "objectId") &&
    maybeText(value.objectType, found, "objectType") &&
    maybeText(value.objectLink, found, "objectLink") &&
    maybeInt32(value.itemId, found, "itemId") &&
    maybeText(value.itemType, found, "itemType") &&
    maybeText(value.itemLink, found, "itemLink") &&
    maybeText(value.ramBaseKey, found, "ramBaseKey")
  );
}

/** Whether a value is of the type `OperationInstanceApiOperation`. */
export function isOperationInstanceApiOperation(value: unknown): value is OperationInstanceApiOperation {
  return checkOperationInstanceApiOperation(value);
}

/** Throws a `ValidationError` when a value is not of the type `OperationInstanceApiOperation`. */
export function assertOperationInstanceApiOperation(
  value: unknown,
): asserts value is OperationInstanceApiOperation {
  assertValid(checkOperationInstanceApiOperation, value);
}

/** Validator of `OperationInstanceApiOperation`. */
export const operationInstanceApiOperationSchema: Schema<OperationInstanceApiOperation> =
  /* @__PURE__ */ schema(checkOperationInstanceApiOperation);

/** The rules of `OperationInstanceApiOperation`. */
export function checkOperationInstanceApiOperation(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.apiOprationId, found, "apiOprationId") &&
    maybeText(value.apiOperationLink, found, "apiOperationLink")
  );
}

/** Whether a value is of the type `OperationInstanceObjectReference`. */
export function isOperationInstanceObjectReference(
  value: unknown,
): value is OperationInstanceObjectReference {
  return checkOperationInstanceObjectReference(value);
}

/** Throws a `ValidationError` when a value is not of the type `OperationInstanceObjectReference`. */
export function assertOperationInstanceObjectReference(
  value: unknown,
): asserts value is OperationInstanceObjectReference {
  assertValid(checkOperationInstanceObjectReference, value);
}

/** Validator of `OperationInstanceObjectReference`. */
export const operationInstanceObjectReferenceSchema: Schema<OperationInstanceObjectReference> =
  /* @__PURE__ */ schema(checkOperationInstanceObjectReference);

/** The rules of `OperationInstanceObjectReference`. */
export function checkOperationInstanceObjectReference(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeText(value.objectId, found, "objectId") &&
    maybeText(value.objectType, found, "objectType") &&
    maybeText(value.objectLink, found, "objectLink") &&
    maybeInt32(value.itemId, found, "itemId") &&
    maybeText(value.itemType, found, "itemType") &&
    maybeText(value.itemLink, found, "itemLink") &&
    maybeText(value.ramBaseKey, found, "ramBaseKey")
  );
}

/** Whether a value is of the type `OperationInstanceError`. */
export function isOperationInstanceError(value: unknown): value is OperationInstanceError {
  return checkOperationInstanceError(value);
}

/** Throws a `ValidationError` when a value is not of the type `OperationInstanceError`. */
export function assertOperationInstanceError(value: unknown): asserts value is OperationInstanceError {
  assertValid(checkOperationInstanceError, value);
}

/** Validator of `OperationInstanceError`. */
export const operationInstanceErrorSchema: Schema<OperationInstanceError> =
  /* @__PURE__ */ schema(checkOperationInstanceError);

/** The rules of `OperationInstanceError`. */
export function checkOperationInstanceError(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeText(value.message, found, "message") &&
    maybeText(value.translatedMessage, found, "translatedMessage") &&
    maybeText(value.stackTrace, found, "stackTrace") &&
    maybeNested(value.errorMessage, found, "errorMessage", checkOperationInstanceErrorErrorMessage) &&
    maybeList(value.parameters, found, "parameters", checkOperationInstanceErrorParameter) &&
    maybeList(value.innerErrors, found, "innerErrors", checkOperationInstanceErrorInnerError)
  );
}

/** Whether a value is of the type `OperationInstanceErrorErrorMessage`. */
export function isOperationInstanceErrorErrorMessage(
  value: unknown,
): value is OperationInstanceErrorErrorMessage {
  return checkOperationInstanceErrorErrorMessage(value);
}

/** Throws a `ValidationError` when a value is not of the type `OperationInstanceErrorErrorMessage`. */
export function assertOperationInstanceErrorErrorMessage(
  value: unknown,
): asserts value is OperationInstanceErrorErrorMessage {
  assertValid(checkOperationInstanceErrorErrorMessage, value);
}

/** Validator of `OperationInstanceErrorErrorMessage`. */
export const operationInstanceErrorErrorMessageSchema: Schema<OperationInstanceErrorErrorMessage> =
  /* @__PURE__ */ schema(checkOperationInstanceErrorErrorMessage);

/** The rules of `OperationInstanceErrorErrorMessage`. */
export function checkOperationInstanceErrorErrorMessage(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.errorMessageId, found, "errorMessageId") &&
    maybeText(value.errorMessageLink, found, "errorMessageLink")
  );
}

/** Whether a value is of the type `OperationInstanceErrorParameter`. */
export function isOperationInstanceErrorParameter(value: unknown): value is OperationInstanceErrorParameter {
  return checkOperationInstanceErrorParameter(value);
}

/** Throws a `ValidationError` when a value is not of the type `OperationInstanceErrorParameter`. */
export function assertOperationInstanceErrorParameter(
  value: unknown,
): asserts value is OperationInstanceErrorParameter {
  assertValid(checkOperationInstanceErrorParameter, value);
}

/** Validator of `OperationInstanceErrorParameter`. */
export const operationInstanceErrorParameterSchema: Schema<OperationInstanceErrorParameter> =
  /* @__PURE__ */ schema(checkOperationInstanceErrorParameter);

/** The rules of `OperationInstanceErrorParameter`. */
export function checkOperationInstanceErrorParameter(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return maybeInt32(value.index, found, "index") && maybeText(value.value, found, "value");
}

/** Whether a value is of the type `OperationInstanceErrorInnerError`. */
export function isOperationInstanceErrorInnerError(
  value: unknown,
): value is OperationInstanceErrorInnerError {
  return checkOperationInstanceErrorInnerError(value);
}

/** Throws a `ValidationError` when a value is not of the type `OperationInstanceErrorInnerError`. */
export function assertOperationInstanceErrorInnerError(
  value: unknown,
): asserts value is OperationInstanceErrorInnerError {
  assertValid(checkOperationInstanceErrorInnerError, value);
}

/** Validator of `OperationInstanceErrorInnerError`. */
export const operationInstanceErrorInnerErrorSchema: Schema<OperationInstanceErrorInnerError> =
  /* @__PURE__ */ schema(checkOperationInstanceErrorInnerError);

/** The rules of `OperationInstanceErrorInnerError`. */
export function checkOperationInstanceErrorInnerError(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeText(value.message, found, "message") &&
    maybeText(value.translatedMessage, found, "translatedMessage") &&
    maybeText(value.stackTrace, found, "stackTrace") &&
    maybeNested(
      value.errorMessage,
      found,
      "errorMessage",
      checkOperationInstanceErrorInnerErrorErrorMessage,
    ) &&
    maybeList(value.parameters, found, "parameters", checkOperationInstanceErrorInnerErrorParameter)
  );
}

/** Whether a value is of the type `OperationInstanceErrorInnerErrorErrorMessage`. */
export function isOperationInstanceErrorInnerErrorErrorMessage(
  value: unknown,
): value is OperationInstanceErrorInnerErrorErrorMessage {
  return checkOperationInstanceErrorInnerErrorErrorMessage(value);
}

/** Throws a `ValidationError` when a value is not of the type `OperationInstanceErrorInnerErrorErrorMessage`. */
export function assertOperationInstanceErrorInnerErrorErrorMessage(
  value: unknown,
): asserts value is OperationInstanceErrorInnerErrorErrorMessage {
  assertValid(checkOperationInstanceErrorInnerErrorErrorMessage, value);
}

/** Validator of `OperationInstanceErrorInnerErrorErrorMessage`. */
export const operationInstanceErrorInnerErrorErrorMessageSchema: Schema<OperationInstanceErrorInnerErrorErrorMessage> =
  /* @__PURE__ */ schema(checkOperationInstanceErrorInnerErrorErrorMessage);

/** The rules of `OperationInstanceErrorInnerErrorErrorMessage`. */
export function checkOperationInstanceErrorInnerErrorErrorMessage(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.errorMessageId, found, "errorMessageId") &&
    maybeText(value.errorMessageLink, found, "errorMessageLink")
  );
}

/** Whether a value is of the type `OperationInstanceErrorInnerErrorParameter`. */
export function isOperationInstanceErrorInnerErrorParameter(
  value: unknown,
): value is OperationInstanceErrorInnerErrorParameter {
  return checkOperationInstanceErrorInnerErrorParameter(value);
}

/** Throws a `ValidationError` when a value is not of the type `OperationInstanceErrorInnerErrorParameter`. */
export function assertOperationInstanceErrorInnerErrorParameter(
  value: unknown,
): asserts value is OperationInstanceErrorInnerErrorParameter {
  assertValid(checkOperationInstanceErrorInnerErrorParameter, value);
}

/** Validator of `OperationInstanceErrorInnerErrorParameter`. */
export const operationInstanceErrorInnerErrorParameterSchema: Schema<OperationInstanceErrorInnerErrorParameter> =
  /* @__PURE__ */ schema(checkOperationInstanceErrorInnerErrorParameter);

/** The rules of `OperationInstanceErrorInnerErrorParameter`. */
export function checkOperationInstanceErrorInnerErrorParameter(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return maybeInt32(value.index, found, "index") && maybeText(value.value, found, "value");
}

/** Whether a value is of the type `OperationInstanceResultValue`. */
export function isOperationInstanceResultValue(value: unknown): value is OperationInstanceResultValue {
  return checkOperationInstanceResultValue(value);
}

/** Throws a `ValidationError` when a value is not of the type `OperationInstanceResultValue`. */
export function assertOperationInstanceResultValue(
  value: unknown,
): asserts value is OperationInstanceResultValue {
  assertValid(checkOperationInstanceResultValue, value);
}

/** Validator of `OperationInstanceResultValue`. */
export const operationInstanceResultValueSchema: Schema<OperationInstanceResultValue> =
  /* @__PURE__ */ schema(checkOperationInstanceResultValue);

/** The rules of `OperationInstanceResultValue`. */
export function checkOperationInstanceResultValue(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return maybeText(value.key, found, "key") && maybeText(value.value, found, "value");
}

/** Whether a value is of the type `OperationInstanceSystemJob`. */
export function isOperationInstanceSystemJob(value: unknown): value is OperationInstanceSystemJob {
  return checkOperationInstanceSystemJob(value);
}

/** Throws a `ValidationError` when a value is not of the type `OperationInstanceSystemJob`. */
export function assertOperationInstanceSystemJob(
  value: unknown,
): asserts value is OperationInstanceSystemJob {
  assertValid(checkOperationInstanceSystemJob, value);
}

/** Validator of `OperationInstanceSystemJob`. */
export const operationInstanceSystemJobSchema: Schema<OperationInstanceSystemJob> =
  /* @__PURE__ */ schema(checkOperationInstanceSystemJob);

/** The rules of `OperationInstanceSystemJob`. */
export function checkOperationInstanceSystemJob(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeInt32(value.objectId, found, "objectId") &&
    maybeText(value.objectType, found, "objectType") &&
    maybeInt32(value.percentComplete, found, "percentComplete") &&
    maybeText(value.objectLink, found, "objectLink")
  );
}
