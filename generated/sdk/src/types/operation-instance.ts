// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { DateTimeText } from "../runtime/index.js";

/** Answer of `forwardQuoteRequest`. Used 6 times more. */
export interface OperationInstance {
  /** Number under which this run of the operation can be looked up. */
  operationInstanceId?: number;
  /** How far the run has come: 2 while it works, 9 when it is done, 7 when it has failed. */
  status?: number;
  /** When the run was started. */
  createdAt?: DateTimeText;
  /** The user who started the run. */
  createdBy?: OperationInstanceCreatedBy;
  createdFor?: OperationInstanceCreatedFor;
  apiOperation?: OperationInstanceApiOperation;
  objectReference?: OperationInstanceObjectReference;
  error?: OperationInstanceError;
  resultValues?: OperationInstanceResultValue[];
  /** The background job that does the work. Missing when the operation finished on the spot. */
  systemJob?: OperationInstanceSystemJob;
  /** Address of this run; read it again to see whether the run has finished. */
  operationInstanceLink?: string;
}

/** The user who started the run. */
export interface OperationInstanceCreatedBy {
  /** Number of that user. */
  userId?: number;
  /** Address of that user. */
  userLink?: string;
}

/** `createdFor` of `OperationInstance`. */
export interface OperationInstanceCreatedFor {
  /** Number of the object that the run was started for. */
  objectId?: string;
  /** Kind of the object that the run was started for. */
  objectType?: string;
  /** Address of that object in the API. */
  objectLink?: string;
  /** Line of the object, when the run concerns a single line. */
  itemId?: number;
  /** Kind of that line. */
  itemType?: string;
  /** Address of that line in the API. */
  itemLink?: string;
  /** Key that RamBase itself uses for the object or line. */
  ramBaseKey?: string;
}

/** `apiOperation` of `OperationInstance`. */
export interface OperationInstanceApiOperation {
  /** Number of the operation that was run. */
  apiOprationId?: number;
  /** Address of the operation. */
  apiOperationLink?: string;
}

/** `objectReference` of `OperationInstance`. */
export interface OperationInstanceObjectReference {
  /** Number of the object that the run refers to. */
  objectId?: string;
  /** Kind of the object that the run refers to. */
  objectType?: string;
  /** Address of the object referred to. */
  objectLink?: string;
  /** Line of the object referred to, when it is a single line. */
  itemId?: number;
  /** Kind of the line referred to. */
  itemType?: string;
  /** Address of the line referred to. */
  itemLink?: string;
  /** Key that RamBase itself uses for the object or line referred to. */
  ramBaseKey?: string;
}

/** `error` of `OperationInstance`. */
export interface OperationInstanceError {
  /** What went wrong, in English, with the values of this run filled in. */
  message?: string;
  /**
   * The same message in the language that $lang or the user's settings ask for; in English where no
   * translation exists.
   */
  translatedMessage?: string;
  /** Where in the program the run failed. Meant for a support case. */
  stackTrace?: string;
  /** Which of the documented errors stopped the run. Missing while nothing has gone wrong. */
  errorMessage?: OperationInstanceErrorErrorMessage;
  parameters?: OperationInstanceErrorParameter[];
  innerErrors?: OperationInstanceErrorInnerError[];
}

/** Which of the documented errors stopped the run. Missing while nothing has gone wrong. */
export interface OperationInstanceErrorErrorMessage {
  /** Number of the error; it stays the same when its text changes. */
  errorMessageId?: number;
  /** Address of the error's description. */
  errorMessageLink?: string;
}

/** `parameters` of `OperationInstanceError`. */
export interface OperationInstanceErrorParameter {
  /** Place of the value in the message. */
  index?: number;
  /** The value that was filled in there. */
  value?: string;
}

/** `innerErrors` of `OperationInstanceError`. */
export interface OperationInstanceErrorInnerError {
  /** What went wrong underneath, in English, with the values of this run filled in. */
  message?: string;
  /**
   * The underlying message in the language that $lang or the user's settings ask for; in English where
   * no translation exists.
   */
  translatedMessage?: string;
  /** Where in the program the underlying error arose. */
  stackTrace?: string;
  /** Which of the documented errors lies underneath. */
  errorMessage?: OperationInstanceErrorInnerErrorErrorMessage;
  parameters?: OperationInstanceErrorInnerErrorParameter[];
}

/** Which of the documented errors lies underneath. */
export interface OperationInstanceErrorInnerErrorErrorMessage {
  /** Number of the underlying error. */
  errorMessageId?: number;
  /** Address of the underlying error's description. */
  errorMessageLink?: string;
}

/** `parameters` of `OperationInstanceErrorInnerError`. */
export interface OperationInstanceErrorInnerErrorParameter {
  /** Place of the value in the underlying message. */
  index?: number;
  /** The value that was filled in there. */
  value?: string;
}

/** `resultValues` of `OperationInstance`. */
export interface OperationInstanceResultValue {
  /** Name of a value that the operation hands back. */
  key?: string;
  /** The value under that name. */
  value?: string;
}

/** The background job that does the work. Missing when the operation finished on the spot. */
export interface OperationInstanceSystemJob {
  /** Number of the background job. */
  objectId?: number;
  /** Kind of object that the job is. */
  objectType?: string;
  /** How much of the job is done, in percent. */
  percentComplete?: number;
  /** Address of the job in the API. */
  objectLink?: string;
}
