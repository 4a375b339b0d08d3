import { expect, test } from "vitest";
import {
  batch,
  callOperation,
  intercept,
  jsonBody,
  type OperationSpec,
  RamBaseClient,
  ValidationError,
  withOptions,
} from "../../generator/runtime/index.js";
import { type Reply, serve } from "./loopback-server.js";
import { reactive } from "./reactive.js";
import { get, hourly, login, tokenServer } from "./token-server.js";

const getRole: OperationSpec = {
  id: "getRole",
  method: "GET",
  path: "/role",
  query: { db: "$db", lang: "$lang", format: "$format" },
};
const createRole: OperationSpec = {
  id: "createRole",
  method: "POST",
  path: "/role",
  body: {
    encode: jsonBody,
    check: () => [{ path: [], keyword: "type", message: "must be otherwise" }],
  },
};

async function clientOf(reply: () => Reply = () => ({ json: {} })) {
  const server = await serve(reply);
  const client = new RamBaseClient({
    auth: { token: "t" },
    baseUrl: server.baseUrl,
    db: "TEM-NO",
    lang: "nob",
    defaults: { format: "json" },
    headers: { "X-Program": "one", "X-Part": "first" },
    retries: 0,
  });
  return { server, client };
}

test("another company, language or user shares the login with the first", async () => {
  const { server, connect } = await tokenServer(hourly);
  const client = connect(login);
  const swedish = withOptions(client, { db: "TEM-SE", lang: "swe", headers: { "Impersonate-User": "anna" } });
  await Promise.all([callOperation(client, getRole), callOperation(swedish, getRole)]);
  expect(server.logins()).toHaveLength(1);
  const [first, second] = server.calls();
  expect(first).toMatchObject({ url: "/role", headers: { authorization: "Bearer t1" } });
  expect(first?.headers["impersonate-user"]).toBeUndefined();
  expect(second).toMatchObject({
    url: "/role?$db=TEM-SE&$lang=swe",
    headers: { authorization: "Bearer t1", "impersonate-user": "anna" },
  });
});

test("a default that is undefined is left out, and one that is null goes along with no call", async () => {
  const { server, client } = await clientOf();
  await callOperation(withOptions(client, { defaults: { db: undefined } }), getRole);
  await callOperation(withOptions(client, { defaults: { db: null } }), getRole);
  const [first, second] = server.received.map(({ url }) => url);
  expect(first).toContain("$db=TEM-NO");
  expect(second).not.toContain("$db");
});

test("what the options leave out stays, and what they have comes on top", async () => {
  const { server, client } = await clientOf();
  const other = withOptions(client, { lang: "swe", headers: { "x-part": "second" } });
  await callOperation(other, getRole);
  await callOperation(other, getRole, { options: { lang: "dan" } });
  await callOperation(withOptions(other, { db: "TEM-SE", defaults: { format: null } }), getRole);
  expect(server.received.map(({ url }) => url)).toEqual([
    "/role?$db=TEM-NO&$lang=swe&$format=json",
    "/role?$db=TEM-NO&$lang=dan&$format=json",
    "/role?$db=TEM-SE&$lang=swe",
  ]);
  for (const { headers } of server.received) {
    expect(headers).toMatchObject({ "x-program": "one", "x-part": "second", accept: "application/json" });
  }
  await callOperation(client, getRole);
  expect(server.received[3]).toMatchObject({
    url: "/role?$db=TEM-NO&$lang=nob&$format=json",
    headers: { "x-part": "first" },
  });
});

test("limits and the check of bodies can differ", async () => {
  const { server, client } = await clientOf(() => ({ status: 503, headers: { "retry-after": "0" } }));
  const patient = withOptions(client, { retries: 2, validateRequests: false });
  await expect(callOperation(patient, createRole, { body: {} })).rejects.toMatchObject({ status: 503 });
  expect(server.received).toHaveLength(3);
  await expect(callOperation(client, createRole, { body: {} })).rejects.toBeInstanceOf(ValidationError);
  expect(server.received).toHaveLength(3);
});

test.each(["timeout", "totalTimeout"])("%s can differ", async (limit) => {
  const { client } = await clientOf(() => () => {});
  const hurried = withOptions(client, { [limit]: 20 });
  await expect(callOperation(hurried, get)).rejects.toThrow("Not done within 20 ms.");
});

test("a client keeps its class and its tree, its interceptors, and its place in a batch", async () => {
  class Client extends RamBaseClient {
    get role() {
      return callOperation(this, getRole);
    }
  }
  const server = await serve(({ url }) =>
    url.startsWith("/batch")
      ? { json: { resources: [{ batchId: "resource1", response: { name: "Night" } }] } }
      : { json: {} },
  );
  const seen: string[] = [];
  const options = { auth: { token: "t" }, baseUrl: server.baseUrl };
  const traced = intercept(new Client(options), ({ url }, send) => {
    seen.push(url.slice(server.baseUrl.length));
    return send();
  });
  const other = withOptions(traced, { db: "TEM-SE" });
  expect(other).toBeInstanceOf(Client);
  await other.role;
  const { one } = await batch(traced, (part) => ({ one: withOptions(part, { db: "TEM-SE" }).role }));
  expect(one).toEqual({ ok: true, value: { name: "Night" } });
  expect(seen).toEqual(["/role?$db=TEM-SE", "/batch?resource1=%2Frole%3F%24db%3DTEM-SE"]);
});

test.each(["auth", "baseUrl", "fetch", "hooks", "userAgent", "validateResponses"])(
  "%s is refused: whoever hands it in would take the calls for those of another client",
  async (name) => {
    const { client } = await clientOf();
    const make = (value: unknown) => withOptions(client, { db: "TEM-SE", [name]: value });
    expect(() => make({})).toThrow(`cannot differ in ${name}`);
    expect(() => make({})).toThrow(TypeError);
    expect(() => make(undefined)).not.toThrow();
  },
);

test("a header that HTTP cannot carry is refused at once, without its value", async () => {
  const { client } = await clientOf();
  const make = () => withOptions(client, { headers: { "X-Part": "two\nlines" } });
  expect(make).toThrow(ValidationError);
  expect(make).not.toThrow("lines");
});

test("a client cannot be one for a company without a name", async () => {
  const { client } = await clientOf();
  for (const options of [{ db: "" }, { defaults: { db: "" } }])
    expect(() => withOptions(client, options)).toThrow("db must be a company, or left out.");
});

test("a client works behind a proxy, as state of an app does", async () => {
  const { server, client } = await clientOf();
  const swedish = reactive(withOptions(client, { db: "TEM-SE" }));
  expect(await callOperation(swedish, getRole)).toEqual({});
  expect(server.received[0]?.url).toBe("/role?$db=TEM-SE&$lang=nob&$format=json");
});
