import type { Fetch } from "../http/http-request.js";
import { whenAborted } from "../http/when-aborted.js";
import { bytesToSend } from "./bytes-to-send.js";
import { type NodeAgent, nodeModules, type OutgoingMessage } from "./node-modules.js";
import { readResponse } from "./read-response.js";

/** How connections are made. */
export interface NodeFetchOptions {
  /**
   * An `https.Agent`, which knows a proxy, certificates or how many connections there may be; an `http.Agent`
   * where the address begins with `http:`. Node's global agent when left out. One of your own keeps
   * connections only with `keepAlive`, and should close idle ones (`timeout`) before others do.
   */
  readonly agent?: NodeAgent | undefined;
}

/**
 * A `fetch` made of `node:https`, for the client's option of that name. It takes an agent, as for a proxy or
 * the certificates of a company, has no time limits beside the client's, and takes less of the processor than
 * Node's own. It reads a whole answer before it gives it, and follows no redirect.
 *
 * ```ts
 * const agent = new https.Agent({ ca: readFileSync("company.pem"), keepAlive: true, timeout: 5_000 });
 * const rambase = new RamBase({ auth, fetch: createNodeFetch({ agent }) });
 * ```
 */
export function createNodeFetch(options: NodeFetchOptions = {}): Fetch {
  const { agent } = options;
  return async (url, { method = "GET", headers: given, body, signal }) => {
    const headers = Object.fromEntries(new Headers(given));
    headers["accept-encoding"] ??= "gzip, br";
    const content = body == null ? undefined : await bytesToSend(body);
    if (content) {
      if (content.type) headers["content-type"] ??= content.type;
      // Node tells the length of a body only with some methods.
      headers["content-length"] = `${content.bytes.length}`;
    }
    const { http, https, zlib } = await nodeModules();
    const module = url.startsWith("https:") ? https : http;
    signal?.throwIfAborted();
    let forget: (() => void) | undefined;
    let sent: OutgoingMessage | undefined;
    try {
      return await new Promise((resolve, reject) => {
        let isAnswered = false;
        sent = module.request(url, { agent, method, headers }, (response) => {
          isAnswered = true;
          readResponse(url, response, zlib, signal ?? undefined).then(resolve, reject);
        });
        sent.on("error", reject);
        // A server that changes to another protocol is left without an error.
        sent.on("close", () => {
          if (!isAnswered) reject(new TypeError("The connection was closed before an answer."));
        });
        if (signal) forget = whenAborted(signal, () => reject(signal.reason));
        sent.end(content?.bytes);
      });
    } finally {
      forget?.();
      // A body that is not sent to its end, as after an early answer, would keep its connection for ever.
      sent?.destroy();
    }
  };
}
