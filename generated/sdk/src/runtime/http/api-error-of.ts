import { ApiError } from "../errors/api-error.js";
import { readErrorDetails } from "../errors/error-details.js";
import { redact } from "../redact.js";
import { type Answer, isSuccess, jsonOf, requestIdOf } from "./answer.js";
import { retryAfter } from "./retry-after.js";

const excerptLength = 200;

/** Where an answer came from, and what must not be shown of it. */
export interface AnswerContext {
  readonly operation: string;
  readonly secrets: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Turns an answer into an error: one that is no success, or a success that holds no JSON, which is usually a
 * proxy's page instead of the API's. Secrets that the answer echoes are removed.
 */
export function apiErrorOf(answer: Answer, { operation, secrets, now }: AnswerContext): ApiError {
  const { status, headers, text } = answer;
  const shown = (_: string, value: unknown) => (typeof value === "string" ? redact(value, secrets) : value);
  const details = isSuccess(answer) ? undefined : readErrorDetails(jsonOf(text, shown));
  return new ApiError({
    ...details,
    message: details?.message ?? withoutDetails(answer),
    status,
    operation,
    requestId: requestIdOf(headers),
    retryAfter: retryAfter(headers, now),
    bodyExcerpt: details === undefined ? excerpt(redact(text, secrets)) : undefined,
  });
}

function withoutDetails(answer: Answer): string {
  const { status, statusText } = answer;
  if (isSuccess(answer)) return `HTTP ${status}, but the answer is not JSON.`;
  // Browsers hide a redirect that is not followed behind status 0.
  if (status === 0 || (status >= 300 && status < 400)) {
    return `HTTP ${status}: the server redirects, which is not followed. Set baseUrl to the final address.`;
  }
  return `HTTP ${status} ${statusText}`.trim();
}

function excerpt(text: string): string | undefined {
  const words = text
    .slice(0, 50 * excerptLength)
    .replace(/<[^>]*>|\s+/g, " ")
    .replace(/ +/g, " ")
    .trim();
  return words.length > excerptLength ? `${words.slice(0, excerptLength)}…` : words || undefined;
}
