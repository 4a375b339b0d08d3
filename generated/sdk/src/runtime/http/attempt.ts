import { ConnectionError } from "../errors/connection-error.js";
import { RamBaseError } from "../errors/rambase-error.js";
import { redact } from "../redact.js";
import { withoutQuery } from "../request/without-query.js";
import type { Answer } from "./answer.js";
import { withDeadline } from "./deadline.js";
import { FetchInit } from "./fetch-init.js";
import type { Fetch, HttpRequest } from "./http-request.js";

/**
 * Sends a request once, with a token where there is one, and reads the whole answer, whatever its status.
 * Throws `TimeoutError` and `AbortError`, and what `fetch` throws.
 */
export function attempt(
  fetch: Fetch,
  request: HttpRequest,
  token: string | undefined,
  signal: AbortSignal | undefined,
  timeout: number,
): Promise<Answer> {
  return withDeadline(signal, timeout, request.operation, async (end) => {
    const response = await fetch(request.url, new FetchInit(request, token, end));
    const { status, statusText, ok, headers } = response;
    const text = await response.text();
    return { status, statusText, ok, headers, text, secrets: secretsOf(request, token) };
  });
}

/** The token, or what a caller's own header holds behind the name of its scheme, and what the body holds. */
function secretsOf({ headers, secrets = [] }: HttpRequest, token: string | undefined): readonly string[] {
  const own = token ?? headers.authorization?.trim().split(" ").pop();
  return own ? [own, ...secrets] : secrets;
}

/** What an attempt failed with: a `TimeoutError` or `AbortError` as it is, and else a `ConnectionError`. */
export function failureOf(request: HttpRequest, token: string | undefined, thrown: unknown): Error {
  if (thrown instanceof RamBaseError) return thrown;
  const hidden = secretsOf(request, token);
  const { cause } = Object(thrown);
  // Node wraps the reason: "fetch failed" says little, its cause ECONNREFUSED says all.
  const { code, message } = Object(cause ?? thrown);
  const told = redact(
    `${request.method} ${withoutQuery(request.url)} got no whole answer: ${code || message || thrown}`,
    hidden,
  );
  return new ConnectionError(told, {
    operation: request.operation,
    cause: shown(thrown, hidden, cause),
  });
}

/** A copy without secrets: a caller's own fetch may hang on any error what it sent. */
function shown(error: unknown, hidden: readonly string[], cause?: unknown): Error {
  const { name = "Error", message = error, code, stack = "" } = Object(error);
  const hide = (text: unknown): string => redact(`${text}`, hidden);
  const copy = new Error(hide(message), cause ? { cause: shown(cause, hidden) } : undefined);
  return Object.assign(copy, { name: hide(name), stack: hide(stack) }, code && { code: hide(code) });
}
