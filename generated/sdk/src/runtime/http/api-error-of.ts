import { ApiError } from "../errors/api-error.js";
import { readErrorDetails } from "../errors/error-details.js";
import { redact } from "../redact.js";
import { type Answer, jsonOf, requestIdOf } from "./answer.js";

const excerptLength = 200;

/**
 * Turns an answer into an error: one that is no success, or a success that holds no JSON, which is usually a
 * proxy's page instead of the API's. Secrets that the answer echoes are removed.
 */
export function apiErrorOf(answer: Answer, operation: string): ApiError {
  const { status, ok, headers, text, secrets, retryAfter } = answer;
  const details = ok ? undefined : readErrorDetails(jsonOf(text, secrets));
  const said = details?.message;
  return new ApiError({
    ...details,
    message: said ?? withoutDetails(answer),
    status,
    operation,
    requestId: requestIdOf(answer),
    retryAfter,
    headers,
    bodyExcerpt: said ? undefined : excerpt(redact(text, secrets)),
  });
}

function withoutDetails({ status, statusText, ok, secrets }: Answer): string {
  if (ok) return `HTTP ${status}: the answer is not JSON.`;
  // Browsers hide a redirect that is not followed behind status 0.
  return status < 400 && status !== 304
    ? `HTTP ${status}: redirects are not followed. Set baseUrl to the final address.`
    : redact(`HTTP ${status} ${statusText}`, secrets).trim();
}

function excerpt(text: string): string | undefined {
  const words = text
    .slice(0, 50 * excerptLength)
    .replace(/(<[^>]*>|\s)+/g, " ")
    .trim();
  return words.length > excerptLength ? `${words.slice(0, excerptLength)}…` : words || undefined;
}
