import { type AnyClient, core } from "../client/client.js";
import { AuthenticationError } from "../errors/authentication-error.js";
import type { RamBaseError } from "../errors/rambase-error.js";
import { ValidationError } from "../errors/validation-error.js";
import type { Answer } from "../http/answer.js";
import { apiErrorOf } from "../http/api-error-of.js";
import { withDeadline } from "../http/deadline.js";
import type { HttpRequest } from "../http/http-request.js";
import { ownValue } from "../request/own-value.js";
import { callLimits } from "./call-limits.js";
import type { CallOptions, OperationSpec } from "./operation.js";
import { readAnswer } from "./read-answer.js";

/** What HTTP said around a value. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
}

/** The value of an answer, without its JSON root, and the answer itself. */
export interface AnsweredCall<T> {
  readonly value: T;
  readonly response: RawResponse;
}

/** An operation whose calls give something that is made of the value of its answer, or fail. */
export interface ReadOperation extends OperationSpec {
  readonly read?: (value: unknown, answer: Answer) => unknown;
}

/**
 * Sends a request of an operation and reads its answer. One that is no success becomes an `ApiError`, or an
 * `AuthenticationError` when it is a 401.
 *
 * @param makeRequest what it throws is what the call rejects with
 */
export function send<T>(
  client: AnyClient,
  spec: ReadOperation,
  makeRequest: () => HttpRequest,
  options: CallOptions = {},
): Promise<AnsweredCall<T>> {
  const { signal } = options;
  const total = options.totalTimeout ?? client[core].settings.totalTimeout;
  const work = (until: CallOptions) => answered<T>(client, spec, makeRequest, until);
  // Attempts end with the signal by themselves. Hooks and checks of the caller's may wait for ever.
  return signal || total > 0
    ? withDeadline(signal, total, spec.id, (end) =>
        work(total > 0 ? { ...options, signal: end.signal } : options),
      )
    : work(options);
}

async function answered<T>(
  client: AnyClient,
  spec: ReadOperation,
  makeRequest: () => HttpRequest,
  options: CallOptions,
): Promise<AnsweredCall<T>> {
  const { settings, exchange, tokens } = client[core];
  let request: HttpRequest;
  try {
    request = makeRequest();
  } catch (error) {
    // V8 keeps ten places of a stack: without those of checks, the caller's is among them.
    if (error instanceof ValidationError) Object(Error).captureStackTrace?.(error, send);
    throw error;
  }
  const limits = callLimits(options, settings);
  refuseOthers(spec, options, limits);
  const answer = await exchange(request, limits, tokens);
  if (!answer.ok) throw refusalOf(answer, spec.id);
  const { value, json } = readAnswer(spec, request, answer);
  if (settings.checkAnswer) await settings.checkAnswer(spec, value, json);
  // The generator takes T from the schema of the answer; `checkAnswer` can hold them against each other.
  return { value: (spec.read ? spec.read(value, answer) : value) as T, response: rawResponse(answer) };
}

/** Throws a `TypeError` for an option that is none: without its filter, a list is all that there is. */
function refuseOthers({ id, query }: OperationSpec, options: object, limits: object): void {
  // Each call comes here: nothing is made unless it is refused.
  for (const name in options) {
    const isKnown = (query && Object.hasOwn(query, name)) || Object.hasOwn(limits, name);
    if (!isKnown && ownValue(options, name) !== undefined)
      throw new TypeError(
        `${id} has no option ${name}, but ${Object.keys({ ...query, ...limits }).join(", ")}.`,
      );
  }
}

/** The error that an answer is which is no success. */
export function refusalOf(answer: Answer, operation: string): RamBaseError {
  const error = apiErrorOf(answer, operation);
  const { status, code, requestId } = error;
  if (status !== 401) return error;
  return new AuthenticationError(
    `The access token was refused: ${error.message}`,
    { status, code, requestId },
    { operation, cause: error },
  );
}

/** What programs see of an answer: not its secrets. */
export function rawResponse({ status, headers, text }: Answer): RawResponse {
  return { status, headers, text };
}
