import type { Answer } from "../http/answer.js";
import { apiErrorOf } from "../http/api-error-of.js";
import type { HttpRequest } from "../http/http-request.js";
import { isObject } from "../validate/is-object.js";
import type { OperationSpec } from "./operation.js";

/**
 * The value that an answer holds, without its JSON root; `undefined` when it is empty. An answer that is
 * no JSON is returned as text when the caller asked for another format, and is an `ApiError` otherwise.
 */
export function readAnswer(
  { id, responseRoot: root }: OperationSpec,
  request: HttpRequest,
  answer: Answer,
): unknown {
  const { text } = answer;
  try {
    const body: unknown = JSON.parse(text);
    return root !== undefined && isObject(body) && Object.hasOwn(body, root) ? body[root] : body;
  } catch {
    if (text.trim() === "") return undefined;
    if (asksForText(request)) return text;
    throw apiErrorOf(answer, id);
  }
}

function asksForText({ headers, url }: HttpRequest): boolean {
  return /[?&]\$format=(?!json(?:&|$))/i.test(url) || !/json/i.test(headers.accept ?? "json");
}
