import type { AnyClient } from "../client/client.js";
import { buildRequest } from "./build-request.js";
import type { OperationInput, OperationSpec } from "./operation.js";
import { type AnsweredCall, send } from "./send.js";

/** The answer of a call, to be awaited. */
export interface ApiCall<T> extends Promise<T> {
  /** The value together with status, headers and text of the answer. */
  withResponse(): Promise<AnsweredCall<T>>;
}

/** Calls an operation and returns its answer without the JSON root; `undefined` when it is empty. */
export function callOperation<T>(
  client: AnyClient,
  spec: OperationSpec,
  input: OperationInput = {},
): ApiCall<T> {
  return apiCall(send<T>(client, spec, () => buildRequest(client, spec, input), input.options));
}

/** The call whose answer is on its way. */
export function apiCall<T>(answered: Promise<AnsweredCall<T>>): ApiCall<T> {
  const value = answered.then(({ value }) => value);
  return Object.assign(value, {
    withResponse() {
      // Who asks for more than the value hears of a failure here, and only here.
      value.catch(() => {});
      return answered;
    },
  });
}
