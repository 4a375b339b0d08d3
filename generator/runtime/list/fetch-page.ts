import type { ListOptions, OperationInput, OperationSpec } from "../call/operation.js";
import { type AnsweredCall, send } from "../call/send.js";
import type { AnyClient } from "../client/client.js";
import { numberFromZero } from "../client/number-from-zero.js";
import type { Answer } from "../http/answer.js";
import { uselessAnswer } from "../http/useless-answer.js";
import type { NextPage } from "./next-page.js";
import { type Page, pageOf } from "./page.js";
import { pageRequest } from "./page-request.js";

/**
 * Gets the first page of a list, or the one that another page led to, and all of its items: what lies behind
 * it is behind all of them. Throws an `ApiError` when the answer holds no list, and a `TypeError` for a limit
 * that is none.
 */
export async function fetchPage<Item>(
  client: AnyClient,
  spec: OperationSpec,
  input: OperationInput<ListOptions>,
  next: NextPage | undefined,
): Promise<AnsweredCall<Page<Item>>> {
  const { items } = spec;
  numberFromZero("limit", input.options?.limit ?? 0);
  const read = (value: unknown, answer: Answer): Page<Item> => {
    const { status } = answer;
    // Where an answer says that it has no content, there are no rows.
    const page = pageOf<Item>(status === 204 ? [] : value, items, spec.path);
    if (page) return page;
    const name = items ? ` "${items}"` : "";
    throw uselessAnswer(answer, spec.id, `HTTP ${status}: the answer holds no list${name}.`);
  };
  const request = () => pageRequest(client, spec, input, next);
  return send(client, { ...spec, read }, request, input.options);
}
