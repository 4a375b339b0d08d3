import type { AuthorizedAnswer } from "../auth/authorized-exchange.js";
import { unreadableAnswer } from "../http/api-error-of.js";
import type { HttpRequest } from "../http/http-request.js";
import type { OperationSpec } from "../operation.js";
import { isObject } from "../validate/is-object.js";

/**
 * The value that an answer holds, without its JSON root; `undefined` when it is empty. An answer that is
 * no JSON is returned as text when the caller asked for another format, and is an `ApiError` otherwise.
 */
export function readAnswer(
  spec: OperationSpec,
  request: HttpRequest,
  { answer, secrets }: AuthorizedAnswer,
  now: number,
): unknown {
  if (answer.text.trim() === "") return undefined;
  try {
    return withoutRoot(JSON.parse(answer.text), spec.responseRoot);
  } catch {
    if (asksForText(request)) return answer.text;
    throw unreadableAnswer(answer, { operation: spec.id, secrets, now });
  }
}

function withoutRoot(body: unknown, root: string | undefined): unknown {
  return root !== undefined && isObject(body) && Object.hasOwn(body, root) ? body[root] : body;
}

function asksForText({ headers, url }: HttpRequest): boolean {
  const format = new URL(url).searchParams.get("$format") ?? "json";
  return format.toLowerCase() !== "json" || !/json/i.test(headers.accept ?? "json");
}
