import { type AnyClient, core } from "../client/client.js";
import type { HttpRequest } from "../http/http-request.js";
import { followableLink } from "../request/link.js";
import { withQuery } from "../request/link-query.js";
import { toBaseUrl } from "../request/to-base-url.js";
import { callQuery, requestTo } from "./build-request.js";
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
  return requestTo(withQuery(address, callQuery(spec, { options }, settings)), spec, { options }, settings);
}
