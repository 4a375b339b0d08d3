import { expect, test } from "vitest";
import { AbortError, OperationFailedError, resumeOperation } from "../../generator/runtime/index.js";
import { clientIn, fakeEnvironment } from "./fake-environment.js";
import { serve } from "./loopback-server.js";

const running = { operationInstanceId: 5, status: 2 };
const done = { operationInstanceId: 5, status: 9, result: "copied" };

/** A server that answers each look with the next state, and from then on with the last. */
async function connected(...states: readonly (object | undefined)[]) {
  let count = 0;
  const server = await serve(() => {
    const operationInstance = states[Math.min(count++, states.length - 1)];
    return operationInstance === undefined ? {} : { json: { operationInstance } };
  });
  const options = { auth: { token: "t" }, baseUrl: server.baseUrl, db: "TEM-NO" };
  return { server, client: clientIn(options, fakeEnvironment()) };
}

test("an operation that was started earlier is waited for by its number", async () => {
  const { server, client } = await connected(running, running, done);
  const run = await resumeOperation(client, { operationInstanceId: 5 }, { lang: "nob" });
  expect(run.instance).toEqual(running);
  expect(run.response.status).toBe(200);
  expect(await run.finished()).toEqual(done);
  expect(server.received.map(({ method, url }) => [method, url])).toEqual(
    Array.from({ length: 3 }, () => ["GET", "/system/api/operation-instances/5?$db=TEM-NO&$lang=nob"]),
  );
});

test("what was kept of a handle leads to the same place as the handle", async () => {
  const { server, client } = await connected(done);
  const operationInstanceLink = `${server.baseUrl}/system/api/api-operations/100147/instances/5`;
  const kept = JSON.parse(JSON.stringify({ ...running, operationInstanceLink }));
  expect(await (await resumeOperation(client, kept)).finished()).toEqual(done);
  expect(server.received.map(({ url }) => url)).toEqual([
    "/system/api/api-operations/100147/instances/5?$db=TEM-NO",
  ]);
});

test.each([
  ["resumeOperation", {}],
  ["copyRole", { operation: "copyRole" }],
])("one that has failed is a failure of %s at once", async (operation, options) => {
  const failed = { status: 7, error: { message: "Name is taken", errorMessage: { errorMessageId: 101052 } } };
  const { client } = await connected(failed);
  const error = await resumeOperation(client, { operationInstanceId: 5 }, options).catch((cause) => cause);
  expect(error).toBeInstanceOf(OperationFailedError);
  expect(error).toMatchObject({ operation, code: 101052, message: "Name is taken" });
});

test("a server that says nothing of it yet is asked again", async () => {
  const { client } = await connected(undefined, done);
  const run = await resumeOperation(client, { operationInstanceId: 5 });
  expect(run.instance).toEqual({ operationInstanceId: 5 });
  expect(await run.finished()).toEqual(done);
});

test("who stops waiting ends the look that is under way", async () => {
  const abort = new AbortController();
  let looks = 0;
  let closed: () => void = () => {};
  const isClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const server = await serve(() => {
    if (looks++ === 0) return { json: { operationInstance: running } };
    return (response) => {
      response.once("close", closed);
      abort.abort();
    };
  });
  const options = { auth: { token: "t" }, baseUrl: server.baseUrl };
  const run = await resumeOperation(clientIn(options, fakeEnvironment()), running);
  await expect(run.finished({ signal: abort.signal })).rejects.toBeInstanceOf(AbortError);
  await isClosed;
});

test("without number and link there is nothing to ask for", async () => {
  const { server, client } = await connected(done);
  await expect(resumeOperation(client, {})).rejects.toThrow(
    "no operationInstanceId and no operationInstanceLink",
  );
  expect(server.received).toEqual([]);
});

test("the link of an operation behind a gateway leads through it", async () => {
  const { server, client } = await connected(done);
  const operationInstanceLink = "https://api.rambase.net/system/api/operation-instances/5";
  expect(await (await resumeOperation(client, { operationInstanceLink })).finished()).toEqual(done);
  expect(server.received[0]?.url).toBe("/system/api/operation-instances/5?$db=TEM-NO");
});
