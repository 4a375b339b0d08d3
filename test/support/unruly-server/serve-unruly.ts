import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** How a server answers one request, in place of giving the page. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse, page: string) => void;

/** A server on loopback that gives pages, and misbehaves where it is told to. */
export interface UnrulyServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Text by path and query; may be changed while it serves. */
  readonly files: Map<string, string>;
  /** How often each path was asked for. */
  readonly asked: Map<string, number>;
  /** Headers of the last request for each path. */
  readonly headers: Map<string, IncomingMessage["headers"]>;
  /** Milliseconds since 1970 of every request, in order. */
  readonly times: number[];
  /** Misbehaves on a path: always, or the first so many times. */
  misbehave(path: string, behaviour: Behaviour, times?: number): void;
  /** Misbehaves on no path any more. */
  behave(): void;
  close(): Promise<void>;
}

export async function serveUnruly(files: ReadonlyMap<string, string>): Promise<UnrulyServer> {
  const served = new Map(files);
  const asked = new Map<string, number>();
  const headers = new Map<string, IncomingMessage["headers"]>();
  const times: number[] = [];
  const bad = new Map<string, { behaviour: Behaviour; left: number }>();
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(1);
    times.push(Date.now());
    asked.set(path, (asked.get(path) ?? 0) + 1);
    headers.set(path, request.headers);
    const page = served.get(path);
    const trouble = bad.get(path);
    if (trouble !== undefined && trouble.left > 0) {
      trouble.left -= 1;
      trouble.behaviour(request, response, page ?? "");
    } else if (page === undefined) {
      response.writeHead(404, { "content-type": "text/plain" }).end("No such page\n");
    } else {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    files: served,
    asked,
    headers,
    times,
    misbehave: (path, behaviour, count = Number.POSITIVE_INFINITY) =>
      bad.set(path, { behaviour, left: count }),
    behave: () => bad.clear(),
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}
