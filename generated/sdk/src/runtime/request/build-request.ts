import { ValidationError } from "../errors/validation-error.js";
import type { HttpRequest } from "../http/http-request.js";
import type { Method, OperationInput, OperationSpec } from "../operation.js";
import type { Settings } from "../settings.js";
import { encodeBody } from "./body.js";
import { requestHeaders } from "./headers.js";
import { fillPath } from "./path.js";
import { type QueryPair, queryPairs, withQuery } from "./query.js";

/** Verbs that do the same when sent twice. */
const repeatable: readonly Method[] = ["GET", "PUT", "DELETE", "HEAD", "OPTIONS", "TRACE"];

/**
 * Makes the HTTP request of one call, all but its token. Throws a `ValidationError` when a path value is
 * missing or the body breaks the operation's rules.
 */
export function buildRequest(spec: OperationSpec, input: OperationInput, settings: Settings): HttpRequest {
  checkBody(spec, input.body, settings.validateRequests);
  const path = fillPath(spec.path, input.path ?? {}, spec.id);
  return requestTo(`${settings.baseUrl}${path}`, spec, input, settings);
}

/** Makes the request to an address that an answer gave, with the query options of the call added. */
export function requestTo(
  address: string,
  spec: OperationSpec,
  input: OperationInput,
  settings: Settings,
  query: readonly QueryPair[] = callQuery(spec, input, settings),
): HttpRequest {
  const { content, contentType } = encodeBody(input.body, spec.requestRoot, spec.mediaType);
  return {
    operation: spec.id,
    method: spec.method,
    url: withQuery(address, query),
    headers: requestHeaders(
      [
        { accept: "application/json", "content-type": contentType, "user-agent": settings.userAgent },
        settings.headers,
        input.options?.headers ?? {},
      ],
      spec.id,
    ),
    body: content,
    repeatable: repeatable.includes(spec.method),
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
