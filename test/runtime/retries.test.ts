import { expect, test, vi } from "vitest";
import { retryAfter } from "../../generator/runtime/http/retry-after.js";
import { retryDelay } from "../../generator/runtime/http/retry-policy.js";
import type { FailureEvent, Method, ResponseEvent } from "../../generator/runtime/index.js";
import {
  AbortError,
  ApiError,
  ConnectionError,
  callOperation,
  RamBaseClient,
  TimeoutError,
} from "../../generator/runtime/index.js";
import { clientIn, fakeEnvironment } from "./fake-environment.js";
import { type Reply, serve } from "./loopback-server.js";

const auth = { token: "token-of-the-test" };
const reset: Reply = (response) => response.destroy();
const cutOff: Reply = (response) => {
  response.writeHead(200, { "content-length": "100" }).write('{"half":');
  setTimeout(() => response.destroy(), 10);
};

async function callThrough(method: Method, replies: readonly Reply[], options = {}) {
  let count = 0;
  const server = await serve(() => replies[count++] ?? { json: "fine" });
  const environment = fakeEnvironment();
  const client = clientIn({ auth, baseUrl: server.baseUrl, ...options }, environment);
  const outcome = await callOperation(client, { id: "op", method, path: "/x" }).catch(
    (error: unknown) => error,
  );
  return { outcome, sleeps: environment.sleeps, sent: server.received.length };
}

test.each<[Method, Reply]>([
  ["GET", { status: 429 }],
  ["GET", { status: 502 }],
  ["PUT", { status: 503 }],
  ["DELETE", { status: 504 }],
  ["GET", reset],
  ["GET", cutOff],
  ["PUT", reset],
  ["DELETE", reset],
  ["POST", { status: 429 }],
  ["POST", { status: 503, headers: { "retry-after": "1" } }],
])("%s is sent again after %j", async (method, reply) => {
  expect(await callThrough(method, [reply])).toMatchObject({ outcome: "fine", sent: 2 });
});

test.each<[Method, Reply]>([
  ["GET", { status: 500 }],
  ["GET", { status: 400 }],
  ["GET", { status: 404 }],
  ["POST", { status: 502 }],
  ["POST", { status: 503 }],
  ["POST", { status: 504 }],
  ["POST", reset],
  ["POST", cutOff],
  ["PATCH", reset],
  ["GET", { status: 503, headers: { "retry-after": "3600" } }],
])("%s is not sent again after %j", async (method, reply) => {
  const { outcome, sent } = await callThrough(method, [reply]);
  expect(outcome).toBeInstanceOf(typeof reply === "function" ? ConnectionError : ApiError);
  expect(sent).toBe(1);
});

test("the last failure is passed on when the retries are used up", async () => {
  const busy: Reply = { status: 503 };
  const three = await callThrough("GET", [busy, busy, busy]);
  expect(three).toMatchObject({ outcome: { status: 503 }, sent: 3, sleeps: [375, 750] });
  expect(await callThrough("GET", [busy], { retries: 0 })).toMatchObject({
    outcome: { status: 503 },
    sent: 1,
  });
});

test("Retry-After in seconds sets the wait, and the error passes it on", async () => {
  const busy: Reply = { status: 429, headers: { "retry-after": "7" } };
  const { sleeps, outcome } = await callThrough("GET", [busy, busy, busy]);
  expect(sleeps).toEqual([7000, 7000]);
  expect(outcome).toMatchObject({ status: 429, retryAfter: 7000 });
});

test("a server that asks for no patience does not switch off the growing waits", async () => {
  const busy: Reply = { status: 503, headers: { "retry-after": "0" } };
  expect(await callThrough("POST", [busy, busy])).toMatchObject({ outcome: "fine", sleeps: [375, 750] });
});

test("no attempt took less than no time, whatever becomes of the clock", async () => {
  const environment = fakeEnvironment();
  const took: unknown[] = [];
  const hooks = {
    onResponse: ({ milliseconds }: ResponseEvent) => void took.push(milliseconds),
    onFailure: ({ milliseconds }: FailureEvent) => void took.push(milliseconds),
  };
  const fetch = async () => {
    environment.time -= 3_600_000;
    if (took.length === 0) throw new TypeError("fetch failed");
    return new Response("{}");
  };
  const client = clientIn({ auth, fetch, hooks }, environment);
  await callOperation(client, { id: "op", method: "GET", path: "/x" });
  expect(took).toEqual([0, 0]);
});

test.each([
  ["5", 5000],
  ["0", 0],
  ["1.5", 1500],
  ["Thu, 01 Jan 1970 00:00:12 GMT", 2000],
  ["Thu, 01 Jan 1970 00:00:02 GMT", 0],
  ["5, 5", 5000],
  ["later", undefined],
  ["", undefined],
])("Retry-After %j is %j ms", (value, expected) => {
  expect(retryAfter(new Headers({ "retry-after": value }), 10_000)).toBe(expected);
});

test("waits double up to eight seconds, and spread over the upper half", () => {
  const delays = (random: number) => [1, 2, 3, 4, 5, 6].map((n) => retryDelay({}, true, n, random));
  expect(delays(0)).toEqual([250, 500, 1000, 2000, 4000, 4000]);
  expect(delays(1)).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
});

test("hooks see every attempt, without secrets", async () => {
  let count = 0;
  const server = await serve(() => (++count === 1 ? { status: 502 } : { headers: { "x-request-id": "r2" } }));
  const events: unknown[] = [];
  const note = (kind: string) => (event: object) => void events.push({ kind, ...event });
  const hooks = { onRequest: note("request"), onResponse: note("response"), onRetry: note("retry") };
  const environment = fakeEnvironment();
  const client = clientIn({ auth, baseUrl: server.baseUrl, hooks }, environment);
  await callOperation(client, { id: "op", method: "GET", path: "/x?$access_token=abc" });
  const url = `${server.baseUrl}/x?$access_token=[redacted]`;
  const common = { request: 1, operation: "op", method: "GET", url };
  expect(events).toEqual([
    { kind: "request", ...common, attempt: 1 },
    { kind: "response", ...common, attempt: 1, status: 502, milliseconds: 0, requestId: undefined },
    { kind: "retry", ...common, attempt: 1, status: 502, delay: 375 },
    { kind: "request", ...common, attempt: 2 },
    { kind: "response", ...common, attempt: 2, status: 200, milliseconds: 0, requestId: "r2" },
  ]);
});

test("hooks are told of each attempt that no answer came to, and tell requests apart", async () => {
  const events: { request: number; attempt: number; kind: string; error?: unknown }[] = [];
  const note = (kind: string) => (event: { request: number; attempt: number; error?: unknown }) =>
    void events.push({ kind, ...event });
  const hooks = { onRequest: note("request"), onFailure: note("failure"), onRetry: note("retry") };
  const fetch = async () => {
    throw new TypeError("fetch failed");
  };
  const client = clientIn({ auth, fetch, hooks, retries: 1 }, fakeEnvironment());
  const calls = ["a", "b"].map((id) => callOperation(client, { id, method: "GET", path: "/x" }));
  await Promise.allSettled(calls);
  const told = (request: number) =>
    events.filter((one) => one.request === request).map(({ kind, attempt }) => `${kind} ${attempt}`);
  expect(told(1)).toEqual(["request 1", "failure 1", "retry 1", "request 2", "failure 2"]);
  expect(told(2)).toEqual(told(1));
  expect(events.find(({ kind }) => kind === "failure")?.error).toBeInstanceOf(ConnectionError);
});

test("hooks are told of an attempt that the caller ends, and of one whose time is over", async () => {
  const errors: unknown[] = [];
  const onRetry = vi.fn();
  const hooks = { onRetry, onFailure: ({ error }: { error: unknown }) => void errors.push(error) };
  const client = new RamBaseClient({ auth, fetch: () => new Promise(() => {}), hooks });
  const call = (options: object) =>
    callOperation(client, { id: "op", method: "GET", path: "/x" }, { options });
  await expect(call({ timeout: 10, retries: 0 })).rejects.toBeInstanceOf(TimeoutError);
  await expect(call({ signal: AbortSignal.timeout(10) })).rejects.toBeInstanceOf(AbortError);
  await vi.waitFor(() =>
    expect(errors.map((error) => Object(error).name)).toEqual(["TimeoutError", "AbortError"]),
  );
  expect(onRetry).not.toHaveBeenCalled();
});
