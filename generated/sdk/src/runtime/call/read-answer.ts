import type { Answer } from "../http/answer.js";
import { type AnswerContext, apiErrorOf } from "../http/api-error-of.js";
import type { HttpRequest } from "../http/http-request.js";
import { isObject } from "../validate/is-object.js";
import type { OperationSpec } from "./operation.js";

/**
 * The value that an answer holds, without its JSON root; `undefined` when it is empty. An answer that is
 * no JSON is returned as text when the caller asked for another format, and is an `ApiError` otherwise.
 */
export function readAnswer(
  { responseRoot }: OperationSpec,
  request: HttpRequest,
  answer: Answer,
  context: AnswerContext,
): unknown {
  const { text } = answer;
  if (text.trim() === "") return undefined;
  try {
    return withoutRoot(JSON.parse(text), responseRoot);
  } catch {
    if (asksForText(request)) return text;
    throw apiErrorOf(answer, context);
  }
}

function withoutRoot(body: unknown, root: string | undefined): unknown {
  return root !== undefined && isObject(body) && Object.hasOwn(body, root) ? body[root] : body;
}

function asksForText({ headers, url }: HttpRequest): boolean {
  return /[?&]\$format=(?!json(?:&|$))/i.test(url) || !/json/i.test(headers.accept ?? "json");
}
