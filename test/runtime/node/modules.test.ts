import http from "node:http";
import type https from "node:https";
import type zlib from "node:zlib";
import { expect, expectTypeOf, onTestFinished, test, vi } from "vitest";
import { createNodeFetch } from "../../../generator/runtime/node/index.js";
import type {
  HttpOptions,
  IncomingResponse,
  NodeAgent,
  OutgoingMessage,
  ZlibModule,
} from "../../../generator/runtime/node/node-modules.js";
import { serve } from "../loopback-server.js";

const nodeFetch = createNodeFetch();

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
