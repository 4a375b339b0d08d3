import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  AbortError,
  ApiError,
  jsonBody,
  OperationFailedError,
  type OperationSpec,
  RamBaseClient,
  startOperation,
  TimeoutError,
} from "../../generator/runtime/index.js";
import { clientIn, fakeEnvironment } from "./fake-environment.js";
import { serve } from "./loopback-server.js";
import { reactive } from "./reactive.js";

const spec: OperationSpec = {
  id: "copyRole",
  method: "POST",
  path: "/system/roles/{roleId}/api-operations/100147/instances",
  query: { db: "$db" },
  body: { encode: jsonBody, root: "parameters" },
};
const input = { path: { roleId: 100123 }, body: { name: "Night" }, options: { db: "TEM-NO" } };
const failure = {
  operationInstanceId: 5,
  status: 7,
  error: {
    message: "Name is taken",
    errorMessage: { errorMessageId: "101052" },
    innerErrors: [{ message: "x" }],
  },
};

/** A server that answers the start and then the looks, the last of them for ever. */
async function start(
  instances: readonly ((baseUrl: string) => object | undefined)[],
  environment = fakeEnvironment(),
  token = "t",
) {
  let count = 0;
  let baseUrl = "";
  const server = await serve(() => {
    const make = instances[Math.min(count++, instances.length - 1)];
    const operationInstance = make?.(baseUrl);
    return operationInstance === undefined ? {} : { json: { operationInstance } };
  });
  baseUrl = server.baseUrl;
  const client = clientIn({ auth: { token }, baseUrl }, environment);
  return { server, environment, run: await startOperation(client, spec, input) };
}

const running = () => ({ operationInstanceId: 5, status: 2 });
const done = () => ({ operationInstanceId: 5, status: 9, result: "copied" });

test.each([
  [8_000, [8_000, 12_000, 15_000, 15_000]],
  [60_000, [60_000, 60_000, 60_000, 60_000]],
])("no look comes before the interval of %i ms is over", async (interval, waits) => {
  const { environment, run } = await start([running, running, running, running, done]);
  await run.finished({ interval });
  expect(environment.sleeps).toEqual(waits);
});

test("an operation is looked at by its number, ever more seldom, until it is done", async () => {
  const { server, environment, run } = await start([running, running, running, running, done]);
  const seen: unknown[] = [];
  expect(run.instance).toEqual(running());
  const onProgress = ({ status }: { readonly status?: number }) => void seen.push(status);
  expect(await run.finished({ interval: 1000, onProgress })).toEqual(done());
  expect(run.instance).toEqual(done());
  expect(seen).toEqual([2, 2, 2, 9]);
  expect(environment.sleeps).toEqual([1000, 1500, 2250, 3375]);
  expect(server.received[0]).toMatchObject({ method: "POST", body: '{"parameters":{"name":"Night"}}' });
  expect(server.received[4]).toMatchObject({
    method: "GET",
    url: "/system/api/operation-instances/5?$db=TEM-NO",
  });
});

test("the answer that told the state is there as text", async () => {
  const { run } = await start([running, done]);
  expect(JSON.parse(run.response.text)).toEqual({ operationInstance: running() });
  await run.finished();
  expect(run.response).toMatchObject({ status: 200, text: JSON.stringify({ operationInstance: done() }) });
});

test("a failure shows no token, wherever the server repeats it", async () => {
  const echo = () => ({
    status: 7,
    note: "for token-of-test",
    error: { message: "Not with token-of-test", parameters: [{ index: 0, value: "token-of-test" }] },
  });
  const { server, run } = await start([running, echo], fakeEnvironment(), "token-of-test");
  const errors: unknown[] = [await run.finished().catch((error: unknown) => error)];
  const client = new RamBaseClient({ auth: { token: "token-of-test" }, baseUrl: server.baseUrl });
  errors.push(await startOperation(client, spec, input).catch((error: unknown) => error));
  for (const error of errors) {
    expect(error).toMatchObject({ message: "Not with [redacted]", instance: { status: 7 } });
    expect(inspect(error, { depth: 9 })).not.toContain("token-of-test");
  }
});

test("nobody looks before the wait is over", async () => {
  const environment = { ...fakeEnvironment(), sleep: () => new Promise<void>(() => {}) };
  const { server, run } = await start([running, done], environment);
  const waiting = run.finished({ timeout: 50 });
  await expect(waiting).rejects.toBeInstanceOf(TimeoutError);
  expect(server.received).toHaveLength(1);
});

test("its link is preferred, and its query kept", async () => {
  const linked = (baseUrl: string) => ({
    ...running(),
    operationInstanceLink: `${baseUrl}/system/instance/5?$format=json`,
  });
  const { server, run } = await start([linked, done]);
  await run.finished();
  expect(server.received[1]?.url).toBe("/system/instance/5?$format=json&$db=TEM-NO");
});

test("a link to another server is passed over", async () => {
  const other = await serve(() => ({ json: {} }));
  const linked = () => ({ ...running(), operationInstanceLink: `${other.baseUrl}/x` });
  const { server, run } = await start([linked, done]);
  await run.finished();
  expect(server.received[1]?.url).toBe("/system/api/operation-instances/5?$db=TEM-NO");
  expect(other.received).toEqual([]);
});

test.each<[string, unknown]>([
  ["an empty text", ""],
  ["no text", 7],
])("a link that is %s is passed over", async (_, operationInstanceLink) => {
  const { server, run } = await start([() => ({ ...running(), operationInstanceLink }), done]);
  await run.finished();
  expect(server.received[1]?.url).toBe("/system/api/operation-instances/5?$db=TEM-NO");
});

test("answers that say less than the first one do not lose the operation", async () => {
  const { server, run } = await start([running, () => ({ status: 2 }), () => undefined, done]);
  const seen: unknown[] = [];
  expect(await run.finished({ onProgress: (state) => void seen.push(state) })).toEqual(done());
  expect(seen).toEqual([{ status: 2 }, { status: 2 }, done()]);
  expect(server.received.slice(1).map(({ url }) => url)).toEqual([
    "/system/api/operation-instances/5?$db=TEM-NO",
    "/system/api/operation-instances/5?$db=TEM-NO",
    "/system/api/operation-instances/5?$db=TEM-NO",
  ]);
});

test("an operation that is done at once is not looked at again", async () => {
  const { server, run } = await start([done]);
  await run.finished();
  expect(server.received).toHaveLength(1);
});

test("status 7 is an error, at the start and later", async () => {
  await expect(start([() => failure])).rejects.toBeInstanceOf(OperationFailedError);
  const { run } = await start([running, () => failure]);
  const error = await run.finished().catch((error: unknown) => error);
  expect(error).toBeInstanceOf(OperationFailedError);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    name: "OperationFailedError",
    message: "Name is taken",
    code: 101052,
    operation: "copyRole",
    instance: failure,
  });
});

test("an operation that failed tells whose answer says so, without secrets", async () => {
  const fetch = async () =>
    new Response(JSON.stringify({ operationInstance: failure }), {
      headers: { "x-request-id": "r-1 token-of-the-test", "x-other": "told" },
    });
  const client = new RamBaseClient({ auth: { token: "token-of-the-test" }, fetch });
  const error = await startOperation(client, spec, input).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(OperationFailedError);
  expect(error).toMatchObject({ requestId: "r-1 [redacted]" });
  expect((error as ApiError).headers?.get("x-other")).toBe("told");
  expect(JSON.stringify(error)).not.toContain("told");
});

test("a wait that is aborted is that, whatever the reason", async () => {
  const { run } = await start([running]);
  const signal = AbortSignal.abort(new TimeoutError(5));
  await expect(run.finished({ signal })).rejects.toBeInstanceOf(AbortError);
});

test("the wait has a limit and can be aborted", async () => {
  const sleep = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
  const { run } = await start([running], { ...fakeEnvironment(), sleep });
  await expect(run.finished({ timeout: 40 })).rejects.toBeInstanceOf(TimeoutError);
  await expect(run.finished({ signal: AbortSignal.timeout(40) })).rejects.toBeInstanceOf(AbortError);
});

test("an answer by which nothing can be followed says so", async () => {
  const { run } = await start([() => ({ status: 2 })]);
  await expect(run.finished()).rejects.toThrow("no operationInstanceId and no operationInstanceLink");
});

test("a handle in the state of an app is waited for like any other", async () => {
  const { run } = await start([running, done]);
  const state = reactive({ run });
  expect(await state.run.finished()).toEqual(done());
  expect(state.run.instance).toEqual(done());
});
