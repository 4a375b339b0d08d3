import { type Answer, jsonOf } from "../http/answer.js";
import { apiErrorOf } from "../http/api-error-of.js";
import type { HttpRequest } from "../http/http-request.js";
import { isObject } from "../validate/is-object.js";
import type { OperationSpec } from "./operation.js";

/**
 * The JSON that an answer holds, and its value: the JSON without its root. Both are `undefined` when it is
 * empty. An answer that is no JSON is a text when the caller asked for another format, and is an `ApiError`
 * otherwise.
 */
export function readAnswer(
  { id, responseRoot: root }: OperationSpec,
  request: HttpRequest,
  answer: Answer,
): { readonly value?: unknown; readonly json?: unknown } {
  const { text } = answer;
  const json = jsonOf(text);
  if (json === undefined) {
    if (!text.trim()) return {};
    if (asksForText(request)) return { value: text };
    throw apiErrorOf(answer, id);
  }
  const hasRoot = root && isObject(json) && Object.hasOwn(json, root);
  return { value: hasRoot ? json[root] : json, json };
}

/** A range of media types that JSON is among asks for JSON, unless another type comes before it. */
function asksForText({ headers, url }: HttpRequest): boolean {
  return (
    /(\$|%24)format=(?!json\b)/i.test(url) || !/json|^(\*|application)\/\*/i.test(headers.accept ?? "json")
  );
}
