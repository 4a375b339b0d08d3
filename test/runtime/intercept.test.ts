import { expect, test } from "vitest";
import {
  AbortError,
  batch,
  callOperation,
  type Interceptor,
  intercept,
  listItems,
  type OperationSpec,
  type OutgoingRequest,
  RamBaseClient,
} from "../../generator/runtime/index.js";
import { type Received, type Reply, serve } from "./loopback-server.js";

const getRole: OperationSpec = {
  id: "getRole",
  method: "GET",
  path: "/roles/{roleId}",
  query: { db: "$db" },
};
const listRoles: OperationSpec = { id: "listRoles", method: "GET", path: "/roles", items: "roles" };
const role = { path: { roleId: 1 } };

async function around(interceptor: Interceptor, reply: (request: Received) => Reply, retries = 0) {
  const server = await serve(reply);
  const auth = { token: "token-of-test" };
  const client = new RamBaseClient({ auth, baseUrl: server.baseUrl, db: "TEM-NO", retries });
  return { server, client, traced: intercept(client, interceptor) };
}

test("an interceptor knows the operation, sees no token, and adds headers", async () => {
  const seen: OutgoingRequest[] = [];
  const { server, client, traced } = await around(
    (request, send) => {
      seen.push(request);
      return send({ TraceParent: `trace-of-${request.operation}`, accept: "application/json; v=2" });
    },
    () => ({ json: { name: "Night" } }),
  );
  expect(await callOperation(traced, getRole, role)).toEqual({ name: "Night" });
  expect(seen).toMatchObject([
    { operation: "getRole", method: "GET", url: `${server.baseUrl}/roles/1?$db=TEM-NO` },
  ]);
  expect(JSON.stringify(seen)).not.toContain("token-of-test");
  expect(server.received[0]?.headers).toMatchObject({
    traceparent: "trace-of-getRole",
    accept: "application/json; v=2",
    authorization: "Bearer token-of-test",
  });
  await callOperation(client, getRole, role);
  expect(seen).toHaveLength(1);
  expect(server.received[1]?.headers.traceparent).toBeUndefined();
});

test("what an interceptor does to the headers that it sees changes no other call", async () => {
  const { server, client, traced } = await around(
    (request, send) => {
      Reflect.set(request.headers, "impersonate-user", "anna");
      return send();
    },
    () => ({ json: {} }),
  );
  await callOperation(traced, getRole, role);
  await callOperation(client, getRole, role);
  expect(server.received.map(({ headers }) => headers["impersonate-user"])).toEqual([undefined, undefined]);
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["a Response", new Response("{}")],
])("an interceptor that returns %s is told what it returns", async (_, answer) => {
  const { traced } = await around(
    async () => answer as never,
    () => ({ json: {} }),
  );
  const call = callOperation(traced, getRole, role);
  await expect(call).rejects.toThrow("An interceptor returns what send gives it");
});

test("it stands around all attempts, and hears how the call ends", async () => {
  const ends: unknown[] = [];
  const { server, traced } = await around(
    async (_, send) => {
      try {
        const answer = await send();
        ends.push(answer.status);
        return answer;
      } catch (error) {
        ends.push(error);
        throw error;
      }
    },
    () => {
      if (server.received.length === 1) return { status: 503, headers: { "retry-after": "0" } };
      return server.received.length === 2 ? { json: {} } : { status: 404, json: { message: "No role 1" } };
    },
    1,
  );
  await callOperation(traced, getRole, role);
  expect(server.received).toHaveLength(2);
  const error: unknown = await callOperation(traced, getRole, role).catch((failure: unknown) => failure);
  expect(ends).toEqual([200, error]);
  expect(error).toMatchObject({ name: "ApiError", status: 404, operation: "getRole" });
});

test("it may answer itself; lists and batches pass through it, each as often as something is sent", async () => {
  const kept = { status: 200, headers: new Headers(), text: '{"roles":[{"roleId":7}]}' };
  const operations: string[] = [];
  const { server, traced } = await around(
    async ({ operation }, send) => {
      operations.push(operation);
      return operation === "listRoles" ? kept : send();
    },
    () => ({ json: { resources: [{ batchId: "resource1", response: { name: "Night" } }] } }),
  );
  expect(await listItems(traced, listRoles).toArray()).toEqual([{ roleId: 7 }]);
  expect(server.received).toHaveLength(0);
  const results = await batch(traced, (part) => ({ role: callOperation<unknown>(part, getRole, role) }));
  expect(results.role).toEqual({ ok: true, value: { name: "Night" } });
  expect(operations).toEqual(["listRoles", "batch"]);
});

test.each<[Record<string, string> | undefined, string | undefined]>([
  [{ "x-request-id": "r-1" }, "r-1"],
  [{}, undefined],
  [undefined, undefined],
])("headers that a cache kept as %j do for an answer", async (headers, requestId) => {
  let status = 404;
  const { traced } = await around(
    async () => ({ status, text: "{}", headers: headers as never }),
    () => ({}),
  );
  const error = { name: "ApiError", status: 404, requestId };
  await expect(callOperation(traced, getRole, role)).rejects.toMatchObject(error);
  status = 200;
  const { response } = await callOperation(traced, getRole, role).withResponse();
  expect(response.headers.get("x-request-id") ?? undefined).toBe(requestId);
});

test("what it throws ends the call, and a header that HTTP cannot carry is refused without its value", async () => {
  const failing = await around(
    () => Promise.reject(new Error("no trace")),
    () => ({}),
  );
  await expect(callOperation(failing.traced, getRole, role)).rejects.toThrow("no trace");
  const { traced, server } = await around(
    (_, send) => send({ "x-secret": "two\nlines" }),
    () => ({}),
  );
  const error: unknown = await callOperation(traced, getRole, role).catch((failure: unknown) => failure);
  expect(error).toMatchObject({ name: "ValidationError", operation: "getRole" });
  expect(String(error)).not.toContain("two");
  expect(server.received).toHaveLength(0);
});

test("an interceptor hears at once of an abort, also while a token is on its way", async () => {
  const heard: unknown[] = [];
  const token = () => new Promise<string>(() => {});
  const client = intercept(new RamBaseClient({ auth: { token } }), async (_, send) => {
    try {
      return await send();
    } catch (error) {
      heard.push(error);
      throw error;
    }
  });
  const controller = new AbortController();
  const call = callOperation(client, getRole, { ...role, options: { signal: controller.signal } });
  setTimeout(() => controller.abort("enough"));
  await expect(call).rejects.toBeInstanceOf(AbortError);
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toMatchObject([{ name: "AbortError", cause: "enough" }]);
});
