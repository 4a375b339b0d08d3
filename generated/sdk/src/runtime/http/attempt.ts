import { ConnectionError } from "../errors/connection-error.js";
import { RamBaseError } from "../errors/rambase-error.js";
import { redact } from "../redact.js";
import { withoutQuery } from "../request/without-query.js";
import type { Answer } from "./answer.js";
import { withDeadline } from "./deadline.js";
import type { Fetch, HttpRequest } from "./http-request.js";

/** What holds the signal of what `fetch` is handed. */
const ends = /* @__PURE__ */ new WeakMap<object, Pick<RequestInit, "signal">>();

/**
 * A signal that is made when it is first looked at, because that is dear. All calls share these two
 * functions: with a pair of its own for each call, engines would make slow objects.
 */
const lateSignal: PropertyDescriptor & ThisType<object> = {
  configurable: true,
  enumerable: true,
  get() {
    return ends.get(this)?.signal;
  },
  // A fetch of the caller's own may add another reason to end.
  set(signal) {
    ends.set(this, { signal });
  },
};

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
  const { operation, method, url, headers, body = null } = request;
  return withDeadline(signal, timeout, operation, async (end) => {
    const init = {
      method,
      // A copy: a fetch of the caller's own may add to it.
      headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) },
      body,
      // Redirects are not followed: they could carry a body or a secret to another host.
      redirect: "manual" as const,
    };
    ends.set(init, end);
    const response = await fetch(url, Object.defineProperty(init, "signal", lateSignal));
    const { status, statusText, ok, headers: received } = response;
    const text = await response.text();
    return { status, statusText, ok, headers: received, text, secrets: secretsOf(request, token) };
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
  const { operation, method, url } = request;
  const hidden = secretsOf(request, token);
  const { cause } = Object(thrown);
  // Node wraps the reason: "fetch failed" says little, its cause ECONNREFUSED says all.
  const { code, message } = Object(cause ?? thrown);
  const told = `${method} ${withoutQuery(url)} got no whole answer: ${code || message || thrown}`;
  return new ConnectionError(redact(told, hidden), { operation, cause: shown(thrown, hidden, cause) });
}

/** A copy without secrets: a caller's own fetch may hang on any error what it sent. */
function shown(error: unknown, hidden: readonly string[], cause?: unknown): Error {
  const { name = "Error", message = error, code, stack = "" } = Object(error);
  const hide = (text: unknown): string => redact(`${text}`, hidden);
  const copy = new Error(hide(message), cause ? { cause: shown(cause, hidden) } : undefined);
  return Object.assign(copy, { name: hide(name), stack: hide(stack) }, code && { code: hide(code) });
}
