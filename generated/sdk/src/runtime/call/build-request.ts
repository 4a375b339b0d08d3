import { type AnyClient, core } from "../client/client.js";
import type { Settings } from "../client/settings.js";
import { ValidationError } from "../errors/validation-error.js";
import type { HttpRequest } from "../http/http-request.js";
import { encodeBody } from "../request/body.js";
import { requestHeaders } from "../request/headers.js";
import { fillPath } from "../request/path.js";
import { type QueryPair, queryPairs, queryText } from "../request/query.js";
import type { OperationInput, OperationSpec } from "./operation.js";

/**
 * Makes the HTTP request of one call, all but its token. Throws a `ValidationError` when a path value is
 * missing or the body breaks the operation's rules.
 */
export function buildRequest(client: AnyClient, spec: OperationSpec, input: OperationInput): HttpRequest {
  const { settings } = client[core];
  checkBody(spec, input.body, settings.validateRequests);
  const path = fillPath(spec.path, input.path ?? {}, spec.id);
  const query = queryText(callQuery(spec, input, settings));
  const mark = query === "" ? "" : path.includes("?") ? "&" : "?";
  return requestTo(settings.baseUrl + path + mark + query, spec, input, settings);
}

/** Makes the request of a call to an address. */
export function requestTo(
  url: string,
  { id, method, requestRoot, mediaType }: OperationSpec,
  { body, options }: OperationInput,
  settings: Settings,
): HttpRequest {
  const { content, contentType } = encodeBody(body, requestRoot, mediaType);
  const own = { ...(contentType !== undefined && { "content-type": contentType }), ...settings.headers };
  return {
    operation: id,
    method,
    url,
    headers: options?.headers === undefined ? own : requestHeaders([own, options.headers], id),
    body: content,
    // What POST and PATCH do may be done twice when they are sent twice.
    repeatable: method !== "POST" && method !== "PATCH",
  };
}

/** The query that a call's options and the client's defaults ask for. */
export function callQuery(spec: OperationSpec, input: OperationInput, settings: Settings): QueryPair[] {
  return queryPairs(spec.query ?? {}, input.options ?? {}, settings.defaults);
}

function checkBody(spec: OperationSpec, body: unknown, validate: boolean): void {
  if (!validate) return;
  const missing = { path: [], keyword: "required", message: "a body is required" };
  const violations =
    body === undefined ? (spec.bodyRequired ? [missing] : []) : (spec.validateRequest?.(body) ?? []);
  if (violations.length > 0) throw new ValidationError("request", violations, { operation: spec.id });
}
