import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Server as SecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as it arrived, its body already read. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What the server answers; a function takes over the raw response instead. */
export type Reply =
  | {
      readonly status?: number;
      readonly headers?: Record<string, string>;
      readonly json?: unknown;
      readonly text?: string;
    }
  | ((response: ServerResponse) => void);

export interface LoopbackServer {
  readonly baseUrl: string;
  readonly received: readonly Received[];
  /** Those that ask for a token, and all others. */
  readonly logins: () => readonly Received[];
  readonly calls: () => readonly Received[];
}

/** Starts a server on loopback that answers with `reply`, and stops it with the test. */
export async function serve(reply: (request: Received) => Reply | Promise<Reply>): Promise<LoopbackServer> {
  const received: Received[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = "", url = "", headers } = incoming;
    const request = { method, url, headers, body: Buffer.concat(chunks).toString("utf8") };
    received.push(request);
    const answer = await reply(request);
    if (typeof answer === "function") answer(response);
    else {
      const body = answer.text ?? (answer.json === undefined ? "" : JSON.stringify(answer.json));
      response.writeHead(answer.status ?? 200, answer.headers).end(body);
    }
  });
  const port = await listen(server);
  const isLogin = ({ url }: Received): boolean => url.includes("/oauth2/");
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    received,
    logins: () => received.filter(isLogin),
    calls: () => received.filter((request) => !isLogin(request)),
  };
}

/** Lets a server listen on loopback until the test has finished; returns its port. */
export async function listen(server: Server | SecureServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A TCP server's address is never a text.
  return (server.address() as AddressInfo).port;
}
