import { type AnyClient, core } from "../client/client.js";
import type { Settings } from "../client/settings.js";
import type { HttpRequest } from "../http/http-request.js";
import { requestHeaders } from "../request/headers.js";
import { fillPath } from "../request/path.js";
import { queryPairs, queryText } from "../request/query.js";
import type { OperationInput, OperationSpec } from "./operation.js";

/**
 * Makes the HTTP request of one call, all but its token. Throws a `ValidationError` when a path value is
 * missing or the body breaks the operation's rules, and a `TypeError` for a body where none is taken.
 */
export function buildRequest(client: AnyClient, spec: OperationSpec, input: OperationInput): HttpRequest {
  const { settings } = client[core];
  const path = fillPath(spec.path, input.path ?? {}, spec.id);
  const query = queryText(queryPairs(spec, input.options, settings.defaults));
  const mark = query && (path.includes("?") ? "&" : "?");
  return requestTo(settings.baseUrl + path + mark + query, spec, input, settings);
}

/** Makes the request of a call to an address. */
export function requestTo(
  url: string,
  { id, method, body }: OperationSpec,
  { body: given, options }: OperationInput,
  { headers, validateRequests }: Settings,
): HttpRequest {
  if (given !== undefined && given !== null && !body) throw new TypeError(`${id} takes no body.`);
  const { content, headers: own } = body?.encode(body, given, id, validateRequests) ?? {};
  return {
    operation: id,
    method,
    url,
    // Most calls have none of their own.
    headers: own || options?.headers ? requestHeaders([own, headers, options?.headers], id) : headers,
    body: content,
    // What POST and PATCH do may be done twice when they are sent twice.
    repeatable: method !== "POST" && method !== "PATCH",
  };
}
