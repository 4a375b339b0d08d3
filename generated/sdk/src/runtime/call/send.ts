import { type AnyClient, core } from "../client/client.js";
import { withDeadline } from "../http/deadline.js";
import type { HttpRequest } from "../http/http-request.js";
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

/** Sends a request of an operation with a token, again where that is safe, and reads its answer. */
export async function send<T>(
  client: AnyClient,
  operation: OperationSpec,
  request: HttpRequest,
  options: CallOptions = {},
): Promise<AnsweredCall<T>> {
  const { settings, send, environment } = client[core];
  const { timeout = settings.timeout, retries = settings.retries, signal } = options;
  const total = options.totalTimeout ?? settings.totalTimeout;
  const exchange = (signal: AbortSignal | undefined) => send(request, { signal, timeout, retries });
  const { answer, secrets } = await (total > 0
    ? withDeadline({ signal, timeout: total, operation: operation.id }, exchange)
    : exchange(signal));
  const context = { operation: operation.id, secrets, now: environment.now() };
  const value = readAnswer(operation, request, answer, context);
  settings.checkAnswer?.(operation, value);
  // The generator takes T from the schema of the answer; `checkAnswer` can hold them against each other.
  return { value: value as T, response: answer };
}
