import { describe, expect, test } from "vitest";
import {
  AbortError,
  ApiError,
  ConnectionError,
  callOperation,
  listItems,
  type OperationSpec,
  type RamBaseClient,
  RamBaseError,
  TimeoutError,
} from "../../generator/runtime/index.js";
import { createNodeFetch } from "../../generator/runtime/node/index.js";
import { cutGzip, drip, hangUp, reset, silence, tooShort } from "../support/unruly-server/behaviours.js";
import type { Behaviour } from "../support/unruly-server/serve-unruly.js";
import { clientIn, fakeEnvironment } from "./fake-environment.js";
import { type Received, type Reply, serve } from "./loopback-server.js";

const auth = { token: "token-of-the-test" };
const get: OperationSpec = { id: "getRole", method: "GET", path: "/role", responseRoot: "role" };
const post: OperationSpec = { ...get, id: "createRole", method: "POST" };
const whole = '{"role":{"name":"Night"}}';

/** Leaves an answer to a behaviour that the crawler is tested with, too. */
function misbehaving(behaviour: Behaviour, text = whole): Reply {
  return (response) => behaviour(response.req, response, text);
}

describe.each([
  ["fetch", undefined],
  ["node:http", createNodeFetch()],
])("by %s,", (_, by) => {
  /** How a call ends against a server that answers so every time, and how often it was sent. */
  async function callAgainst(reply: Reply, spec: OperationSpec = get, options: object = {}) {
    const server = await serve(() => reply);
    const client = clientIn({ auth, baseUrl: server.baseUrl, fetch: by }, fakeEnvironment());
    const outcome = await callOperation(client, spec, { options }).catch((error: unknown) => error);
    return { outcome, sent: server.received.length };
  }

  describe("an answer that does not come whole", () => {
    /** The headers came, and then nothing more. */
    const headersAlone: Behaviour = (_, response) => {
      response.writeHead(200, { "content-length": "100" }).flushHeaders();
      setTimeout(() => response.socket?.resetAndDestroy(), 5);
    };
    const broken: readonly (readonly [string, Reply])[] = [
      ["is a connection that is reset before the headers", misbehaving(hangUp)],
      ["is reset after the headers", misbehaving(headersAlone)],
      ["is reset in the middle of the body", misbehaving(reset)],
      ["ends before the length that its header says", misbehaving(tooShort)],
      ["says that it is packed and is not", { text: whole, headers: { "content-encoding": "gzip" } }],
    ];

    test.each(broken)("%s is a ConnectionError, tried again where that is safe", async (_, reply) => {
      const { outcome, sent } = await callAgainst(reply);
      expect(outcome).toBeInstanceOf(ConnectionError);
      expect(outcome).toMatchObject({ operation: "getRole" });
      expect(String(outcome)).toMatch(/GET http:\/\/127\.0\.0\.1:\d+\/role got no whole answer: /);
      expect(sent).toBe(3);
    });

    test.each(broken)("%s is a ConnectionError at once for a POST", async (_, reply) => {
      const { outcome, sent } = await callAgainst(reply, post);
      expect(outcome).toBeInstanceOf(ConnectionError);
      expect(sent).toBe(1);
    });
  });

  // Some platforms refuse these, others give what they could read.
  test.each<[string, Reply]>([
    ["a packed body that is cut off", misbehaving(cutGzip, JSON.stringify({ role: { names: whole } }))],
    ["a body that is longer than it says", { text: whole, headers: { "content-length": "9" } }],
  ])("%s is never taken for an answer", async (_, reply) => {
    const { outcome } = await callAgainst(reply);
    expect(outcome).toBeInstanceOf(RamBaseError);
  });

  describe("an answer that is slow", () => {
    const slowHeader: Reply = (response) => void setTimeout(() => response.writeHead(200).end(whole), 40);
    const slowBody: Reply = (response) => {
      response.writeHead(200).write(whole.slice(0, 9));
      setTimeout(() => response.end(whole.slice(9)), 40);
    };

    test.each([
      ["header", slowHeader],
      ["body", slowBody],
    ])("to bring its %s is waited for", async (_, reply) => {
      const { outcome, sent } = await callAgainst(reply, get, { timeout: 20_000 });
      expect({ outcome, sent }).toEqual({ outcome: { name: "Night" }, sent: 1 });
    });

    test.each([
      ["never begins", misbehaving(silence)],
      // Every byte comes soon after the one before it, so that no limit on silence would end this.
      ["comes byte by byte for ever", misbehaving(drip)],
    ])("and %s ends with its time", async (_, reply) => {
      const { outcome, sent } = await callAgainst(reply, get, { timeout: 100, retries: 1 });
      expect(outcome).toBeInstanceOf(TimeoutError);
      expect(sent).toBe(2);
    });

    test("ends with all the time that a call has, whatever the time of an attempt", async () => {
      const { outcome, sent } = await callAgainst(misbehaving(drip), get, { timeout: 0, totalTimeout: 100 });
      expect(outcome).toMatchObject({ name: "TimeoutError", timeout: 100 });
      expect(sent).toBe(1);
    });

    test("can be aborted in the middle of its body, and the server hears of it", async () => {
      const controller = new AbortController();
      let hungUp: Promise<unknown> = Promise.resolve();
      const { outcome, sent } = await callAgainst(
        (response) => {
          hungUp = new Promise((resolve) => response.on("close", resolve));
          response.writeHead(200).write(whole.slice(0, 9));
          setTimeout(() => controller.abort("enough"), 20);
        },
        get,
        { signal: controller.signal },
      );
      expect(outcome).toBeInstanceOf(AbortError);
      expect(outcome).toMatchObject({ cause: "enough" });
      expect(sent).toBe(1);
      await hungUp;
    });
  });

  describe("an answer of success that says something else", () => {
    test.each<[string, Reply]>([
      ["JSON that breaks off", { text: '{"role":{"name":"Ni' }],
      ["JSON with a word after it", { text: `${whole} and more` }],
      ["a page", { text: "<!doctype html><title>Log in</title>", headers: { "content-type": "text/html" } }],
    ])("%s is an ApiError that shows how it begins", async (_, reply) => {
      const { outcome, sent } = await callAgainst(reply);
      expect(outcome).toBeInstanceOf(ApiError);
      expect(outcome).toMatchObject({ status: 200, code: undefined, operation: "getRole" });
      expect((outcome as ApiError).bodyExcerpt).toMatch(/^(\{"role"|Log in$)/);
      expect(sent).toBe(1);
    });

    test("nothing at all is no value", async () => {
      expect(await callAgainst({ text: "" })).toEqual({ outcome: undefined, sent: 1 });
      expect(await callAgainst({ text: " \n" })).toEqual({ outcome: undefined, sent: 1 });
    });

    test("a body of 32 MB is read whole", async () => {
      const name = "x".repeat(1024);
      const roles = Array.from({ length: 32 * 1024 }, (_, roleId) => ({ roleId, name }));
      const spec: OperationSpec = { ...get, responseRoot: "roles" };
      const { outcome } = await callAgainst({ json: { roles } }, spec);
      expect(outcome).toHaveLength(roles.length);
      expect((outcome as typeof roles).at(-1)).toEqual({ roleId: roles.length - 1, name });
    });

    test("a refusal of 32 MB is told in a few words", async () => {
      const { outcome } = await callAgainst({ status: 400, text: `<p>${"no ".repeat(11_000_000)}</p>` });
      expect(outcome).toMatchObject({ name: "ApiError", status: 400 });
      expect(JSON.stringify(outcome).length).toBeLessThan(1000);
    });
  });
});

describe("a server that asks for patience", () => {
  /** What was waited before a second try that goes well. */
  async function waitedFor(status: number, retryAfter: string | undefined): Promise<readonly number[]> {
    let count = 0;
    const headers = retryAfter === undefined ? {} : { "retry-after": retryAfter };
    const server = await serve(() => (++count === 1 ? { status, headers } : { text: whole }));
    const environment = fakeEnvironment();
    environment.time = Date.parse("2026-03-01T10:00:00Z");
    const client = clientIn({ auth, baseUrl: server.baseUrl }, environment);
    expect(await callOperation(client, get)).toEqual({ name: "Night" });
    return environment.sleeps;
  }

  test.each([
    [429, undefined, 375],
    [429, "11", 11_000],
    [429, "Sun, 01 Mar 2026 10:00:25 GMT", 25_000],
    [503, undefined, 375],
    [503, "Sun, 01 Mar 2026 09:00:00 GMT", 375],
  ])("by HTTP %i and Retry-After %s is given %i ms", async (status, retryAfter, expected) => {
    expect(await waitedFor(status, retryAfter)).toEqual([expected]);
  });
});

describe("a token whose time is over while lists are read", () => {
  const pages = 5;
  const list: OperationSpec = { id: "listRoles", method: "GET", path: "/roles", items: "roles" };

  /** Pages of two roles. From page 3 on the server takes no token but the second one. */
  function answer({ url, headers }: Received, tokens: number): Reply {
    if (url.includes("/oauth2/")) return { json: { access_token: `t${tokens}`, expires_in: 3600 } };
    const page = Number(new URL(url, "http://x").searchParams.get("$pageKey") ?? 1);
    if (page >= 3 && headers.authorization !== "Bearer t2") return { status: 401 };
    const roles = [{ roleId: page * 2 - 1 }, { roleId: page * 2 }];
    return { json: { roles, paging: page < pages ? { nextPageKey: `${page + 1}` } : {} } };
  }

  async function connect() {
    let tokens = 0;
    const server = await serve((request) => {
      if (request.url.includes("/oauth2/")) tokens += 1;
      return answer(request, tokens);
    });
    const login = { clientId: "client", clientSecret: "hush" };
    return { server, client: clientIn({ auth: login, baseUrl: server.baseUrl }, fakeEnvironment()) };
  }

  async function readAll(client: RamBaseClient): Promise<readonly number[]> {
    const read: number[] = [];
    for await (const { roleId } of listItems<{ roleId: number }>(client, list)) read.push(roleId);
    return read;
  }
  const all = Array.from({ length: pages * 2 }, (_, index) => index + 1);

  test("is renewed in the middle, and no item is lost or comes twice", async () => {
    const { server, client } = await connect();
    expect(await readAll(client)).toEqual(all);
    expect(server.logins()).toHaveLength(2);
    // Only the page that was refused was asked for again.
    expect(server.calls()).toHaveLength(pages + 1);
  });

  test("is renewed once for all who read at the same time", async () => {
    const { server, client } = await connect();
    const everyone = await Promise.all(Array.from({ length: 8 }, () => readAll(client)));
    expect(everyone).toEqual(everyone.map(() => all));
    expect(server.logins()).toHaveLength(2);
  });

  test("and cannot be renewed ends the iteration with what was read before", async () => {
    let logins = 0;
    const server = await serve((request) => {
      if (request.url.includes("/oauth2/") && ++logins > 1) return { status: 400, json: { message: "no" } };
      return answer(request, 1);
    });
    const login = { clientId: "client", clientSecret: "hush" };
    const client = clientIn({ auth: login, baseUrl: server.baseUrl }, fakeEnvironment());
    const read: number[] = [];
    const reading = (async () => {
      for await (const { roleId } of listItems<{ roleId: number }>(client, list)) read.push(roleId);
    })();
    await expect(reading).rejects.toMatchObject({ name: "AuthenticationError", message: "no" });
    expect(read).toEqual([1, 2, 3, 4]);
  });
});
