import http from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { createNodeFetch } from "../../../generator/runtime/node/index.js";
import { status } from "../../support/unruly-server/behaviours.js";
import { serveUnruly } from "../../support/unruly-server/serve-unruly.js";
import { type Reply, serve } from "../loopback-server.js";

const nodeFetch = createNodeFetch();

describe("an answer", () => {
  const text = JSON.stringify({ name: "Nightå".repeat(2000) });
  const packed =
    (body: Buffer, coding: string) =>
    (response: http.ServerResponse): void => {
      response.writeHead(200, { "content-encoding": coding }).end(body);
    };
  const answers: readonly (readonly [string, Reply])[] = [
    ["in one piece", { text, headers: { "content-type": "application/json", date: "now" } }],
    [
      "in pieces that cut a letter",
      (response) => {
        const bytes = Buffer.from(text);
        response.write(bytes.subarray(0, 15));
        setTimeout(() => response.end(bytes.subarray(15)), 20);
      },
    ],
    ["without a byte", { text: "" }],
    ["with a mark of its byte order", { text: `\uFEFF${text}` }],
    ["that is no UTF-8", (response) => void response.end(Buffer.from([0x7b, 0xff, 0x7d]))],
    ["with status 204", { status: 204 }],
    ["with status 304", { status: 304 }],
    ["with a status of its own", (response) => void response.writeHead(418, "Short and stout").end("tea")],
    [
      "with a header twice",
      (response) => {
        response.setHeader("set-cookie", ["a=1", "b=2"]).setHeader("x-id", ["1", "2"]).end(text);
      },
    ],
    ["that redirects", { status: 302, headers: { location: "/elsewhere" } }],
    ["packed with gzip", packed(gzipSync(text), "gzip")],
    ["packed with gzip, as it was once written", packed(gzipSync(text), "X-GZIP")],
    ["packed with deflate", packed(deflateSync(text), "deflate")],
    ["packed with Brotli", packed(brotliCompressSync(text), "br")],
    ["packed twice", packed(gzipSync(brotliCompressSync(text)), "br, gzip")],
    ["packed in a way that is known, and then in one that is not", packed(gzipSync(text), "gzip, none-such")],
    ["packed in a way that is not known, and then in one that is", packed(gzipSync(text), "none-such, gzip")],
    ["packed as nobody knows", packed(Buffer.from(text), "none-such")],
    ["packed in a way that objects have", packed(Buffer.from(text), "constructor")],
    ["without a byte that says that it is packed", packed(Buffer.of(), "gzip")],
    [
      "in the form that a page sends",
      {
        text: "name=Night+1",
        headers: { "content-type": "application/x-www-form-urlencoded" },
      },
    ],
  ];
  const readings: Readonly<Record<string, (response: Response) => unknown>> = {
    text: (response) => response.text(),
    json: (response) => response.json(),
    bytes: async (response) => new Uint8Array(await response.arrayBuffer()),
    blob: async (response) => {
      const blob = await response.blob();
      return [blob.type, await blob.text()];
    },
    form: async (response) => [...(await response.formData())],
    stream: async (response) => {
      const pieces: Uint8Array[] = [];
      for await (const piece of response.body ?? []) pieces.push(piece);
      return Buffer.concat(pieces).toString();
    },
    copy: async (response) => {
      const copy = response.clone();
      return [copy.status, [...copy.headers.keys()].sort(), await copy.text(), await response.text()];
    },
    twice: async (response) => {
      await response.text();
      const used = response.bodyUsed;
      return [used, await nameOf(response.text()), await nameOf(response.json()), response.bodyUsed];
    },
    "a copy of what is read": async (response) => {
      await response.text();
      return nameOf((async () => response.clone().text())());
    },
    "text after bytes": async (response) => {
      const used = [response.bodyUsed];
      await response.arrayBuffer();
      used.push(response.bodyUsed);
      return [used, await nameOf(response.text())];
    },
  };
  /** How a promise fails: the words are each platform's own. */
  const nameOf = (promise: Promise<unknown>) =>
    promise.then(
      () => "nothing",
      ({ name }: Error) => name,
    );

  test.each(answers)("%s is the same as that of fetch, however it is read", async (_, reply) => {
    const { baseUrl } = await serve(() => reply);
    const read = async (by: typeof nodeFetch) => {
      const seen: Record<string, unknown> = {};
      for (const [name, reading] of Object.entries(readings)) {
        const response = await by(`${baseUrl}/roles`, { redirect: "manual" });
        const { url, status, statusText, ok, headers } = response;
        const value = await (async () => reading(response))().catch(({ name }: Error) => name);
        seen[name] = {
          url,
          status,
          statusText,
          ok,
          headers: [...headers].filter(([name]) => name !== "date"),
          value,
        };
      }
      return seen;
    };
    expect(await read(nodeFetch)).toEqual(await read(fetch));
  });

  test("packed more than five times is left as it is", async () => {
    const bytes = Array.from({ length: 6 }).reduce<Buffer>((inner) => gzipSync(inner), Buffer.from(text));
    const { baseUrl } = await serve(() => packed(bytes, Array(6).fill("gzip").join()));
    expect(Buffer.from(await (await nodeFetch(baseUrl, {})).arrayBuffer())).toEqual(bytes);
  });

  test("that comes before all is sent leaves no connection behind", async () => {
    // This server does not read what it is sent.
    const server = await serveUnruly(new Map());
    onTestFinished(server.close);
    server.misbehave("roles", status(413));
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const narrow = createNodeFetch({ agent });
    const post = { method: "POST", body: new Uint8Array(20_000_000) };
    for (let i = 0; i < 3; i++) expect((await narrow(`${server.origin}/roles`, post)).status).toBe(413);
  });

  test("leaves its connection to the next call", async () => {
    const connections = new Set<unknown>();
    const { baseUrl } = await serve(() => (response) => {
      connections.add(response.socket);
      packed(gzipSync(text), "gzip")(response);
    });
    for (let i = 0; i < 20; i++) await (await nodeFetch(baseUrl, { method: "POST", body: text })).text();
    expect(connections.size).toBe(1);
  });

  test("that changes to another protocol is none", async () => {
    const { baseUrl } = await serve(() => (response) => {
      response.socket?.write(
        "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: odd\r\n\r\n",
      );
    });
    await expect(nodeFetch(baseUrl, {})).rejects.toThrow("closed before an answer");
  });

  test("is a Response to whoever asks", async () => {
    const { baseUrl } = await serve(() => ({ text }));
    expect(await nodeFetch(baseUrl, {})).toBeInstanceOf(Response);
  });
});
