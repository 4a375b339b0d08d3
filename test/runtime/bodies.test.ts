import { describe, expect, test } from "vitest";
import {
  callOperation,
  jsonBody,
  type OperationSpec,
  otherBody,
  RamBaseClient,
  ValidationError,
} from "../../generator/runtime/index.js";
import { serve } from "./loopback-server.js";

const auth = { token: "token-of-the-test" };
const create: OperationSpec = {
  id: "createRoleUserAssignment",
  method: "POST",
  path: "/system/roles/{roleId}/user-assignments",
};
const path = { roleId: 100123 };

test("a body that may be left out, and is, leaves its media type out, too", async () => {
  const server = await serve(() => ({ json: {} }));
  const client = new RamBaseClient({ auth, baseUrl: server.baseUrl });
  for (const encode of [jsonBody, otherBody]) {
    await callOperation(client, { ...create, body: { encode, mediaType: "text/x" } }, { path });
  }
  expect(server.received.map(({ body, headers }) => [body, headers["content-type"]])).toEqual([
    ["", undefined],
    ["", undefined],
  ]);
});

describe("a body that cannot be sent", () => {
  const holdsItself: { self?: unknown } = {};
  holdsItself.self = holdsItself;
  test.each<[string, unknown, string]>([
    ["a bigint", { amount: 10n }, "is no JSON: Do not know how to serialize a BigInt"],
    ["an object that holds itself", holdsItself, "is no JSON: Converting circular structure to JSON"],
    ["a promise", Promise.resolve({}), "a promise, which has to be awaited"],
    ["a Map", new Map([["name", "x"]]), "is no JSON: userAssignment is a Map, a Set, or a promise, .*"],
    ["a Set in it", { roles: { ids: new Set([1]) } }, "is no JSON: ids is a Map, a Set, or a promise, .*"],
  ])("because of %s is refused before anything is sent", async (_, body, message) => {
    const server = await serve(() => ({ json: {} }));
    const client = new RamBaseClient({ auth, baseUrl: server.baseUrl });
    const root = { encode: jsonBody, root: "userAssignment", required: true };
    const call = callOperation(client, { ...create, body: root }, { path, body });
    await expect(call).rejects.toThrow(ValidationError);
    await expect(call).rejects.toThrow(new RegExp(`${message}$`));
    await expect(call).rejects.toMatchObject({ operation: "createRoleUserAssignment" });
    expect(server.received).toEqual([]);
  });

  test("because it is a stream is refused, too", async () => {
    const client = new RamBaseClient({ auth });
    const body = { encode: otherBody, mediaType: "application/octet-stream" };
    const call = callOperation(client, { ...create, body }, { path, body: new ReadableStream() });
    await expect(call).rejects.toThrow("is a stream: pass bytes or a Blob");
  });
});
