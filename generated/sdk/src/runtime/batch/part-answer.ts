import type { RawResponse } from "../call/send.js";
import { ApiError } from "../errors/api-error.js";
import type { Answer } from "../http/answer.js";
import { type AnswerContext, apiErrorOf } from "../http/api-error-of.js";
import { pageOf } from "../list/page.js";
import { isObject } from "../validate/is-object.js";

/** The parts of a batch's answer, by the parameters that asked for them: the server answers in any order. */
export function partsOf(answer: unknown): ReadonlyMap<unknown, unknown> {
  const { items } = pageOf<unknown>(answer, undefined);
  return new Map(items.filter(isObject).map(({ batchId, response }) => [batchId, response]));
}

/**
 * A part as if it had come alone. Throws an `ApiError` when it is an error, which only its text tells, or
 * when the batch's answer does not hold it.
 */
export function partAnswer(part: unknown, batch: RawResponse, context: AnswerContext): Answer {
  const { headers } = batch;
  if (part === undefined) {
    const message = "The answer of the batch lacks this part.";
    throw new ApiError({ message, status: batch.status, operation: context.operation });
  }
  const status = isObject(part) && "httpStatusCode" in part ? Number(part.httpStatusCode) : undefined;
  const answer = { status: status ?? batch.status, statusText: "", headers, text: JSON.stringify(part) };
  if (status !== undefined) throw apiErrorOf(answer, context);
  return answer;
}
