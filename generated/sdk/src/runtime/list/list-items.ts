import { buildRequest, callQuery, requestTo } from "../call/build-request.js";
import type { ListOptions, OperationInput, OperationSpec } from "../call/operation.js";
import { send } from "../call/send.js";
import { type AnyClient, core } from "../client/client.js";
import type { HttpRequest } from "../http/http-request.js";
import { followableLink } from "../request/link.js";
import { withQuery } from "../request/link-query.js";
import type { NextPage } from "./next-page.js";
import { type Page, pageOf } from "./page.js";
import { PagedList } from "./paged-list.js";

/** A list: await it for the first page, iterate it for the items of all pages. */
export function listItems<Item, PageType = Page<Item>>(
  client: AnyClient,
  operation: OperationSpec,
  input: OperationInput<ListOptions> = {},
): PagedList<Item, PageType> {
  const fetchPage = async (next: NextPage | undefined): Promise<Page<Item>> => {
    const request = pageRequest(client, operation, input, next);
    return pageOf((await send(client, operation, request, input.options)).value, operation.items);
  };
  return new PagedList(fetchPage, input.options?.limit);
}

function pageRequest(
  client: AnyClient,
  spec: OperationSpec,
  input: OperationInput,
  next: NextPage | undefined,
): HttpRequest {
  if (next === undefined) return buildRequest(client, spec, input);
  const { settings } = client[core];
  // The pointer to the page says where it begins.
  const rest = callQuery(spec, input, settings).filter(([name]) => !/^\$(skip|pagekey)$/i.test(name));
  if ("link" in next) {
    const address = followableLink(next.link, settings.baseUrl, spec.id);
    return requestTo(withQuery(address, rest), spec, input, settings);
  }
  const first = buildRequest(client, { ...spec, query: {} }, input);
  return { ...first, url: withQuery(first.url, [...rest, ["$pageKey", next.key]]) };
}
