import { expect, test } from "vitest";
import {
  batch,
  callOperation,
  type GivenHeaders,
  listItems,
  logOut,
  type OperationSpec,
  RamBaseClient,
  withOptions,
} from "../../generator/runtime/index.js";
import { callForText } from "../../generator/runtime/internal.js";
import { requestHeaders } from "../../generator/runtime/request/headers.js";
import { serve } from "./loopback-server.js";

const getRoles: OperationSpec = { id: "getRoles", method: "GET", path: "/roles" };

async function clientOf(headers: GivenHeaders, json: unknown = { roles: [] }) {
  const { baseUrl, received } = await serve(() => ({ json }));
  const client = new RamBaseClient({ auth: { token: "t" }, baseUrl, headers, retries: 0 });
  return { client, other: new RamBaseClient({ auth: { token: "t" }, baseUrl, retries: 0 }), received };
}

test("a later list of headers wins, null takes off what an earlier one has and undefined leaves it", () => {
  const lists = [
    { "x-a": "1", "x-b": "1", "x-c": "1" },
    { "X-A": "2", "X-B": null, "X-C": undefined },
  ];
  expect(requestHeaders(lists)).toEqual({ "x-a": "2", "x-c": "1" });
  expect(requestHeaders([{ "x-a": null }, { "x-a": "1" }, undefined])).toEqual({ "x-a": "1" });
});

test("a call, and a client that shares a login, take off headers of the client", async () => {
  const { client, received } = await clientOf({ "Impersonate-User": "anna", "x-a": "1" });
  const headers = { "impersonate-user": null };
  await callOperation(client, getRoles, { options: { headers } });
  await listItems(client, getRoles, { options: { headers } });
  await callOperation(withOptions(client, { headers }), getRoles);
  for (const request of received) {
    expect(request.headers).toMatchObject({ "x-a": "1" });
    expect(request.headers).not.toHaveProperty("impersonate-user");
  }
  expect(received).toHaveLength(3);
});

test("what a client sends by itself can be taken off, too", async () => {
  const { client, received } = await clientOf({ "User-Agent": null });
  await callOperation(client, getRoles);
  expect(received[0]?.headers["user-agent"]).not.toMatch(/rambase/);
});

test("a call that takes a header off is no part of a batch, whose headers it would not have", async () => {
  const { client, received } = await clientOf({ "x-a": "1" });
  const options = { headers: { "x-a": null } };
  const sent = batch(client, (part) => ({ roles: callOperation(part, getRoles, { options }) }));
  await expect(sent).rejects.toThrow("pass headers to the batch");
  expect(received).toEqual([]);
});

test.each<[string, unknown]>([
  ["Headers", new Headers({ "X-A": "1" })],
  ["a list of pairs", [["X-A", "1"]]],
  ["a Map", new Map([["X-A", "1"]])],
])("programs without a type checker may hand in %s", async (_, given) => {
  const headers = given as GivenHeaders;
  const { client, other, received } = await clientOf(headers);
  await callOperation(client, getRoles);
  await callOperation(other, getRoles, { options: { headers } });
  await listItems(other, getRoles, { options: { headers } });
  await callForText(other, getRoles, { options: { headers } });
  await logOut(other, { headers });
  expect(received.map((request) => request.headers["x-a"])).toEqual(["1", "1", "1", "1", "1"]);
});
