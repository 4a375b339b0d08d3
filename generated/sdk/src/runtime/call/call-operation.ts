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
  operation: OperationSpec,
  input: OperationInput = {},
): ApiCall<T> {
  const answered = answeredBy<T>(client, operation, input);
  const value = answered.then(({ value }) => value);
  const withResponse = () => {
    // Who asks for more than the value hears of a failure here, and only here.
    value.catch(() => {});
    return answered;
  };
  return Object.assign(value, { withResponse });
}

/** Also what is wrong with the arguments comes as a rejection. */
async function answeredBy<T>(client: AnyClient, operation: OperationSpec, input: OperationInput) {
  return send<T>(client, operation, buildRequest(client, operation, input), input.options);
}
