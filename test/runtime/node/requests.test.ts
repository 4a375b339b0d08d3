import { describe, expect, test } from "vitest";
import { createNodeFetch } from "../../../generator/runtime/node/index.js";
import { type Received, serve } from "../loopback-server.js";

const nodeFetch = createNodeFetch();

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
