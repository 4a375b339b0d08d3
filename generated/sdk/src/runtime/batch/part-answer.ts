import { type Answer, jsonOf } from "../http/answer.js";
import { apiErrorOf } from "../http/api-error-of.js";
import { uselessAnswer } from "../http/useless-answer.js";
import { pageOf } from "../list/page.js";
import { quoteInexact } from "../numbers/exact-json.js";
import { isObject } from "../validate/is-object.js";

/** Stands in JSON before digits that JavaScript would change. No text of the API begins with it. */
const mark = "\\u0000";
const marked = /"\\u0000(-?\d[\d.eE+-]*)"/g;

/**
 * The parts of a batch's answer, by the parameters that asked for them: the server answers in any order.
 * An answer without content holds none. Throws an `ApiError` for a text that is no JSON, as servers send to
 * who asks them for another format.
 */
export function partsOf(batch: Answer): ReadonlyMap<unknown, unknown> {
  const text = batch.text.trim();
  const answer = jsonOf(quoteInexact(text, mark));
  if (answer === undefined && text !== "") throw apiErrorOf(batch, "batch");
  const items = pageOf<unknown>(answer, undefined, "/batch")?.items ?? [];
  return new Map(items.filter(isObject).map(({ batchId, response }) => [batchId, response]));
}

/**
 * A part as if it had come alone. Throws an `ApiError` when it is an error, which only its text tells, or
 * when the batch's answer does not hold it.
 */
export function partAnswer(part: unknown, batch: Answer, operation: string): Answer {
  if (part === undefined) throw uselessAnswer(batch, operation, "The answer of the batch lacks this part.");
  const status = isObject(part) && "httpStatusCode" in part ? Number(part.httpStatusCode) : undefined;
  const text = JSON.stringify(part).replace(marked, "$1");
  const answer = { ...batch, status: status ?? batch.status, ok: status === undefined, text };
  if (status !== undefined) throw apiErrorOf(answer, operation);
  return answer;
}
