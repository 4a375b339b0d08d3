import type { RawResponse } from "../call/send.js";
import { ApiError } from "../errors/api-error.js";
import type { Answer } from "../http/answer.js";
import { apiErrorOf } from "../http/api-error-of.js";
import { pageOf } from "../list/page.js";
import { isObject } from "../validate/is-object.js";

/** The parts of a batch's answer, by the parameters that asked for them: the server answers in any order. */
export function partsOf(answer: unknown): ReadonlyMap<unknown, unknown> {
  const items = pageOf<unknown>(answer, undefined)?.items ?? [];
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
  const answer = { ...said, ok: status === undefined, text: JSON.stringify(part), secrets };
  if (status !== undefined) throw apiErrorOf(answer, operation);
  return answer;
}
