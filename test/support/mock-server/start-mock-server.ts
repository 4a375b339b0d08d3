import { createServer } from "node:http";
import type { OpenApiDocument } from "../../../spec/document/openapi.js";
import { type MockAnswer, sendAnswer } from "./answer/mock-answer.js";
import { createOperationRuns } from "./answer/operation-runs.js";
import { createOrderBook, type OrderedAnswer } from "./answer/ordered-answer.js";
import type { StoredList } from "./answer/stored-list.js";
import { answerApiRequest } from "./answer-api-request.js";
import { answerBatch, batchPath } from "./answer-batch.js";
import { answerDomainValues, domainValuesPath } from "./answer-domain-values.js";
import { describedOperations } from "./document/described-operation.js";
import { createFindOperation } from "./document/find-operation.js";
import { plainDocument } from "./document/plain-document.js";
import { withRunResource } from "./document/run-resource.js";
import { type ReceivedRequest, receiveRequest } from "./request/received-request.js";
import { type RecordedRequest, recordRequest } from "./request/recorded-request.js";
import { createSchemaCheck } from "./request/schema-check.js";
import { answerTokenRequest, logoutPath, tokenPath } from "./token/answer-token-request.js";
import type { LoginRules } from "./token/login-rules.js";
import { createTokenDesk, type KnownTokens } from "./token/token-desk.js";

/** How a mock server can be set up. */
export interface MockServerOptions extends LoginRules {
  /** Seconds that an access token lives; an hour when left out. */
  readonly tokenLifetime?: number;
  /** Tokens that are good without a login here. */
  readonly tokens?: KnownTokens;
  /** How many items every paged list has; 25 when left out. */
  readonly listLength?: number;
  /** What lists hold, by operation: for those whose answer the document does not describe. */
  readonly lists?: Readonly<Record<string, StoredList>>;
  /** Milliseconds since 1970; the machine's clock when left out. */
  readonly now?: () => number;
}

/** A server on loopback that behaves as an OpenAPI document says. */
export interface MockServer {
  /** Its address, without a slash at the end. */
  readonly url: string;
  /** Every request of the API so far, also those that were refused. */
  readonly requests: readonly RecordedRequest[];
  /** Every request for a token so far, and to end a session. */
  readonly tokenRequests: readonly RecordedRequest[];
  /**
   * Orders the answer to the next request of an operation that fits the document; several orders are
   * answered in turn. Throws when the operation does not document what is ordered. The name
   * `requestAccessToken` stands for the token endpoint.
   */
  readonly answerNext: (operationId: string, answer: OrderedAnswer) => void;
  /** Ends the time of every access token. */
  readonly expireTokens: () => void;
  readonly close: () => Promise<void>;
}

const tokenOperation = "requestAccessToken";

/** Starts a server that answers from an OpenAPI 3.1 document and checks every request against it. */
export async function startMockServer(
  source: OpenApiDocument,
  options: MockServerOptions = {},
): Promise<MockServer> {
  const { tokenLifetime = 3600, listLength = 25, lists = {}, now = Date.now, tokens } = options;
  const document = withRunResource(plainDocument(source));
  const operations = describedOperations(document);
  const findOperation = createFindOperation(operations);
  const desk = createTokenDesk(tokenLifetime, now, tokens);
  const orders = createOrderBook(operations, [tokenOperation]);
  const parts = { document, listLength, lists, desk, orders, runs: createOperationRuns() };
  const check = createSchemaCheck(document);
  const requests: RecordedRequest[] = [];
  const tokenRequests: RecordedRequest[] = [];

  const answer = (request: ReceivedRequest, origin: string): MockAnswer => {
    if (request.path === tokenPath) {
      tokenRequests.push(recordRequest(request, tokenOperation));
      const order = orders.take(tokenOperation);
      if (order !== undefined && "answer" in order) return order.answer;
      return answerTokenRequest(request, desk, tokenLifetime, options, origin);
    }
    if (request.path === logoutPath) {
      tokenRequests.push(recordRequest(request, "logOut"));
      if (request.method !== "POST") return { status: 405, headers: { allow: "POST" } };
      return { status: desk.end(request.headers.authorization) ? 200 : 401 };
    }
    if (request.path === batchPath) {
      requests.push(recordRequest(request, "batch"));
      return answerBatch(request, desk, (part) => answer(part, origin));
    }
    const route = findOperation(request.method, request.path);
    if (request.path === domainValuesPath && !("operation" in route)) {
      requests.push(recordRequest(request, "listApplicableDomainValues"));
      return answerDomainValues(request, desk, origin);
    }
    requests.push(recordRequest(request, "operation" in route ? route.operation.id : undefined));
    return answerApiRequest(request, route, { ...parts, check, origin });
  };

  const server = createServer(async (incoming, response) => {
    try {
      sendAnswer(response, answer(await receiveRequest(incoming), url));
    } catch (error) {
      // A document that cannot be answered from fails the test that uses it, and is named there.
      sendAnswer(response, { status: 500, body: `The mock server failed: ${String(error)}` });
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    requests,
    tokenRequests,
    answerNext: orders.add,
    expireTokens: desk.expireAll,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}
