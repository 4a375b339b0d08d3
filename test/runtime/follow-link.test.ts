import { expect, test } from "vitest";
import {
  batch,
  followLink,
  RamBaseClient,
  RamBaseError,
  withOptions,
} from "../../generator/runtime/index.js";
import { serve } from "./loopback-server.js";

async function connected() {
  const server = await serve(({ url }) =>
    url.startsWith("/batch")
      ? { json: { resources: [{ batchId: "resource1", response: { user: { userId: 7 } } }] } }
      : { json: { user: { userId: 7 } } },
  );
  const client = new RamBaseClient({ auth: { token: "t" }, baseUrl: server.baseUrl, db: "TEM-NO" });
  return { server, client };
}

test("a link leads to its JSON, root and all, with the client's defaults and the call's options", async () => {
  const { server, client } = await connected();
  const link = `${server.baseUrl}/system/users/7?$format=json`;
  const { user } = await followLink<{ user: { userId: number } }>(client, link, {
    expand: "Name",
    showCustomFields: true,
  });
  expect(user.userId).toBe(7);
  expect(server.received[0]).toMatchObject({
    method: "GET",
    url: "/system/users/7?$format=json&$db=TEM-NO&$showCustomFields=true&$expand=Name",
    headers: { authorization: "Bearer t" },
  });
});

test("fields are named as in any call: a list as answers have them, a text as it is", async () => {
  const { server, client } = await connected();
  await followLink(client, "/system/users/7", { expand: ["emailAddress"], select: ["name", "emailAddress"] });
  const narrow = withOptions(client, { defaults: { select: ["name"] } });
  await followLink(narrow, "/system/users/7", { expand: "emailAddress" });
  expect(server.received.map(({ url }) => decodeURIComponent(url))).toEqual([
    "/system/users/7?$db=TEM-NO&$expand=EmailAddress&$select=Name,EmailAddress",
    "/system/users/7?$db=TEM-NO&$expand=emailAddress&$select=Name",
  ]);
});

test("what the link says stays, however its names are written, and a token in it is not sent", async () => {
  const { server, client } = await connected();
  const link = `${server.baseUrl}/system/users/7?$DB=TEM-SE&$access_token=old`;
  await followLink(client, link, { db: "TEM-DK", lang: "dan" });
  expect(decodeURIComponent(server.received[0]?.url ?? "")).toBe("/system/users/7?$DB=TEM-SE&$lang=dan");
});

test("a link without a host leads to a place of the API", async () => {
  const { server, client } = await connected();
  await followLink(client, "/system/users/7");
  expect(server.received[0]?.url).toBe("/system/users/7?$db=TEM-NO");
});

test("the answer itself can be had, and the call can be a part of a batch", async () => {
  const { server, client } = await connected();
  const { response } = await followLink(client, `${server.baseUrl}/system/users/7`).withResponse();
  expect(response.status).toBe(200);
  const { one } = await batch(client, (part) => ({ one: followLink(part, "/system/users/7") }));
  expect(one).toEqual({ ok: true, value: { user: { userId: 7 } } });
});

test("behind a gateway, a link to the API's own address leads to the gateway", async () => {
  const { server } = await connected();
  const gateway = new RamBaseClient({ auth: { token: "t" }, baseUrl: `${server.baseUrl}/rambase` });
  await followLink(gateway, "https://API.rambase.net:443/system/users/7?$format=json");
  await followLink(gateway, `${server.baseUrl}/rambase/system/users/8`);
  expect(server.received.map(({ url }) => url)).toEqual([
    "/rambase/system/users/7?$format=json",
    "/rambase/system/users/8",
  ]);
  for (const link of [
    `${server.baseUrl}/system/users/7`,
    "https://api.rambase.net.elsewhere.example/users/7",
    "https://api.rambase.net@elsewhere.example/users/7",
    "https://api.rambase.net/../../admin",
  ]) {
    await followLink(gateway, link).catch(() => {});
  }
  expect(server.received.slice(2).map(({ url }) => url)).toEqual(["/rambase/admin"]);
});

test("behind a gateway on the API's own host, a link that leads there already stays as it is", async () => {
  const asked: string[] = [];
  const client = new RamBaseClient({
    auth: { token: "t" },
    baseUrl: "https://api.rambase.net/gateway",
    fetch: async (url) => {
      asked.push(url);
      return new Response("{}");
    },
  });
  await followLink(client, "https://api.rambase.net/gateway/users/7");
  await followLink(client, "https://api.rambase.net/users/8");
  expect(asked).toEqual([
    "https://api.rambase.net/gateway/users/7",
    "https://api.rambase.net/gateway/users/8",
  ]);
});

test.each(["https://elsewhere.example/users/7", "//elsewhere.example/users/7", "users/7", ""])(
  "%j is not followed: the token is for the API alone",
  async (link) => {
    const { server, client } = await connected();
    const error = await followLink(client, link).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(RamBaseError);
    expect(error).toMatchObject({ operation: "followLink" });
    expect(server.received).toEqual([]);
  },
);

test("a link that the answer lacked is told as that", async () => {
  const { client } = await connected();
  await expect(followLink(client, undefined as never)).rejects.toThrow("an answer may lack it");
});

test.each(["$format=xml", "%24format=xml", "$lang=nob&%24Format=XML"])(
  "a link that asks for another format (%s) is answered by text",
  async (query) => {
    const client = new RamBaseClient({
      auth: { token: "t" },
      baseUrl: "https://a.example",
      fetch: async () => new Response("<User/>"),
    });
    expect(await followLink(client, `https://a.example/users/7?${query}`)).toBe("<User/>");
  },
);

test.each(["$format=json", "%24format=json", "$format=json&$lang=nob", "format=xml"])(
  "a link with %s is answered by JSON alone",
  async (query) => {
    const client = new RamBaseClient({
      auth: { token: "t" },
      baseUrl: "https://a.example",
      fetch: async () => new Response("<User/>"),
    });
    await expect(followLink(client, `https://a.example/users/7?${query}`)).rejects.toThrow("is not JSON");
  },
);
