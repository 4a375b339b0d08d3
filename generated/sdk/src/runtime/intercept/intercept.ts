import { type RawResponse, rawResponse, refusalOf } from "../call/send.js";
import { type AnyClient, core } from "../client/client.js";
import { derivedClient } from "../client/derived-client.js";
import { withDeadline } from "../http/deadline.js";
import type { Exchange } from "../http/exchange.js";
import { redact } from "../redact.js";
import { requestHeaders } from "../request/headers.js";

const noAnswer = "An interceptor returns what send gives it, or an object with status, headers and text.";

/** A request of an operation on its way to the server. Its token comes later. */
export interface OutgoingRequest {
  readonly operation: string;
  readonly method: string;
  /** Without secrets. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Sends the request on, with further headers if any are given, and again where that is safe. Resolves with an
 * answer of success and rejects as the call will.
 */
export type SendOn = (headers?: Readonly<Record<string, string>>) => Promise<RawResponse>;

/** Stands between a call and the server: returns the answer that the call gets. */
export type Interceptor = (request: OutgoingRequest, send: SendOn) => Promise<RawResponse>;

/**
 * Makes a client that lets a function stand around every request, to add headers, to measure, or to answer
 * from a cache. It shares token and settings with the given client, which stays as it is. A batch is one
 * request to it, and logins are not its business. Private members (`#name`) of a class that a program derived
 * from its client's are out of its reach.
 *
 * ```ts
 * const traced = intercept(rambase, ({ operation }, send) => send({ traceparent: traceOf(operation) }));
 * ```
 */
export function intercept<Client extends AnyClient>(client: Client, interceptor: Interceptor): Client {
  const { exchange } = client[core];
  const around: Exchange = async (request, limits, tokens) => {
    const { operation, method, url, headers } = request;
    const secrets: string[] = [];
    const sendOn: SendOn = async (further = {}) => {
      const all = requestHeaders([headers, further], operation);
      // A token may be long on its way.
      const sent = await withDeadline(limits.signal, 0, operation, () =>
        exchange({ ...request, headers: all }, limits, tokens),
      );
      secrets.push(...sent.secrets);
      if (!sent.ok) throw refusalOf(sent, operation);
      return rawResponse(sent);
    };
    // A copy, because all calls share the client's headers.
    const outgoing = { operation, method, url: redact(url), headers: { ...headers } };
    // What the function waits for ends with the call.
    const answer = await withDeadline(limits.signal, 0, operation, async () => interceptor(outgoing, sendOn));
    if (typeof answer?.status !== "number" || typeof answer.text !== "string") throw new TypeError(noAnswer);
    const ok = answer.status >= 200 && answer.status < 300;
    // What a cache kept as JSON has an object without a method for its headers, or none.
    return { statusText: "", ...answer, headers: new Headers(answer.headers), ok, secrets };
  };
  return derivedClient(client, { exchange: around });
}
