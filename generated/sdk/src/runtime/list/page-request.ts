import { buildRequest, requestTo } from "../call/build-request.js";
import type { OperationInput, OperationSpec } from "../call/operation.js";
import { type AnyClient, core } from "../client/client.js";
import type { HttpRequest } from "../http/http-request.js";
import { followableLink, toOwnPage } from "../request/link.js";
import { withQuery } from "../request/link-query.js";
import { queryPairs } from "../request/query.js";
import type { NextPage } from "./next-page.js";

/** Makes the request for the first page of a list, or for the one that another page led to. */
export function pageRequest(
  client: AnyClient,
  spec: OperationSpec,
  input: OperationInput,
  next: NextPage | undefined,
): HttpRequest {
  if (next === undefined) return buildRequest(client, spec, input);
  const { settings } = client[core];
  // The pointer to the page says where it begins.
  const pairs = queryPairs(spec, input.options, settings.defaults);
  const rest = pairs.filter(([name]) => !/^\$(skip|pagekey)$/i.test(name));
  const first = buildRequest(client, { ...spec, query: {} }, input);
  if ("link" in next) {
    const { baseUrl } = settings;
    const address = followableLink(toOwnPage(next.link, first.url, baseUrl), baseUrl, spec.id);
    return requestTo(withQuery(address, rest), spec, input, settings);
  }
  return { ...first, url: withQuery(first.url, [...rest, ["$pageKey", next.key]]) };
}
