import type { ListOptions, OperationInput, OperationSpec } from "../call/operation.js";
import { type AnsweredCall, type RawResponse, send } from "../call/send.js";
import type { AnyClient } from "../client/client.js";
import { ApiError } from "../errors/api-error.js";
import type { NextPage } from "./next-page.js";
import { type Page, pageOf } from "./page.js";
import { pageRequest } from "./page-request.js";

/**
 * Gets the first page of a list, or the one that another page led to. Throws an `ApiError` when the answer
 * holds no list.
 */
export async function fetchPage<Item>(
  client: AnyClient,
  spec: OperationSpec,
  input: OperationInput<ListOptions>,
  next: NextPage | undefined,
): Promise<AnsweredCall<Page<Item>>> {
  const request = () => pageRequest(client, spec, input, next);
  const { value, response } = await send(client, spec, request, input.options);
  // Where an answer says that it has no content, there are no rows.
  const page = pageOf<Item>(response.status === 204 ? [] : value, spec.items, spec.path);
  if (page === undefined) throw noList(spec, response);
  return { value: page, response };
}

function noList({ id, items }: OperationSpec, { status }: RawResponse): ApiError {
  const name = items === undefined ? "" : ` "${items}"`;
  return new ApiError({ message: `HTTP ${status}: the answer holds no list${name}.`, status, operation: id });
}
