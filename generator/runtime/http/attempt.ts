import { ConnectionError } from "../errors/connection-error.js";
import { RamBaseError } from "../errors/rambase-error.js";
import { redact } from "../redact.js";
import { withoutQuery } from "../request/without-query.js";
import type { Answer } from "./answer.js";
import { withDeadline } from "./deadline.js";
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
  const { operation, method, url, headers, body = null } = request;
  return withDeadline(signal, timeout, operation, async (end) => {
    let own: AbortSignal | null | undefined;
    const response = await fetch(url, {
      method,
      // A copy: a fetch of the caller's own may add to it.
      headers: token ? { ...headers, authorization: `Bearer ${token}` } : { ...headers },
      body,
      // Redirects are not followed: they could carry a body or a secret to another host.
      redirect: "manual",
      get signal() {
        return own ?? end.signal;
      },
      // A fetch of the caller's own may add another reason to end.
      set signal(signal) {
        own = signal;
      },
    });
    const { status, statusText, ok } = response;
    const text = await response.text();
    return { status, statusText, ok, headers: response.headers, text, secrets: secretsOf(request, token) };
  });
}

/** The token, or what a caller's own header holds behind the name of its scheme, or what the body holds. */
function secretsOf({ headers, secrets = [] }: HttpRequest, token: string | undefined): readonly string[] {
  const own = token ?? headers.authorization?.split(" ").pop();
  return own ? [own] : secrets;
}

/** What an attempt failed with: a `TimeoutError` or `AbortError` as it is, and else a `ConnectionError`. */
export function failureOf(request: HttpRequest, token: string | undefined, cause: unknown): Error {
  if (cause instanceof RamBaseError) return cause;
  const { operation, method, url } = request;
  // Node wraps the reason: "fetch failed" says little, its cause ECONNREFUSED says all.
  const inner = Object(cause).cause;
  const { code, message } = Object(inner ?? cause);
  const hidden = secretsOf(request, token);
  const told = `${method} ${withoutQuery(url)} got no whole answer: ${code || message || cause}`;
  // A caller's own fetch may tell what it sent, in properties, too; what the platform's throws has none.
  const all = `${Object(cause).stack} ${cause} ${Object(inner).stack}`;
  const isSafe = Object(cause).name === "TypeError" && redact(all, hidden) === all;
  return new ConnectionError(redact(told, hidden), {
    operation,
    cause: isSafe ? cause : undefined,
  });
}
