import type { IncomingMessage } from "node:http";

/** Far more than an event needs. */
const longest = 1_000_000;

/** The bytes of a request's body; `undefined` when there are too many. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > longest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
