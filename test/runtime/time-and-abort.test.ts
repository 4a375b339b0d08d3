import { getEventListeners } from "node:events";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { realEnvironment } from "../../generator/runtime/environment.js";
import { withDeadline } from "../../generator/runtime/http/deadline.js";
import {
  AbortError,
  ConnectionError,
  callOperation,
  type FailureEvent,
  type OperationSpec,
  RamBaseClient,
  type RequestEvent,
  TimeoutError,
} from "../../generator/runtime/index.js";
import { clientIn, fakeEnvironment } from "./fake-environment.js";
import { serve } from "./loopback-server.js";

const auth = { token: "token-of-the-test" };
const get: OperationSpec = { id: "getRole", method: "GET", path: "/role" };
const never = () => () => undefined;

/** The timers that a test sets and that neither fired nor were cleared; those of other files do not count. */
function watchTimers(): ReadonlySet<unknown> {
  const pending = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  vi.spyOn(globalThis, "setTimeout").mockImplementation(((action: () => void, delay?: number) => {
    const timer = set(() => {
      pending.delete(timer);
      action();
    }, delay);
    pending.add(timer);
    return timer;
  }) as typeof setTimeout);
  vi.spyOn(globalThis, "clearTimeout").mockImplementation((timer) => {
    pending.delete(timer);
    clear(timer);
  });
  onTestFinished(() => void vi.restoreAllMocks());
  return pending;
}

describe("a total timeout", () => {
  test("ends a call with all its attempts, and what it waits for", async () => {
    let asked = 0;
    const fetch = async () => {
      asked += 1;
      return new Response("", { status: 503, headers: { "retry-after": "50" } });
    };
    const client = new RamBaseClient({ auth, fetch, totalTimeout: 200 });
    const error = await callOperation(client, get).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout: 200, operation: "getRole" });
    expect(asked).toBe(1);
  });

  /** What the hooks of a client hear whose calls may take 20 ms, and the error that a call ends with. */
  const heardOf = async (fetch: (url: string, init: RequestInit) => Promise<Response>) => {
    const heard: unknown[] = [];
    const hooks = {
      onRequest: () => void heard.push("request"),
      onFailure: ({ error }: FailureEvent) => void heard.push(error),
      onRetry: () => void heard.push("retry"),
    };
    const client = new RamBaseClient({ auth, fetch, hooks, totalTimeout: 20 });
    const error = await callOperation(client, get).catch((error: unknown) => error);
    // Long enough for an attempt that must not come.
    await realEnvironment.sleep(20);
    return { heard, error };
  };

  test("is what hooks hear of the attempt that it ends, which no other follows", async () => {
    const { heard, error } = await heardOf(() => new Promise(() => undefined));
    expect(error).toMatchObject({ name: "TimeoutError", timeout: 20 });
    expect(heard).toEqual(["request", error]);
  });

  test("ends the wait before a retry, of which hooks hear nothing more", async () => {
    const headers = { "retry-after": "50" };
    const { heard, error } = await heardOf(async () => new Response("", { status: 503, headers }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(heard).toEqual(["request", "retry"]);
  });

  test("of a call stands for the client's", async () => {
    const fetch = () => new Promise<Response>(() => undefined);
    const client = new RamBaseClient({ auth, fetch, totalTimeout: 60_000 });
    const call = callOperation(client, get, { options: { totalTimeout: 20 } });
    await expect(call).rejects.toMatchObject({ name: "TimeoutError", timeout: 20 });
  });
});

describe("a timeout", () => {
  test("ends each attempt by itself", async () => {
    const server = await serve(never);
    const attempts: number[] = [];
    const hooks = { onRequest: ({ attempt }: RequestEvent) => void attempts.push(attempt) };
    const options = { auth, baseUrl: server.baseUrl, timeout: 30, hooks };
    const client = clientIn(options, fakeEnvironment());
    const error = await callOperation(client, get).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ name: "TimeoutError", timeout: 30, operation: "getRole" });
    expect(attempts).toEqual([1, 2, 3]);
  });

  test("also ends an answer that never ends", async () => {
    const server = await serve(() => (response) => void response.writeHead(200).write("{"));
    const client = new RamBaseClient({ auth, baseUrl: server.baseUrl });
    const options = { timeout: 30, retries: 0 };
    await expect(callOperation(client, get, { options })).rejects.toBeInstanceOf(TimeoutError);
  });

  test("works with a fetch that ignores its signal", async () => {
    const fetch = () => new Promise<Response>(() => undefined);
    const client = new RamBaseClient({ auth, fetch, timeout: 20, retries: 0 });
    await expect(callOperation(client, get)).rejects.toBeInstanceOf(TimeoutError);
  });

  test("leaves room for a signal that a fetch of the caller's sets", async () => {
    const own = AbortSignal.abort();
    const seen: unknown[] = [];
    const fetch = async (_: string, init: RequestInit) => {
      seen.push(init.signal?.aborted);
      init.signal = own;
      seen.push(init.signal);
      return new Response("{}");
    };
    await callOperation(new RamBaseClient({ auth, fetch, retries: 0 }), get);
    expect(seen).toEqual([false, own]);
  });

  test("fires the signal of each call, and of the copies that a fetch of the caller's makes", async () => {
    const seen: RequestInit[] = [];
    const fetch = (_: string, init: RequestInit) => {
      seen.push({ ...init, cache: "no-store" }, Object.assign({}, init), init);
      return new Promise<Response>(() => undefined);
    };
    const client = new RamBaseClient({ auth, fetch, retries: 0 });
    const slow = callOperation(client, get, { options: { timeout: 0 } });
    await expect(callOperation(client, get, { options: { timeout: 20 } })).rejects.toThrow(TimeoutError);
    expect(seen.map(({ signal }) => signal?.aborted)).toEqual([false, false, false, true, true, true]);
    expect(Reflect.ownKeys(seen[2] ?? {})).toEqual(["method", "headers", "body", "redirect", "signal"]);
    void slow;
  });

  test("of a POST is not followed by a second one", async () => {
    const server = await serve(never);
    let attempts = 0;
    const hooks = { onRequest: () => void attempts++ };
    const options = { auth, baseUrl: server.baseUrl, timeout: 30, hooks };
    const client = clientIn(options, fakeEnvironment());
    await expect(callOperation(client, { ...get, method: "POST" })).rejects.toBeInstanceOf(TimeoutError);
    expect(attempts).toBe(1);
  });

  test.each([0, Infinity, 3e9])("of %d is none", async (timeout) => {
    const work = () => realEnvironment.sleep(20).then(() => "done");
    expect(await withDeadline(undefined, timeout, "op", work)).toBe("done");
  });
});

describe("an abort", () => {
  test("before the call sends nothing", async () => {
    const server = await serve(() => ({}));
    const client = new RamBaseClient({ auth, baseUrl: server.baseUrl });
    const reason = new Error("changed my mind");
    const error = await callOperation(client, get, { options: { signal: AbortSignal.abort(reason) } }).catch(
      (error: unknown) => error,
    );
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ name: "AbortError", cause: reason, operation: "getRole" });
    expect(server.received).toHaveLength(0);
  });

  test("ends a running request and is not retried", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const server = await serve(() => {
      setTimeout(() => controller.abort());
      return never();
    });
    const client = new RamBaseClient({ auth, baseUrl: server.baseUrl });
    await expect(callOperation(client, get, { options: { signal } })).rejects.toBeInstanceOf(AbortError);
    expect(server.received).toHaveLength(1);
  });

  test("ends the wait before a retry", async () => {
    const server = await serve(() => ({ status: 503, headers: { "retry-after": "30" } }));
    const client = new RamBaseClient({ auth, baseUrl: server.baseUrl });
    const signal = AbortSignal.timeout(60);
    const started = Date.now();
    const call = callOperation(client, get, { options: { signal } });
    await expect(call).rejects.toBeInstanceOf(AbortError);
    await expect(call).rejects.toMatchObject({ operation: "getRole" });
    expect(Date.now() - started).toBeLessThan(5000);
  });

  test.each([0, 60_000])("is one whatever its reason, with %i ms for the call", async (totalTimeout) => {
    const reason = new TimeoutError(5, { operation: "getRole" });
    const controller = new AbortController();
    const failures: unknown[] = [];
    const hooks = { onFailure: ({ error }: FailureEvent) => void failures.push(error) };
    const fetch = () => new Promise<Response>(() => controller.abort(reason));
    const client = new RamBaseClient({ auth, fetch, totalTimeout, hooks });
    for (const signal of [controller.signal, AbortSignal.abort(reason)]) {
      const error = await callOperation(client, get, { options: { signal } }).catch(
        (error: unknown) => error,
      );
      expect(error).toBeInstanceOf(AbortError);
      expect(error).toMatchObject({ cause: reason });
    }
    expect(failures.length).toBeGreaterThan(0);
    for (const failure of failures) expect(failure).toBeInstanceOf(AbortError);
    await expect(realEnvironment.sleep(60_000, controller.signal)).rejects.toBeInstanceOf(AbortError);
  });

  test("while a token is on its way ends the call at once, and of the rest nobody hears", async () => {
    let bring = (_: string): void => {};
    const token = () => new Promise<string>((resolve) => (bring = resolve));
    const heard: unknown[] = [];
    const hooks = {
      onRequest: () => void heard.push("request"),
      onFailure: () => void heard.push("failure"),
    };
    const fetch = async () => {
      heard.push("fetch");
      return new Response("{}");
    };
    const client = new RamBaseClient({ auth: { token }, fetch, hooks });
    const controller = new AbortController();
    const call = callOperation(client, get, { options: { signal: controller.signal } });
    controller.abort();
    await expect(call).rejects.toBeInstanceOf(AbortError);
    bring("late");
    await realEnvironment.sleep(5);
    expect(heard).toEqual([]);
  });

  const forEver = () => new Promise<never>(() => {});
  test.each<[string, object]>([
    ["onRequest", { hooks: { onRequest: forEver } }],
    ["onResponse", { hooks: { onResponse: forEver } }],
    ["onInvalidResponse", { hooks: { onInvalidResponse: forEver }, validateResponses: true }],
  ])("ends a call whose %s waits for ever, and so does the total time", async (_, options) => {
    const { baseUrl } = await serve(() => ({ json: {} }));
    const responseValidators = { getRole: () => [{ path: [], keyword: "type", message: "" }] };
    const client = new RamBaseClient({ auth, baseUrl, responseValidators, ...options });
    const signal = AbortSignal.timeout(30);
    await expect(callOperation(client, get, { options: { signal } })).rejects.toBeInstanceOf(AbortError);
    const late = callOperation(client, get, { options: { totalTimeout: 30 } });
    await expect(late).rejects.toBeInstanceOf(TimeoutError);
  });
});

test("no timer and no listener stays behind", async () => {
  // Node's own HTTP client keeps timers for its connections.
  const fetch = async (url: string) => new Response("", { status: url.endsWith("/bad") ? 404 : 200 });
  const client = new RamBaseClient({ auth, fetch });
  const { signal } = new AbortController();
  const pending = watchTimers();
  await callOperation(client, get, { options: { signal } });
  await callOperation(client, { ...get, path: "/bad" }, { options: { signal } }).catch(() => undefined);
  await realEnvironment.sleep(1, signal);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect([...pending]).toEqual([]);
});

test("a sleep that is aborted leaves no timer", async () => {
  const pending = watchTimers();
  const controller = new AbortController();
  const sleep = realEnvironment.sleep(60_000, controller.signal);
  controller.abort();
  await expect(sleep).rejects.toBeInstanceOf(AbortError);
  await expect(realEnvironment.sleep(60_000, controller.signal)).rejects.toBeInstanceOf(AbortError);
  expect([...pending]).toEqual([]);
});

test("a server that cannot be reached is named without the query", async () => {
  const client = new RamBaseClient({ auth, baseUrl: "http://127.0.0.1:1", retries: 0 });
  const error = await callOperation(client, { ...get, path: "/role?name=Per" }).catch(
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(ConnectionError);
  expect((error as Error).message).toMatch(/^GET http:\/\/127\.0\.0\.1:1\/role got no whole answer: /);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "ConnectionError", operation: "getRole" });
});
