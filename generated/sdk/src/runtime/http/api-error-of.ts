import { ApiError } from "../errors/api-error.js";
import { type ErrorDetails, readErrorDetails } from "../errors/error-details.js";
import { redact } from "../redact.js";
import { type Answer, jsonOf, requestIdOf } from "./answer.js";
import { retryAfter } from "./retry-after.js";

const excerptLength = 200;

/** Where an answer came from, and what must not be shown of it. */
export interface AnswerContext {
  readonly operation: string;
  readonly secrets: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Turns an answer that is no success into an error. Secrets that the answer echoes are removed. */
export function apiErrorOf(answer: Answer, context: AnswerContext): ApiError {
  const show = (text: string): string => redact(text, context.secrets);
  const details = readErrorDetails(jsonOf(answer));
  return new ApiError({
    ...(details === undefined ? {} : shown(details, show)),
    message: details?.message === undefined ? withoutDetails(answer) : show(details.message),
    status: answer.status,
    operation: context.operation,
    requestId: requestIdOf(answer.headers),
    retryAfter: retryAfter(answer.headers, context.now),
    bodyExcerpt: details === undefined ? excerpt(show(answer.text)) : undefined,
  });
}

/** An answer with a success status that holds no JSON: usually a proxy's page instead of the API's. */
export function unreadableAnswer(answer: Answer, context: AnswerContext): ApiError {
  return new ApiError({
    message: `HTTP ${answer.status}, but the answer is not JSON.`,
    status: answer.status,
    operation: context.operation,
    requestId: requestIdOf(answer.headers),
    bodyExcerpt: excerpt(redact(answer.text, context.secrets)),
  });
}

function withoutDetails({ status, statusText }: Answer): string {
  // Browsers hide a redirect that is not followed behind status 0.
  if (status === 0 || (status >= 300 && status < 400)) {
    return `HTTP ${status}: the server redirects, which is not followed. Set baseUrl to the final address.`;
  }
  return `HTTP ${status} ${statusText}`.trim();
}

function shown(details: ErrorDetails, show: (text: string) => string): ErrorDetails {
  const { code, message, translatedMessage, parameters, innerErrors } = details;
  return {
    code,
    message: message === undefined ? undefined : show(message),
    translatedMessage: translatedMessage === undefined ? undefined : show(translatedMessage),
    parameters: parameters.map(({ index, value }) => ({ index, value: show(value) })),
    innerErrors: innerErrors.map((inner) => shown(inner, show)),
  };
}

function excerpt(text: string): string | undefined {
  const words = text
    .slice(0, 50 * excerptLength)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (words === "") return undefined;
  return words.length > excerptLength ? `${words.slice(0, excerptLength)}…` : words;
}
