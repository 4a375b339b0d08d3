// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../runtime/index.js";
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
} from "../../runtime/internal.js";
import type { OperationInstance } from "../../types/operation-instance.js";

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
    maybeNested(value.createdBy, found, "createdBy", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeInt32(value.userId, found, "userId") && maybeText(value.userLink, found, "userLink");
    }) &&
    maybeNested(value.createdFor, found, "createdFor", (value, found) => {
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
    }) &&
    maybeNested(value.apiOperation, found, "apiOperation", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return (
        maybeInt32(value.apiOprationId, found, "apiOprationId") &&
        maybeText(value.apiOperationLink, found, "apiOperationLink")
      );
    }) &&
    maybeNested(value.objectReference, found, "objectReference", (value, found) => {
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
    }) &&
    maybeNested(value.error, found, "error", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return (
        maybeText(value.message, found, "message") &&
        maybeText(value.translatedMessage, found, "translatedMessage") &&
        maybeText(value.stackTrace, found, "stackTrace") &&
        maybeNested(value.errorMessage, found, "errorMessage", (value, found) => {
          if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
          return (
            maybeInt32(value.errorMessageId, found, "errorMessageId") &&
            maybeText(value.errorMessageLink, found, "errorMessageLink")
          );
        }) &&
        maybeList(value.parameters, found, "parameters", (value, found) => {
          if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
          return maybeInt32(value.index, found, "index") && maybeText(value.value, found, "value");
        }) &&
        maybeList(value.innerErrors, found, "innerErrors", (value, found) => {
          if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
          return (
            maybeText(value.message, found, "message") &&
            maybeText(value.translatedMessage, found, "translatedMessage") &&
            maybeText(value.stackTrace, found, "stackTrace") &&
            maybeNested(value.errorMessage, found, "errorMessage", (value, found) => {
              if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
              return (
                maybeInt32(value.errorMessageId, found, "errorMessageId") &&
                maybeText(value.errorMessageLink, found, "errorMessageLink")
              );
            }) &&
            maybeList(value.parameters, found, "parameters", (value, found) => {
              if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
              return maybeInt32(value.index, found, "index") && maybeText(value.value, found, "value");
            })
          );
        })
      );
    }) &&
    maybeList(value.resultValues, found, "resultValues", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeText(value.key, found, "key") && maybeText(value.value, found, "value");
    }) &&
    maybeNested(value.systemJob, found, "systemJob", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return (
        maybeInt32(value.objectId, found, "objectId") &&
        maybeText(value.objectType, found, "objectType") &&
        maybeInt32(value.percentComplete, found, "percentComplete") &&
        maybeText(value.objectLink, found, "objectLink")
      );
    }) &&
    maybeText(value.operationInstanceLink, found, "operationInstanceLink")
  );
}
