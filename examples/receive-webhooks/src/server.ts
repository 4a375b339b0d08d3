import { createServer, type Server } from "node:http";
import { readBody } from "./read-body.js";
import { type Parts, receive } from "./receive.js";

/** Makes the server that RamBase delivers to. */
export function webhookServer(parts: Parts): Server {
  return createServer(async (request, response) => {
    const end = (status: number) => response.writeHead(status, { connection: "close" }).end();
    try {
      if (request.method !== "POST") return end(405);
      const body = await readBody(request);
      if (body === undefined) return end(413);
      const { "x-rambase-signature": signature } = request.headers;
      end(await receive({ body, signature }, parts));
    } catch (error) {
      // The sender went away, say: there is nobody left to answer.
      parts.print(`A request came to no end: ${String(error)}`);
      response.destroy();
    }
  });
}
