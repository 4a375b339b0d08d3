import { ConnectionError } from "../errors/connection-error.js";
import { redact } from "../redact.js";
import type { Answer } from "./answer.js";
import { withDeadline } from "./deadline.js";
import type { Fetch, HttpRequest, Limits } from "./http-request.js";

/**
 * Sends a request once and reads the whole answer, whatever its status.
 * Throws `ConnectionError`, `TimeoutError` or `AbortError`.
 */
export function attempt(
  fetch: Fetch,
  { operation, method, url, headers, body }: HttpRequest,
  { signal, timeout }: Limits,
): Promise<Answer> {
  return withDeadline({ signal, timeout, operation }, async (signal) => {
    try {
      // Redirects are not followed: they could carry a body or a secret to another host.
      const init: RequestInit = { method, headers, redirect: "manual", signal };
      if (body !== undefined) init.body = body;
      const response = await fetch(url, init);
      const text = await response.text();
      return { status: response.status, statusText: response.statusText, headers: response.headers, text };
    } catch (cause) {
      // The query may hold a caller's data.
      const message = `${method} ${url.replace(/\?.*/s, "")} got no whole answer: ${reasonOf(cause)}`;
      throw new ConnectionError(message, { operation, cause });
    }
  });
}

/** Node wraps the reason: "fetch failed" says little, its cause ECONNREFUSED says all. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown reason";
  const { cause } = error;
  if (!(cause instanceof Error)) return redact(error.message);
  return "code" in cause && typeof cause.code === "string" ? cause.code : redact(cause.message);
}
