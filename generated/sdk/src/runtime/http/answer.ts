import { redact } from "../redact.js";

/** An answer of any status, its body already read as text. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  /** Any 2xx: which of them a resource answers differs from page to page. */
  readonly ok: boolean;
  readonly headers: Headers;
  readonly text: string;
  /** The token that asked for it, and whatever else must not be shown of it. */
  readonly secrets: readonly string[];
  /** Milliseconds that the server asks to wait, where it refuses something. */
  readonly retryAfter?: number | undefined;
}

/** What a text of JSON holds, without secrets if any are given; `undefined` when it is something else. */
export function jsonOf(text: string, secrets?: readonly string[]): unknown {
  // A password or a code for one login may come back as a number.
  const hide = (_: string, value: unknown) =>
    typeof value === "string" || secrets?.includes(String(value)) ? redact(String(value), secrets) : value;
  try {
    return JSON.parse(text, secrets && hide);
  } catch {
    return undefined;
  }
}

/** What the server or a gateway calls the request, where it says so. */
export function requestIdOf({ headers, secrets }: Pick<Answer, "headers" | "secrets">): string | undefined {
  const id = headers.get("x-request-id") ?? headers.get("x-correlation-id") ?? "";
  return redact(id, secrets) || undefined;
}
