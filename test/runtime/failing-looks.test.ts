import { expect, test } from "vitest";
import {
  type ClientOptions,
  ConnectionError,
  OperationFailedError,
  type OperationSpec,
  startOperation,
  TimeoutError,
} from "../../generator/runtime/index.js";
import { errorGuard } from "../../generator/runtime/internal.js";
import { clientIn, fakeEnvironment } from "./fake-environment.js";

const spec: OperationSpec = { id: "copyRole", method: "POST", path: "/roles/api-operations/5/instances" };
const isErrorOf = errorGuard<{ copyRole: 101052 }>();

const running = { json: { operationInstance: { operationInstanceId: 5, status: 2 } } };
const done = { json: { operationInstance: { operationInstanceId: 5, status: 9 } } };

/** An answer, or what `fetch` throws instead. */
type Answer = Error | { status?: number; json?: unknown; headers?: Record<string, string> };

/** An operation that was started, and the answers of its looks, the last of them for ever. */
async function started(looks: readonly Answer[], options: Partial<ClientOptions> = {}, retries?: number) {
  const environment = fakeEnvironment();
  let count = 0;
  const fetch = async () => {
    const answer: Answer | undefined = count === 0 ? running : looks[Math.min(count - 1, looks.length - 1)];
    count += 1;
    if (answer instanceof Error) throw answer;
    const { status = 200, json = {}, headers = {} } = answer ?? {};
    return new Response(JSON.stringify(json), { status, headers });
  };
  const client = clientIn({ auth: { token: "t" }, fetch, retries: 0, ...options }, environment);
  return { environment, run: await startOperation(client, spec, { options: { retries } }) };
}

const reset = new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });

test("a look that fails on its way is followed by the next one", async () => {
  const passing = [429, 502, 503, 504].map((status) => ({ status }));
  const { environment, run } = await started([...passing, reset, running, reset, done]);
  const seen: unknown[] = [];
  await run.finished({ interval: 1000, onProgress: ({ status }) => void seen.push(status) });
  expect(seen).toEqual([2, 9]);
  expect(environment.sleeps.slice(0, 4)).toEqual([1000, 1500, 2250, 3375]);
});

test("a server that asks for patience is not looked at before", async () => {
  const { environment, run } = await started([{ status: 429, headers: { "retry-after": "90" } }, done]);
  await run.finished({ interval: 1000 });
  expect(environment.sleeps).toEqual([1000, 90_000]);
});

test("the time of the wait ends looks that fail, and says why they did", async () => {
  const sleep = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
  const environment = { ...fakeEnvironment(), sleep };
  const fetch = async (_: string, { method }: RequestInit) => {
    if (method !== "POST") throw reset;
    return new Response(JSON.stringify(running.json));
  };
  const client = clientIn({ auth: { token: "t" }, fetch, retries: 0 }, environment);
  const run = await startOperation(client, spec);
  const error = await run.finished({ timeout: 60 }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ timeout: 60, operation: "copyRole", cause: expect.any(ConnectionError) });
});

test("what a program does about progress ends the wait when it fails, whatever it fails with", async () => {
  const { run } = await started([{ status: 502 }, running]);
  const own = new TimeoutError(5);
  const onProgress = () => Promise.reject(own);
  await expect(run.finished({ onProgress })).rejects.toBe(own);
});

test("an operation that is not known everywhere yet is looked for again, but not for long", async () => {
  const { run } = await started([{ status: 404 }, { status: 404 }, done]);
  await run.finished();
  const { environment, run: unknown } = await started([{ status: 404 }]);
  await expect(unknown.finished()).rejects.toMatchObject({ status: 404 });
  expect(environment.sleeps).toHaveLength(4);
});

test("a look that is refused is no refusal of the operation", async () => {
  const { run } = await started([{ status: 403, json: { httpStatusCode: 403, message: "No access" } }]);
  const error = await run.finished().catch((error: unknown) => error);
  expect(error).toMatchObject({ message: "No access", operation: "lookAtOperation" });
  expect(error).not.toBeInstanceOf(OperationFailedError);
  expect(isErrorOf(error, "copyRole")).toBe(false);
});

test("answers of looks are checked like those of the operation", async () => {
  const checked: unknown[] = [];
  const copyRole = (value: unknown) => {
    checked.push(value);
    return [];
  };
  const { run } = await started([done], { validateResponses: true, responseValidators: { copyRole } });
  await run.finished();
  expect(checked).toEqual([running.json.operationInstance, done.json.operationInstance]);
});

test("how often the start may be repeated says nothing of looks", async () => {
  const { environment, run } = await started([{ status: 503 }, done], { retries: 2 }, 0);
  await run.finished({ interval: 1000 });
  expect(environment.sleeps).toEqual([1000, 375]);
});
