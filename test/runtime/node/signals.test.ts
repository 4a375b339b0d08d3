import { getEventListeners } from "node:events";
import { syncBuiltinESMExports } from "node:module";
import { Transform } from "node:stream";
import zlib, { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createNodeFetch } from "../../../generator/runtime/node/index.js";
import { type Reply, serve } from "../loopback-server.js";

const nodeFetch = createNodeFetch();

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
    const { baseUrl } = await serve(() => (response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("{}"));
    });
    await nodeFetch(baseUrl, { signal });
    await expect(nodeFetch("http://127.0.0.1:1", { signal })).rejects.toMatchObject({ code: "ECONNREFUSED" });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
