import { getEventListeners } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  ApiError,
  accessToken,
  callOperation,
  createClient,
  listItems,
  OperationHandle,
  type OperationSpec,
  RamBaseClient,
} from "../../generator/runtime/index.js";
import { fakeEnvironment } from "./fake-environment.js";

const getUnits: OperationSpec = { id: "getUnits", method: "GET", path: "/units" };
const never = (): Promise<Response> => new Promise(() => {});
const answering = (init?: ResponseInit) => async () => new Response("{}", init);

/** What programs without a type checker hand in. */
const asAny = (value: unknown) => value as never;

function clientOf(fetch: () => Promise<Response>, options: object = {}) {
  return createClient({ auth: accessToken("t"), fetch, retries: 0, ...options });
}

test("a controller in place of its signal fails the call, and leaves no timer behind", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const signal = asAny(new AbortController());
  const call = callOperation(clientOf(never), getUnits, { options: { signal } });
  await expect(call).rejects.toThrow(TypeError);
  expect(vi.getTimerCount()).toBe(0);
});

test.each(["timeout", "totalTimeout", "retries"])("%s must be a number from 0 on", async (name) => {
  for (const value of [Number.NaN, -1, "5"]) {
    const message = `${name} must be a number, 0 or more.`;
    const call = callOperation(clientOf(answering()), getUnits, { options: { [name]: asAny(value) } });
    await expect(call, String(value)).rejects.toThrow(message);
    const fromClient = callOperation(clientOf(answering(), { [name]: value }), getUnits);
    await expect(fromClient, String(value)).rejects.toThrow(message);
  }
  // As in queries, null is what is left out.
  const options = { [name]: asAny(null), signal: asAny(null) };
  const call = callOperation(clientOf(answering()), getUnits, { options });
  expect(await call).toEqual({});
});

test("the limit of a list must be a number from 0 on, which is said where the list is iterated", async () => {
  const list = (limit: unknown) =>
    listItems(clientOf(answering()), getUnits, { options: { limit: asAny(limit) } });
  await expect(list(Number.NaN).toArray()).rejects.toThrow("limit must be a number, 0 or more.");
  await expect(list(-1).pages().next()).rejects.toThrow(TypeError);
  expect(await list(null).toArray()).toEqual([]);
});

test("options that are none are no error of the list, but of its calls", async () => {
  const spec = { ...getUnits, query: { top: "$top" } };
  const list = (options: unknown) => listItems(clientOf(answering()), spec, { options: asAny(options) });
  expect(await list(null).toArray()).toEqual([]);
  await expect(list("Status eq 9").toArray()).rejects.toThrow("getUnits has no option 0");
});

test("an operation is looked at again at once where no interval is wanted, and not in a loop", async () => {
  const environment = fakeEnvironment();
  const instances = [2, 2, 2, 9].map((status) => ({ operationInstanceId: 5, status }));
  const response = { status: 200, headers: new Headers(), text: "" };
  const poll = async () => ({ value: instances.shift(), response });
  const started = { value: { operationInstanceId: 5, status: 2 }, response };
  const handle = new OperationHandle(started, { operation: "copyRole", poll, secrets: [], environment });
  await handle.finished({ interval: 0 });
  expect(environment.sleeps).toEqual([0, 100, 150, 225]);
  await expect(handle.finished({ interval: Number.NaN })).rejects.toThrow("interval must be a number");
});

test("a hook is waited for, and one that fails later ends the call", async () => {
  const order: string[] = [];
  const onRequest = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push("hook");
  };
  const fetch = async () => {
    order.push("request");
    return new Response("{}");
  };
  await callOperation(clientOf(fetch, { hooks: { onRequest } }), getUnits);
  expect(order).toEqual(["hook", "request"]);

  for (const hook of ["onRequest", "onResponse"]) {
    const client = clientOf(fetch, { hooks: { [hook]: async () => Promise.reject(new Error(hook)) } });
    await expect(callOperation(client, getUnits)).rejects.toThrow(hook);
  }
  const onRetry = async () => Promise.reject(new Error("onRetry"));
  const retrying = clientOf(answering({ status: 503 }), { retries: 1, hooks: { onRetry } });
  await expect(callOperation(retrying, getUnits)).rejects.toThrow("onRetry");
  const onInvalidResponse = async () => Promise.reject(new Error("onInvalidResponse"));
  const checking = new RamBaseClient({
    auth: { token: "t" },
    fetch,
    validateResponses: true,
    responseValidators: { getUnits: () => [{ path: [], keyword: "type", message: "m" }] },
    hooks: { onInvalidResponse },
  });
  await expect(callOperation(checking, getUnits)).rejects.toThrow("onInvalidResponse");
});

test("calls that share a signal share a listener on it", async () => {
  const warnings: unknown[] = [];
  const note = (warning: unknown) => void warnings.push(warning);
  process.on("warning", note);
  onTestFinished(() => void process.off("warning", note));
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: 20 }, () =>
    callOperation(clientOf(never), getUnits, { options: { signal } }),
  );
  const outcomes = Promise.allSettled(calls);
  await new Promise((resolve) => setTimeout(resolve));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  controller.abort();
  const names = (await outcomes).map((outcome) => outcome.status === "rejected" && outcome.reason.name);
  expect(names).toEqual(Array.from({ length: 20 }, () => "AbortError"));
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  expect(warnings).toEqual([]);
});

test("an answer that says nothing has changed is no redirect", async () => {
  const answer = Object.defineProperty(new Response(null), "status", { value: 304 });
  Object.defineProperty(answer, "ok", { value: false });
  const error = await callOperation(
    clientOf(async () => answer),
    getUnits,
  ).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ message: "HTTP 304" });
});

test("a client without options says what is missing", () => {
  expect(() => new RamBaseClient(asAny(undefined))).toThrow("The option auth is missing.");
});
