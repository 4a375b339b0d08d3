import { getEventListeners } from "node:events";
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import { type AddressInfo, connect } from "node:net";
import path from "node:path";
import { Transform } from "node:stream";
import zlib, { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, expectTypeOf, onTestFinished, test, vi } from "vitest";
import { callOperation, RamBaseClient } from "../../generator/runtime/index.js";
import { createNodeFetch } from "../../generator/runtime/node/index.js";
import type {
  HttpOptions,
  IncomingResponse,
  NodeAgent,
  OutgoingMessage,
  ZlibModule,
} from "../../generator/runtime/node/node-modules.js";
import { type Received, type Reply, serve } from "./loopback-server.js";

const nodeFetch = createNodeFetch();

/** Starts a server that answers without reading what it is sent. */
async function serveUnread(answer: (response: http.ServerResponse) => void): Promise<{ baseUrl: string }> {
  const server = http.createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe("what a server is sent", () => {
  const form = new FormData();
  form.set("name", "Nightæ");
  form.set("file", new Blob(["a", "b"], { type: "text/css" }), "a.css");
  const bytes = new TextEncoder().encode("byteså");
  const bodies: readonly (readonly [string, RequestInit["body"]])[] = [
    ["no body", undefined],
    ["null", null],
    ["an empty text", ""],
    ["a text", '{"name":"Nightå"}'],
    ["the fields of a login", new URLSearchParams({ grant_type: "password", password: "å & b" })],
    ["a form", form],
    ["bytes", bytes],
    ["a part of bytes", bytes.subarray(1, 4)],
    ["a buffer", bytes.buffer],
    ["a blob", new Blob([bytes], { type: "application/pdf" })],
    ["a blob without a type", new Blob([bytes])],
  ];
  const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
  const all = methods.flatMap((method) =>
    bodies.filter(([, body]) => method !== "GET" || body == null).map((body) => [method, ...body] as const),
  );

  test.each(all)("with %s and %s is what fetch sends", async (method, _, body) => {
    const server = await serve(() => ({ text: "{}" }));
    const url = `${server.baseUrl}/roles/1?$select=na%20me&db=A%26B`;
    const init = () => ({
      method,
      body: body ?? null,
      headers: { accept: "application/json", "x-own": "1" },
    });
    await fetch(url, init());
    await nodeFetch(url, init());
    const [expected, sent] = server.received.map(comparable);
    expect(sent).toEqual(expected);
  });

  test.each<[string, HeadersInit]>([
    ["names and values", { "Content-Type": "application/merge-patch+json", "Accept-Encoding": "identity" }],
    [
      "pairs",
      [
        ["content-type", "application/merge-patch+json"],
        ["accept-encoding", "identity"],
      ],
    ],
    [
      "Headers",
      new Headers({ "content-type": "application/merge-patch+json", "accept-encoding": "identity" }),
    ],
  ])("has the caller's own headers, given as %s", async (_, headers) => {
    const server = await serve(() => ({}));
    await nodeFetch(server.baseUrl, { method: "POST", body: "{}", headers });
    expect(server.received[0]?.headers).toMatchObject({
      "content-type": "application/merge-patch+json",
      "accept-encoding": "identity",
    });
  });

  test("asks for what it can unpack", async () => {
    const server = await serve(() => ({}));
    await nodeFetch(server.baseUrl, {});
    expect(server.received[0]?.headers["accept-encoding"]).toBe("gzip, br");
  });

  test.each([{ "x-own": "a\nb" }, { "x-own": "€" }, { "x own": "a" }])(
    "with headers that HTTP has not is nothing (%j)",
    async (headers) => {
      const server = await serve(() => ({}));
      await expect(nodeFetch(server.baseUrl, { headers })).rejects.toThrow(TypeError);
      expect(server.received).toEqual([]);
    },
  );

  /** Without what fetch adds on its own account, and without the boundary of a form. */
  function comparable({ method, url, headers, body }: Received): object {
    const boundary = /boundary=(\S+)/.exec(headers["content-type"] ?? "")?.[1];
    const hide = (text = "") => (boundary === undefined ? text : text.replaceAll(boundary, "…"));
    const { accept, "content-length": length, "content-type": type, "x-own": own } = headers;
    const coded = headers["transfer-encoding"];
    return {
      method,
      url,
      accept,
      own,
      coded,
      length: body === "" && length === "0" ? undefined : length,
      type: type && hide(type),
      body: hide(body),
    };
  }
});

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
    const { baseUrl } = await serveUnread((response) => response.writeHead(413).end("too much"));
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const narrow = createNodeFetch({ agent });
    const body = new Uint8Array(20_000_000);
    for (let i = 0; i < 3; i++) expect((await narrow(baseUrl, { method: "POST", body })).status).toBe(413);
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

describe("a signal", () => {
  const reason = new Error("enough");
  const answers: readonly (readonly [string, Reply])[] = [
    ["before an answer", () => {}],
    ["in the middle of one", (response) => void response.writeHead(200).write("{")],
  ];

  test.each(answers)(
    "that fires %s ends the request with its reason, and the connection",
    async (_, reply) => {
      const controller = new AbortController();
      let closed: Promise<unknown> = Promise.resolve();
      const { baseUrl } = await serve(() => (response) => {
        if (typeof reply !== "function") throw new Error("not a reply of this test");
        closed = new Promise((resolve) => response.on("close", resolve));
        reply(response);
        setTimeout(() => controller.abort(reason), 20);
      });
      await expect(nodeFetch(baseUrl, { signal: controller.signal })).rejects.toBe(reason);
      await closed;
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    },
  );

  test("that fires while an answer is unpacked ends that, too", async () => {
    const controller = new AbortController();
    const stuck = new Transform({ transform: () => setTimeout(() => controller.abort(reason), 20) });
    vi.spyOn(zlib, "createUnzip").mockReturnValue(stuck as zlib.Unzip);
    syncBuiltinESMExports();
    onTestFinished(() => {
      vi.restoreAllMocks();
      syncBuiltinESMExports();
    });
    const { baseUrl } = await serve(() => ({ text: "{}", headers: { "content-encoding": "gzip" } }));
    await expect(nodeFetch(baseUrl, { signal: controller.signal })).rejects.toBe(reason);
    expect(stuck.destroyed).toBe(true);
  });

  test("that has fired before lets nothing be sent", async () => {
    const server = await serve(() => ({}));
    await expect(nodeFetch(server.baseUrl, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.received).toEqual([]);
  });

  test("that does not fire keeps no listener", async () => {
    const { signal } = new AbortController();
    const { baseUrl } = await serve(() => ({ text: "{}" }));
    await nodeFetch(baseUrl, { signal });
    await expect(nodeFetch("http://127.0.0.1:1", { signal })).rejects.toMatchObject({ code: "ECONNREFUSED" });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("an agent", () => {
  const spec = { id: "getRole", method: "GET", path: "/role", responseRoot: "role" } as const;
  const pem = (name: string) => readFileSync(path.join(import.meta.dirname, "certificate", `${name}.pem`));

  async function serveSecurely(options: https.ServerOptions = {}): Promise<string> {
    const own = { key: pem("key"), cert: pem("certificate"), ...options };
    const server = https.createServer(own, (_, response) => void response.end('{"role":{"name":"Night"}}'));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `https://localhost:${(server.address() as AddressInfo).port}`;
  }

  const call = (baseUrl: string, agent?: http.Agent) => {
    const options = { auth: { token: "t" }, baseUrl, retries: 0, fetch: createNodeFetch({ agent }) };
    return callOperation(new RamBaseClient(options), spec);
  };

  test("brings the certificates that a server is known by, and without one it is a stranger", async () => {
    const baseUrl = await serveSecurely();
    const agent = new https.Agent({ ca: pem("certificate") });
    onTestFinished(() => agent.destroy());
    expect(await call(baseUrl, agent)).toEqual({ name: "Night" });
    await expect(call(baseUrl)).rejects.toMatchObject({
      name: "ConnectionError",
      cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
    });
  });

  test("brings the certificate that a server asks for", async () => {
    const baseUrl = await serveSecurely({ requestCert: true, ca: pem("certificate") });
    const known = { ca: pem("certificate"), cert: pem("certificate"), key: pem("key") };
    const [member, stranger] = [new https.Agent(known), new https.Agent({ ca: pem("certificate") })];
    onTestFinished(() => [member, stranger].forEach((agent) => void agent.destroy()));
    expect(await call(baseUrl, member)).toEqual({ name: "Night" });
    await expect(call(baseUrl, stranger)).rejects.toMatchObject({ name: "ConnectionError" });
  });

  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  // Its agents know proxies, of which the types of Node 20 do not know.
  test.skipIf(major < 24 || (major === 24 && minor < 5))(
    "leads through a proxy (Node 24.5 and later)",
    async () => {
      const baseUrl = await serveSecurely();
      const asked: (string | undefined)[] = [];
      const proxy = http.createServer().on("connect", ({ url }, socket) => {
        asked.push(url);
        const { hostname, port } = new URL(`http://${url}`);
        const onward = connect(Number(port), hostname, () => {
          socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
          onward.pipe(socket).pipe(onward);
        });
        onTestFinished(() => void onward.destroy());
      });
      await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
      onTestFinished(() => void proxy.close());
      const proxyEnv = { HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
      const agent = new https.Agent({ ca: pem("certificate"), proxyEnv } as https.AgentOptions);
      onTestFinished(() => agent.destroy());
      expect(await call(baseUrl, agent)).toEqual({ name: "Night" });
      expect(asked).toEqual([new URL(baseUrl).host]);
    },
  );

  test("says how many connections there may be", async () => {
    let open = 0;
    let most = 0;
    const { baseUrl } = await serve(async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 10));
      open -= 1;
      return { json: { role: {} } };
    });
    const agent = new http.Agent({ keepAlive: true, maxSockets: 2 });
    onTestFinished(() => agent.destroy());
    const counted = createNodeFetch({ agent });
    await Promise.all(Array.from({ length: 8 }, () => counted(baseUrl, {})));
    expect(most).toBe(2);
  });

  test("for another protocol than the address is told as such", async () => {
    await expect(call("http://127.0.0.1:1", new https.Agent())).rejects.toMatchObject({
      name: "ConnectionError",
      cause: { code: "ERR_INVALID_PROTOCOL" },
    });
  });
});

test("whatever puts itself in the place of node:http sees the calls", async () => {
  const { baseUrl } = await serve(() => ({ text: "{}" }));
  await nodeFetch(baseUrl, {});
  const seen = vi.spyOn(http, "request");
  onTestFinished(() => seen.mockRestore());
  await nodeFetch(baseUrl, {});
  expect(seen).toHaveBeenCalledOnce();
});

test("what the runtime says of Node's modules is true of them, as the compiler sees it", () => {
  expectTypeOf<http.ClientRequest>().toExtend<OutgoingMessage>();
  expectTypeOf<http.IncomingMessage>().toExtend<IncomingResponse>();
  expectTypeOf<http.Agent>().toExtend<NodeAgent>();
  expectTypeOf<https.Agent>().toExtend<NodeAgent>();
  expectTypeOf<Omit<HttpOptions, "agent">>().toExtend<http.RequestOptions>();
  expectTypeOf<typeof zlib>().toExtend<ZlibModule>();
});
