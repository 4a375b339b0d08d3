import { expect, expectTypeOf, test } from "vitest";
import {
  AbortError,
  type AnyClient,
  type ApiCall,
  ApiError,
  type BatchOutcome,
  batch,
  callOperation,
  exactJson,
  listItems,
  type OperationSpec,
  type Page,
  type PagedList,
  RamBaseClient,
  startOperation,
  TimeoutError,
} from "../../generator/runtime/index.js";
import { type Received, type Reply, serve } from "./loopback-server.js";

interface Role {
  readonly name: string;
}

const query = { db: "$db", filter: "$filter" };
const roleSpec: OperationSpec = {
  id: "getRole",
  method: "GET",
  path: "/roles/{roleId}",
  query,
  responseRoot: "role",
};
const unitsSpec: OperationSpec = { id: "listUnits", method: "GET", path: "/units", query, items: "units" };

const getRole = (client: AnyClient, roleId: number, options = {}): ApiCall<Role> =>
  callOperation(client, roleSpec, { path: { roleId }, options });
const listUnits = (client: AnyClient, options = {}): PagedList<{ unitId: number }> =>
  listItems(client, unitsSpec, { options });

/** What stands in the query of a batch, decoded once as the server does. */
function partsOf({ url }: Received): Record<string, string> {
  return Object.fromEntries(new URL(url, "http://x").searchParams);
}

const refusal = {
  httpStatusCode: 404,
  httpStatusDescription: "Not found",
  message: "No role 9, said token-of-test",
  errorMessage: { errorMessageId: "101052" },
};

/** Answers the parts last to first, those of role 9 with a refusal. */
function resources(request: Received): Reply {
  const answers = Object.entries(partsOf(request)).map(([batchId, uri]) => ({
    uri,
    batchId,
    response: answerTo(uri),
  }));
  return { json: { resources: answers.reverse() } };
}

function answerTo(uri: string): unknown {
  if (uri.startsWith("/roles/9")) return refusal;
  return uri.startsWith("/roles/") ? { role: { name: uri } } : { units: [{ unitId: 1 }], paging: {} };
}

async function clientOf(reply: (request: Received) => Reply | Promise<Reply>, options = {}) {
  const server = await serve(reply);
  const client = new RamBaseClient({
    auth: { token: "token-of-test" },
    baseUrl: `${server.baseUrl}/v1`,
    db: "TEM-NO",
    retries: 0,
    ...options,
  });
  return { client, server };
}

test("calls of a batch are one request, and each outcome has the name and type of its call", async () => {
  const { client, server } = await clientOf(resources);
  const results = await batch(client, (part) => ({
    role: getRole(part, 5, { filter: "Name eq 'a&b'" }),
    units: listUnits(part),
    missing: getRole(part, 9),
  }));
  expect(server.received).toHaveLength(1);
  // A list sends nothing before someone looks at it, so it comes last.
  expect(server.received[0]?.url).toBe(
    "/v1/batch?resource1=%2Froles%2F5%3F%24db%3DTEM-NO%26%24filter%3DName%2520eq%2520%27a%2526b%27" +
      "&resource2=%2Froles%2F9%3F%24db%3DTEM-NO&resource3=%2Funits%3F%24db%3DTEM-NO",
  );
  expect(server.received[0]?.headers.authorization).toBe("Bearer token-of-test");
  expect(results.role).toEqual({
    ok: true,
    value: { name: "/roles/5?$db=TEM-NO&$filter=Name%20eq%20'a%26b'" },
  });
  expect(results.units).toEqual({ ok: true, value: { items: [{ unitId: 1 }], paging: {} } });
  expectTypeOf(results.role).toEqualTypeOf<BatchOutcome<Role>>();
  expectTypeOf(results.units).toEqualTypeOf<BatchOutcome<Page<{ unitId: number }>>>();
});

test("a part that is refused is a failure of its own, without secrets", async () => {
  const { client } = await clientOf(resources);
  const { missing, role } = await batch(client, (part) => ({
    missing: getRole(part, 9),
    role: getRole(part, 5),
  }));
  expect(role.ok).toBe(true);
  expect(missing).toMatchObject({ ok: false, error: { status: 404, code: 101052, operation: "getRole" } });
  if (missing.ok) throw new Error("The part did not fail.");
  expectTypeOf(missing.error).toEqualTypeOf<ApiError>();
  expect(missing.error).toBeInstanceOf(ApiError);
  expect(missing.error.message).toBe("No role 9, said [redacted]");
});

test("more than nine parts go where they belong, and one that does not come is a failure", async () => {
  const { client } = await clientOf((request) => {
    const { resource7: _, ...rest } = partsOf(request);
    const answers = Object.entries(rest).sort();
    return {
      json: { resources: answers.map(([batchId, uri]) => ({ batchId, response: answerTo(uri) })) },
    };
  });
  const numbers = Array.from({ length: 12 }, (_, index) => index + 100);
  const results = await batch(client, (part) =>
    Object.fromEntries(numbers.map((number) => [`role${number}`, getRole(part, number)])),
  );
  for (const number of numbers.filter((number) => number !== 106)) {
    expect(results[`role${number}`]).toEqual({
      ok: true,
      value: { name: `/roles/${number}?$db=TEM-NO` },
    });
  }
  const lacking = {
    name: "ApiError",
    message: "The answer of the batch lacks this part.",
    operation: "getRole",
  };
  expect(results.role106).toMatchObject({ ok: false, error: lacking });
});

test("a part that does not come tells of the answer of the batch, without secrets", async () => {
  const client = new RamBaseClient({
    auth: { token: "token-of-the-test" },
    fetch: async () =>
      new Response('{ "resources": [], "by": "token-of-the-test" }', {
        headers: { "x-request-id": "r-1", "x-other": "told" },
      }),
  });
  const { role } = await batch(client, (part) => ({ role: getRole(part, 5) }));
  if (role.ok) throw new Error("The part did not fail.");
  expect(role.error).toMatchObject({
    status: 200,
    requestId: "r-1",
    bodyExcerpt: '{ "resources": [], "by": "[redacted]" }',
  });
  expect(role.error.headers?.get("x-other")).toBe("told");
});

test("an answer in another format, which the batch asked for, is an error of the whole", async () => {
  const { client } = await clientOf(() => ({ text: "<h1>Log in</h1>", headers: { "x-request-id": "r-1" } }));
  const parts: unknown[] = [];
  const whole = batch(
    client,
    (part) => {
      const role = getRole(part, 5);
      role.catch((error: unknown) => parts.push(error));
      return { role };
    },
    { headers: { accept: "text/html" } },
  );
  const error = await whole.catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ operation: "batch", bodyExcerpt: "Log in", requestId: "r-1" });
  expect(parts).toEqual([error]);
});

test("an answer that is no batch leaves every part without its own", async () => {
  const { client } = await clientOf(() => ({ json: { hello: "world" } }));
  const { role } = await batch(client, (part) => ({ role: getRole(part, 5) }));
  expect(role).toMatchObject({ ok: false, error: { status: 200, operation: "getRole" } });
});

test("members of the client come along, and parts can be put together from several calls", async () => {
  class WithTree extends RamBaseClient {
    get roles() {
      return { get: (roleId: number) => getRole(this, roleId) };
    }
  }
  const { server } = await clientOf(resources);
  const client = new WithTree({ auth: { token: "t" }, baseUrl: server.baseUrl });
  const { both } = await batch(client, (part) => ({
    both: Promise.all([part.roles.get(1), part.roles.get(2)]),
  }));
  expect(both).toEqual({ ok: true, value: [{ name: "/roles/1" }, { name: "/roles/2" }] });
  expect(server.received).toHaveLength(1);
  // The client itself still sends.
  await client.roles.get(3);
  expect(server.received[1]?.url).toBe("/roles/3");
});

const post: OperationSpec = { id: "copyRole", method: "POST", path: "/roles" };

test.each<[string, (part: AnyClient) => PromiseLike<unknown>, string, string]>([
  ["a POST", (part) => callOperation(part, post), "POST cannot be a part", "RamBaseError"],
  ["an API operation", (part) => startOperation(part, post), "POST cannot be a part", "RamBaseError"],
  [
    "headers of its own",
    (part) => getRole(part, 1, { headers: { "Impersonate-User": "x" } }),
    "pass headers to the batch",
    "RamBaseError",
  ],
  [
    "a limit of its own",
    (part) => getRole(part, 1, { signal: new AbortController().signal }),
    "pass signal, timeout and retries to the batch",
    "RamBaseError",
  ],
  [
    "a path value that lacks",
    (part) => callOperation(part, roleSpec),
    "roleId: must be a number",
    "ValidationError",
  ],
])("nothing is sent when a part has %s", async (_, call, message, name) => {
  const { client, server } = await clientOf(resources);
  const error = await batch(client, (part) => ({ fine: getRole(part, 1), wrong: call(part) })).catch(
    (error: unknown) => error,
  );
  expect(error).toMatchObject({ name, message: expect.stringContaining(message) });
  expect(server.received).toEqual([]);
});

test("a call that waits for another one is refused", async () => {
  const { client, server } = await clientOf(resources);
  const results = batch(client, (part) => ({ late: getRole(part, 1).then(() => getRole(part, 2)) }));
  await expect(results).rejects.toThrow("none of its calls can wait for another one");
  expect(server.received).toHaveLength(1);
});

test("a batch of nothing sends nothing", async () => {
  const { client, server } = await clientOf(resources);
  expect(await batch(client, () => ({}))).toEqual({});
  expect(server.received).toEqual([]);
});

test("a refusal of the whole ends the batch and everyone who waits for a part", async () => {
  const { client } = await clientOf(() => ({ status: 403, json: { message: "No batches" } }));
  const seen: unknown[] = [];
  const results = batch(client, (part) => ({
    role: getRole(part, 5).catch((error: unknown) => seen.push(error)),
  }));
  await expect(results).rejects.toMatchObject({ status: 403, operation: "batch" });
  expect(seen).toMatchObject([{ status: 403 }]);
});

test("limits, aborts and repetitions are those of the one request", async () => {
  const slow = () => new Promise<Reply>((resolve) => setTimeout(resolve, 300, { json: {} }));
  const { client } = await clientOf(slow, { totalTimeout: 5_000 });
  const calls = (part: AnyClient) => ({ role: getRole(part, 5) });
  await expect(batch(client, calls, { timeout: 40 })).rejects.toBeInstanceOf(TimeoutError);
  await expect(batch(client, calls, { totalTimeout: 40 })).rejects.toBeInstanceOf(TimeoutError);
  await expect(batch(client, calls, { signal: AbortSignal.timeout(40) })).rejects.toBeInstanceOf(AbortError);

  let count = 0;
  const flaky = (request: Received): Reply =>
    ++count === 1 ? { status: 503, headers: { "retry-after": "0" } } : resources(request);
  const { client: patient, server } = await clientOf(flaky, { retries: 1 });
  expect(await batch(patient, calls)).toMatchObject({ role: { ok: true } });
  expect(server.received).toHaveLength(2);
});

test("the text of a part has the digits that the server sent", async () => {
  const text =
    '{"resources":[{"batchId":"resource1","response":{"role":{"n":9007199254740993,"t":"9007199254740993"}}}]}';
  const { client } = await clientOf(() => ({ text }));
  const { role } = await batch(client, (part) => ({ role: getRole(part, 1).withResponse() }));
  expect(role).toMatchObject({ ok: true });
  if (!role.ok) throw role.error;
  expect(role.value.response.text).toBe('{"role":{"n":9007199254740993,"t":"9007199254740993"}}');
  expect(exactJson(role.value.response.text)).toEqual({
    role: { n: "9007199254740993", t: "9007199254740993" },
  });
});

test.each<[string, (part: AnyClient) => unknown, string]>([
  ["a promise of calls", async () => ({}), "and not a call alone, or a promise of calls"],
  ["a call alone", (part) => listUnits(part), "and not a call alone, or a promise of calls"],
  ["something else than calls", () => ({ role: 5 }), "and not something else"],
  ["an array of calls", (part) => [getRole(part, 1)], "and not an array"],
  ["no calls at all", () => undefined, "and not nothing: (part) => ({ name: call })"],
  ["null", () => null, "and not something else"],
])("%s is refused", async (_, calls, why) => {
  const { client, server } = await clientOf(resources);
  const batched = batch(client, calls as () => Record<string, Promise<unknown>>);
  await expect(batched).rejects.toThrow(TypeError);
  await expect(batched).rejects.toThrow("calls must return an object of calls");
  await expect(batched).rejects.toThrow(why);
  expect(server.received).toEqual([]);
});
