import { expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  callOperation,
  createClient,
  logOut,
  noLogin,
  type OperationSpec,
  RamBaseClient,
} from "../../generator/runtime/index.js";
import { serve } from "./loopback-server.js";

const getRole: OperationSpec = { id: "getRole", method: "GET", path: "/roles/1" };

test.each([
  ["createClient", createClient],
  ["RamBaseClient", (options: Parameters<typeof createClient>[0]) => new RamBaseClient(options)],
])("a client of %s without a login asks for no token and sends none", async (_, make) => {
  const server = await serve(() => ({ json: { name: "Day" } }));
  const client = make({ baseUrl: server.baseUrl, auth: noLogin, headers: { "X-Api-Key": "key" } });
  expect(await callOperation(client, getRole)).toEqual({ name: "Day" });
  expect(server.received).toHaveLength(1);
  const { headers } = server.received[0] ?? {};
  expect(headers).toMatchObject({ "x-api-key": "key" });
  expect(headers).not.toHaveProperty("authorization");
});

test("a server that wants a login all the same is asked once", async () => {
  const server = await serve(() => ({ status: 401, json: { message: "Who are you?" } }));
  const client = createClient({ baseUrl: server.baseUrl, auth: noLogin });
  const error = await callOperation(client, getRole).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({
    status: 401,
    operation: "getRole",
    message: expect.stringContaining("Who are you?"),
  });
  expect((error as AuthenticationError).cause).toBeInstanceOf(ApiError);
  expect(server.received).toHaveLength(1);
});

test("there is no session to end, and an authorization of the caller's is sent as it is", async () => {
  const server = await serve(() => ({ json: {} }));
  const client = createClient({ baseUrl: server.baseUrl, auth: noLogin });
  await logOut(client);
  expect(server.received).toHaveLength(0);
  await callOperation(client, getRole, { options: { headers: { authorization: "Basic YTpi" } } });
  expect(server.received[0]?.headers.authorization).toBe("Basic YTpi");
});
