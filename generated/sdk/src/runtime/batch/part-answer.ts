import type { RawResponse } from "../call/send.js";
import { ApiError } from "../errors/api-error.js";
import type { Answer } from "../http/answer.js";
import { apiErrorOf } from "../http/api-error-of.js";
import { pageOf } from "../list/page.js";
import { quoteInexact } from "../numbers/exact-json.js";
import { isObject } from "../validate/is-object.js";

/** Stands in JSON before digits that JavaScript would change. No text of the API begins with it. */
const mark = "\\u0000";
const marked = /"\\u0000(-?\d[\d.eE+-]*)"/g;

/**
 * The parts of a batch's answer, by the parameters that asked for them: the server answers in any order.
 *
 * @param text the batch's answer, which is JSON or empty
 */
export function partsOf(text: string): ReadonlyMap<unknown, unknown> {
  const answer: unknown = text.trim() === "" ? undefined : JSON.parse(quoteInexact(text, mark));
  const items = pageOf<unknown>(answer, undefined, "/batch")?.items ?? [];
  return new Map(items.filter(isObject).map(({ batchId, response }) => [batchId, response]));
}

/**
 * A part as if it had come alone. Throws an `ApiError` when it is an error, which only its text tells, or
 * when the batch's answer does not hold it.
 */
export function partAnswer(
  part: unknown,
  batch: RawResponse,
  secrets: readonly string[],
  operation: string,
): Answer {
  if (part === undefined) {
    const message = "The answer of the batch lacks this part.";
    throw new ApiError({ message, status: batch.status, operation });
  }
  const status = isObject(part) && "httpStatusCode" in part ? Number(part.httpStatusCode) : undefined;
  const said = { status: status ?? batch.status, statusText: "", headers: batch.headers };
  const text = JSON.stringify(part).replace(marked, "$1");
  const answer = { ...said, ok: status === undefined, text, secrets };
  if (status !== undefined) throw apiErrorOf(answer, operation);
  return answer;
}
