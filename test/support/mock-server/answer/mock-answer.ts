import type { ServerResponse } from "node:http";

/** What the server sends back. */
export interface MockAnswer {
  readonly status: number;
  /** Text is sent as it is, `undefined` as no body, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes an answer to the wire. */
export function sendAnswer(response: ServerResponse, { status, body, headers }: MockAnswer): void {
  const type = typeof body === "string" ? "text/plain" : "application/json";
  const described = body === undefined ? {} : { "content-type": `${type}; charset=utf-8` };
  const text = body === undefined || typeof body === "string" ? (body ?? "") : JSON.stringify(body);
  response.writeHead(status, { ...described, ...headers }).end(text);
}
