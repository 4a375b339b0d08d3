import type { AnsweredCall, RawResponse } from "../call/send.js";
import { readErrorDetails } from "../errors/error-details.js";
import { OperationFailedError } from "../errors/operation-failed-error.js";
import { jsonOf, requestIdOf } from "../http/answer.js";
import { isObject } from "../validate/is-object.js";

/** What any API operation that was started says of itself. Permissions may remove any of it. */
export interface OperationState {
  readonly operationInstanceId?: number;
  readonly status?: number;
  readonly createdAt?: string;
  readonly systemJob?: unknown;
  readonly objectReference?: unknown;
  readonly operationInstanceLink?: string;
}

const failed = 7;
const finished = 9;

/** Whether the work is done. Throws an `OperationFailedError`, without the secrets, when it went wrong. */
export function isFinished(
  { value: instance, response }: AnsweredCall<unknown>,
  operation: string,
  secrets: readonly string[],
): boolean {
  const status = isObject(instance) ? Number(instance.status) : undefined;
  if (status === failed) throw operationFailure(instance, response, operation, secrets);
  return status === finished;
}

/** Where the state of the work can be asked for. */
export function whereabouts(instance: unknown): { id: string | undefined; link: string | undefined } {
  const { operationInstanceId: id, operationInstanceLink: link } = isObject(instance) ? instance : {};
  return {
    id: typeof id === "number" || typeof id === "string" ? String(id) : undefined,
    link: typeof link === "string" && link !== "" ? link : undefined,
  };
}

function operationFailure(
  told: unknown,
  { headers }: RawResponse,
  operation: string,
  secrets: readonly string[],
): OperationFailedError {
  const instance = jsonOf(JSON.stringify(told), secrets);
  const error = isObject(instance) ? instance.error : undefined;
  // The request that told about the failure did succeed, unless the error inside says otherwise.
  const status = isObject(error) ? Number(error.httpStatusCode) || 200 : 200;
  const requestId = requestIdOf({ headers, secrets });
  return new OperationFailedError(
    { ...readErrorDetails(error), status, operation, requestId, headers },
    instance,
  );
}
