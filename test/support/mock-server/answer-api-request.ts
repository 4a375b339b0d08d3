import { errorBody, ownErrorCode, violationBody } from "./answer/error-body.js";
import type { MockAnswer } from "./answer/mock-answer.js";
import type { OperationRuns, Run } from "./answer/operation-runs.js";
import type { Order, OrderBook } from "./answer/ordered-answer.js";
import { runBody } from "./answer/run-body.js";
import { type SuccessContext, successAnswer } from "./answer/success-answer.js";
import { jsonMediaType } from "./document/described-operation.js";
import type { FindOperation, Route } from "./document/find-operation.js";
import { runPath } from "./document/run-resource.js";
import { checkBody } from "./request/check-body.js";
import { checkParameters } from "./request/check-parameters.js";
import type { ReceivedRequest } from "./request/received-request.js";
import type { SchemaCheck } from "./request/schema-check.js";
import type { TokenDesk } from "./token/token-desk.js";

/** What answers are made with. */
export interface ApiParts extends SuccessContext {
  readonly check: SchemaCheck;
  readonly desk: TokenDesk;
  readonly orders: OrderBook;
  readonly runs: OperationRuns;
}

/**
 * Answers a request of the API: 401 without a good token, 404 and 405 for what the document does not
 * describe, 400 for a request that does not fit it, then what was ordered, then the documented success.
 */
export function answerApiRequest(
  request: ReceivedRequest,
  route: ReturnType<FindOperation>,
  parts: ApiParts,
): MockAnswer {
  const { document, origin, check, desk, orders } = parts;
  if (!desk.accepts(request.headers.authorization)) {
    return { status: 401, headers: { "www-authenticate": "Bearer" } };
  }
  if ("allowed" in route) return notDescribed(request, route.allowed, origin);
  const { operation } = route;
  const violations = [
    ...checkParameters(route, request, document, check),
    ...checkBody(operation.requestBody, request, document, check),
  ];
  if (violations.length > 0) return { status: 400, body: violationBody(operation.id, violations, origin) };
  const order = orders.take(operation.id);
  if (order === undefined) return success(route, request, parts);
  return ordered(order, route, request, parts);
}

function notDescribed(request: ReceivedRequest, allowed: readonly string[], origin: string): MockAnswer {
  const status = allowed.length === 0 ? 404 : 405;
  const message = `The document does not describe ${request.method} ${request.path}.`;
  const body = errorBody({ code: ownErrorCode, status, message }, origin);
  return { status, body, ...(allowed.length > 0 && { headers: { allow: allowed.join(", ") } }) };
}

function ordered(order: Order, route: Route, request: ReceivedRequest, parts: ApiParts): MockAnswer {
  const { origin } = parts;
  if ("error" in order) return { status: order.error.status, body: errorBody(order.error, origin) };
  if ("answer" in order) return { body: generalError(order.answer.status, route, origin), ...order.answer };
  return runAnswer(parts.runs.start(route.operation, order.failure), request, parts);
}

/** The error object where the document has one for the status, though none of its numbers was ordered. */
function generalError(status: number, { operation }: Route, origin: string): unknown {
  const response = operation.responses.get(status);
  if (status < 400 || response === undefined || jsonMediaType(response.content) === undefined)
    return undefined;
  return errorBody({ code: ownErrorCode, status, message: response.description }, origin);
}

function success({ operation, values }: Route, request: ReceivedRequest, parts: ApiParts): MockAnswer {
  if (operation.startsRun) return runAnswer(parts.runs.start(operation), request, parts);
  if (operation.path !== runPath) return successAnswer(operation, request, parts);
  const run = parts.runs.look(Number(values.operationInstanceId));
  if (run !== undefined) return runAnswer(run, request, parts);
  const message = `No API operation ${values.operationInstanceId} was started.`;
  return { status: 404, body: errorBody({ code: ownErrorCode, status: 404, message }, parts.origin) };
}

/** A look at a run is answered as its start was. */
function runAnswer(run: Run, request: ReceivedRequest, parts: ApiParts): MockAnswer {
  const { status, body } = successAnswer(run.operation, request, parts);
  return { status, body: runBody(run, body, parts.origin) };
}
