// Made by rambase-openapi from the OpenAPI document; edit that instead.

export { ErrorCode, isErrorOf } from "./error-codes.js";
export type { ErrorParametersOf, ErrorsOf } from "./error-codes.js";
export * from "./runtime/index.js";
export type { CommonOptions } from "./types/common-options.js";
export type { ErrorObject, ErrorObjectErrorMessage, ErrorObjectParameter } from "./types/error-object.js";
export type { InnerError, InnerErrorErrorMessage, InnerErrorParameter } from "./types/inner-error.js";
export type {
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
} from "./types/operation-instance.js";
