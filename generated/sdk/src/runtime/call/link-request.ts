import { type AnyClient, core } from "../client/client.js";
import type { HttpRequest } from "../http/http-request.js";
import { followableLink } from "../request/link.js";
import { withQuery } from "../request/link-query.js";
import { queryPairs } from "../request/query.js";
import { toBaseUrl } from "../request/to-base-url.js";
import { requestTo } from "./build-request.js";
import type { CallOptions, OperationSpec } from "./operation.js";

/**
 * Makes the request for a link that an answer holds, with what the call and the client add to its query. One
 * to the API's own address leads below the base URL. Throws a `RamBaseError` when it leads anywhere else.
 */
export function linkRequest(
  client: AnyClient,
  spec: OperationSpec,
  link: string,
  options: CallOptions,
): HttpRequest {
  const { settings } = client[core];
  const address = followableLink(toBaseUrl(link, settings.baseUrl), settings.baseUrl, spec.id);
  const pairs = queryPairs(spec, options, settings.defaults);
  return requestTo(withQuery(address, pairs), spec, { options }, settings);
}
