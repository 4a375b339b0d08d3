import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  /** Without the query, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Empty when the request has no body. */
  readonly text: string;
}

/** Reads a request to its end. */
export async function receiveRequest(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = "GET", url = "/", headers } = incoming;
  const [path = "/", ...query] = url.split("?");
  return {
    method,
    path,
    query: new URLSearchParams(query.join("?")),
    headers,
    text: Buffer.concat(chunks).toString("utf8"),
  };
}
