import { ConnectionError } from "../errors/connection-error.js";
import { redact } from "../redact.js";
import type { Answer } from "./answer.js";
import { withDeadline } from "./deadline.js";
import type { Fetch, HttpRequest, Limits } from "./http-request.js";

/**
 * Sends a request once and reads the whole answer, whatever its status.
 * Throws `ConnectionError`, `TimeoutError` or `AbortError`.
 */
export function attempt(fetch: Fetch, request: HttpRequest, limits: Limits): Promise<Answer> {
  const { signal, timeout } = limits;
  return withDeadline({ signal, timeout, operation: request.operation }, async (signal) => {
    try {
      const response = await fetch(request.url, {
        method: request.method,
        headers: request.headers,
        // Redirects are not followed: they could carry a body or a secret to another host.
        redirect: "manual",
        signal,
        ...(request.body === undefined ? {} : { body: request.body }),
      });
      const { status, statusText, headers } = response;
      return { status, statusText, headers, text: await response.text() };
    } catch (cause) {
      throw new ConnectionError(failureText(request, cause), { operation: request.operation, cause });
    }
  });
}

/** Names the place without its query, which may hold a caller's data. */
function failureText(request: HttpRequest, cause: unknown): string {
  const { origin, pathname } = new URL(request.url);
  const detail = cause instanceof Error ? reasonOf(cause) : "unknown reason";
  return `${request.method} ${origin}${pathname} got no whole answer: ${detail}`;
}

/** Node wraps the reason: "fetch failed" says little, its cause ECONNREFUSED says all. */
function reasonOf(error: Error): string {
  const inner: unknown = error.cause;
  if (!(inner instanceof Error)) return redact(error.message);
  const code: unknown = Reflect.get(inner, "code");
  return typeof code === "string" ? code : redact(inner.message);
}
