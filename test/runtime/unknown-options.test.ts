import { expect, onTestFinished, test } from "vitest";
import {
  batch,
  callOperation,
  followLink,
  jsonBody,
  listItems,
  type OperationSpec,
  RamBaseClient,
  startOperation,
} from "../../generator/runtime/index.js";
import { serve } from "./loopback-server.js";

const getRole: OperationSpec = { id: "getRole", method: "GET", path: "/roles/1", query: { db: "$db" } };
const listRoles: OperationSpec = {
  id: "listRoles",
  method: "GET",
  path: "/roles",
  query: { db: "$db", top: "$top", select: "$select" },
  items: "roles",
};

/** A server that is asked for nothing but what the test looks at. */
async function clientOf(json: unknown = { roles: [] }, defaults = {}) {
  const { baseUrl, received } = await serve(() => ({ json }));
  const client = new RamBaseClient({ auth: { token: "t" }, baseUrl, retries: 0, lang: "nob", defaults });
  return { client, urls: () => received.map(({ url }) => url) };
}

test("an option that a call has not is refused before anything is sent, or a list would be all there is", async () => {
  const { client, urls } = await clientOf();
  const options = { filter: "Status eq 9", top: 80 };
  const message =
    "listRoles has no option filter, but db, top, select, limit, signal, timeout, totalTimeout, retries, headers.";
  await expect(listItems(client, listRoles, { options })).rejects.toThrow(message);
  await expect(listItems(client, listRoles, { options }).toArray()).rejects.toThrow(TypeError);
  await expect(batch(client, (part) => ({ all: listItems(part, listRoles, { options }) }))).rejects.toThrow(
    message,
  );
  await expect(callOperation(client, getRole, { options })).rejects.toThrow("getRole has no option filter");
  // Lists alone have a limit.
  await expect(callOperation(client, getRole, { options: { limit: 1 } })).rejects.toThrow(TypeError);
  const link = followLink(client, "/roles/1", { top: 1 } as object);
  await expect(link).rejects.toThrow("followLink has no option top");
  expect(urls()).toEqual([]);
});

test("options that hold undefined, and those of every call, are none of them", async () => {
  const { client, urls } = await clientOf();
  const { signal } = new AbortController();
  const ofEveryCall = { signal, timeout: 9000, totalTimeout: 9000, retries: 0, headers: { "x-a": "b" } };
  await callOperation(client, getRole, { options: { ...ofEveryCall, db: "TEM-NO", filter: undefined } });
  await listItems(client, listRoles, { options: { ...ofEveryCall, limit: 50 } }).toArray();
  expect(urls()).toEqual(["/roles/1?$db=TEM-NO", "/roles"]);
});

test("what every object has is no option, but is one where a call has it of its own", async () => {
  const { client, urls } = await clientOf();
  await expect(callOperation(client, getRole, { options: { toString: () => "filter" } })).rejects.toThrow(
    "getRole has no option toString, but db,",
  );
  Object.assign(Object.prototype, { filter: "of a careless library" });
  onTestFinished(() => void Reflect.deleteProperty(Object.prototype, "filter"));
  await callOperation(client, getRole, { options: { db: "TEM-NO" } });
  expect(urls()).toEqual(["/roles/1?$db=TEM-NO"]);
});

test("what a client asks for with every call is left out where an operation does not take it", async () => {
  const { client, urls } = await clientOf(undefined, { showCustomFields: true, limit: 1 });
  await callOperation(client, getRole);
  await listItems(client, listRoles);
  expect(urls()).toEqual(["/roles/1", "/roles"]);
});

test("options of the start of an API operation are not asked of its state", async () => {
  let status = 2;
  const { baseUrl, received } = await serve(() => {
    const json = { operationInstance: { operationInstanceId: 5, status } };
    status = 9;
    return { json };
  });
  const client = new RamBaseClient({ auth: { token: "t" }, baseUrl });
  const query = { db: "$db", expand: "$expand" };
  const copyRole = { id: "copyRole", method: "POST", path: "/copies", query } as const;
  const options = { db: "TEM-NO", expand: "Job" };
  await (await startOperation(client, copyRole, { options })).finished({ interval: 1 });
  expect(received.map(({ url }) => url)).toEqual([
    "/copies?$db=TEM-NO&$expand=Job",
    "/system/api/operation-instances/5?$db=TEM-NO",
  ]);
});

test("a body that an operation does not take is refused", async () => {
  const { client, urls } = await clientOf({});
  const put: OperationSpec = { id: "updateRole", method: "PUT", path: "/roles/1" };
  await expect(callOperation(client, put, { body: { name: "x" } })).rejects.toThrow(
    new TypeError("updateRole takes no body."),
  );
  expect(urls()).toEqual([]);
  for (const body of [undefined, null]) await callOperation(client, put, { body });
  await callOperation(client, { ...put, body: { encode: jsonBody } }, { body: { name: "x" } });
  expect(urls()).toHaveLength(3);
});
