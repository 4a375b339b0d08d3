import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { renewedTokens } from "../../generator/runtime/auth/renewed-tokens.js";
import {
  type AnyClient,
  callOperation,
  type Hooks,
  logOut,
  TimeoutError,
  type Tokens,
} from "../../generator/runtime/index.js";
import { clientIn, fakeEnvironment } from "./fake-environment.js";
import { clientLogin, get } from "./token-server.js";

/** A client of a server in memory, which hands out `t1`, `t2`, … and answers calls with their token. */
function connected(onTokens?: (tokens: Tokens) => unknown, hooks: Hooks = {}) {
  const received: string[] = [];
  const refused = new Set<string>();
  let logins = 0;
  const fetch = async (url: string, { headers }: RequestInit): Promise<Response> => {
    const { pathname } = new URL(url);
    received.push(pathname);
    if (pathname !== "/oauth2/access_token") {
      const token = new Headers(headers).get("authorization") ?? "";
      return Response.json(token, { status: refused.has(token) ? 401 : 200 });
    }
    return Response.json({ access_token: `t${++logins}`, expires_in: 3600 });
  };
  const auth = { ...clientLogin, onTokens: async (tokens: Tokens) => void (await onTokens?.(tokens)) };
  const environment = fakeEnvironment();
  const client = clientIn({ auth, fetch, hooks, timeout: 50, retries: 0 }, environment);
  return { client, environment, received, refused };
}

const call = (client: AnyClient, totalTimeout = 0) =>
  callOperation(client, get, { options: { totalTimeout } });

describe("a login that stands still", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /**
   * A client whose first logins stand still until they are released.
   *
   * @param dropped whether their timers never fire, as those of a worker's request that has ended
   */
  async function standingStill({
    onTokens,
    count = 1,
    dropped = true,
  }: {
    onTokens?: (tokens: Tokens) => unknown;
    count?: number;
    dropped?: boolean;
  } = {}) {
    const standing: { readonly goOn: () => void; readonly fail: (reason: unknown) => void }[] = [];
    const onRequest: Hooks["onRequest"] = ({ operation }) => {
      if (operation !== "requestAccessToken" || standing.length === count) return undefined;
      return new Promise<void>((goOn, fail) => standing.push({ goOn, fail }));
    };
    const { client, environment, received, refused } = connected(onTokens, { onRequest });
    const begun = call(client, 5).catch((error: unknown) => error);
    await expect.poll(() => standing).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5);
    expect(await begun).toBeInstanceOf(TimeoutError);
    // What is left are timers of the login.
    if (dropped) vi.clearAllTimers();
    return { client, environment, received, refused, standing };
  }

  /** How many calls are settled after so many milliseconds. */
  async function settledAfter(milliseconds: number, calls: readonly Promise<unknown>[]): Promise<number> {
    let settled = 0;
    const count = () => settled++;
    for (const one of calls) one.then(count, count);
    await vi.advanceTimersByTimeAsync(milliseconds);
    return settled;
  }

  test("with its worker's request, gives way to one other login after a minute of silence", async () => {
    const { client, received } = await standingStill();
    const calls = [call(client), call(client), call(client)];
    expect(await settledAfter(64_900, calls)).toBe(0);
    expect(await settledAfter(200, calls)).toBe(3);
    expect(await Promise.all(calls)).toEqual(["Bearer t1", "Bearer t1", "Bearer t1"]);
    expect(received).toEqual(["/oauth2/access_token", "/role", "/role", "/role"]);
  });

  test("is waited for no longer when the clock is set back", async () => {
    const { client, environment } = await standingStill();
    environment.time -= 500_000;
    const calls = [call(client)];
    expect(await settledAfter(65_000, calls)).toBe(1);
    expect(await calls[0]).toBe("Bearer t1");
  });

  test("and lives is waited for, as long as a person may look for a one-time password", async () => {
    const { client, received, standing } = await standingStill({ dropped: false });
    const calls = [call(client), call(client)];
    expect(await settledAfter(1_190_000, calls)).toBe(0);
    standing[0]?.goOn();
    expect(await Promise.all(calls)).toEqual(["Bearer t1", "Bearer t1"]);
    expect(received).toEqual(["/oauth2/access_token", "/role", "/role"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("and lives is not waited for without end: twenty minutes later the next call begins another", async () => {
    const { client, received } = await standingStill({ dropped: false });
    const late = call(client).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1_200_000);
    expect(await late).toBeInstanceOf(TimeoutError);
    expect(await late).toMatchObject({ operation: "requestAccessToken" });
    expect(received).toEqual([]);
    expect(await call(client)).toBe("Bearer t1");
  });

  test("and goes on after all leaves the token of another one in its place", async () => {
    const told: string[] = [];
    const onTokens = ({ accessToken }: Tokens) => told.push(accessToken);
    const { client, received, standing } = await standingStill({ onTokens });
    const other = call(client);
    await vi.advanceTimersByTimeAsync(65_000);
    await other;
    standing[0]?.goOn();
    await expect.poll(() => received).toEqual(["/oauth2/access_token", "/role", "/oauth2/access_token"]);
    // The answer is read meanwhile.
    await vi.advanceTimersByTimeAsync(10);
    expect(await call(client)).toBe("Bearer t1");
    expect(told).toEqual(["t1"]);
  });

  test("and goes on after all before the other one leaves room to no third one", async () => {
    const { client, received, standing, refused } = await standingStill({ count: 2 });
    const second = call(client);
    await vi.advanceTimersByTimeAsync(65_000);
    expect(standing).toHaveLength(2);
    standing[0]?.goOn();
    await expect.poll(() => received).toEqual(["/oauth2/access_token"]);
    await vi.advanceTimersByTimeAsync(10);
    refused.add("Bearer t1");
    const third = call(client);
    await expect.poll(() => received).toEqual(["/oauth2/access_token", "/role"]);
    standing[1]?.goOn();
    expect(await Promise.all([second, third])).toEqual(["Bearer t2", "Bearer t2"]);
    expect(received.filter((path) => path === "/oauth2/access_token")).toHaveLength(2);
  });

  test("for more than twenty minutes has its tokens told and used all the same", async () => {
    const told: string[] = [];
    const onTokens = ({ accessToken }: Tokens) => told.push(accessToken);
    const { client, received, standing } = await standingStill({ onTokens, dropped: false });
    await vi.advanceTimersByTimeAsync(1_210_000);
    standing[0]?.goOn();
    await expect.poll(() => told).toEqual(["t1"]);
    expect(await call(client)).toBe("Bearer t1");
    expect(received).toEqual(["/oauth2/access_token", "/role"]);
  });

  test("and fails after all leaves room to no third one", async () => {
    const { client, received, standing } = await standingStill({ count: 2 });
    const second = call(client);
    await vi.advanceTimersByTimeAsync(65_000);
    expect(standing).toHaveLength(2);
    standing[0]?.fail(new Error("too late"));
    await vi.advanceTimersByTimeAsync(5);
    const third = call(client);
    standing[1]?.goOn();
    expect(await Promise.all([second, third])).toEqual(["Bearer t1", "Bearer t1"]);
    expect(received).toEqual(["/oauth2/access_token", "/role", "/role"]);
  });

  test("while its tokens are noted keeps no call from another one when the server refuses them", async () => {
    const noted: (() => void)[] = [];
    const note = () => (noted.length < 1 ? new Promise<void>((goOn) => noted.push(goOn)) : undefined);
    const { client, received, refused } = connected(note);
    const first = call(client);
    await expect.poll(() => noted).toHaveLength(1);
    refused.add("Bearer t1");
    expect(await call(client)).toBe("Bearer t2");
    noted[0]?.();
    expect(await first).toBe("Bearer t2");
    expect(received.filter((path) => path === "/oauth2/access_token")).toHaveLength(2);
  });

  test("does not keep a session from being ended", async () => {
    const { client, received } = await standingStill();
    const ended = logOut(client);
    await vi.advanceTimersByTimeAsync(65_000);
    await ended;
    expect(received).toEqual([]);
  });

  test("because its hook waits for a call of its client, ends after twenty minutes, as that call does", async () => {
    const onResponse: Hooks["onResponse"] = ({ operation }) =>
      operation === "requestAccessToken" ? call(client) : undefined;
    const { client } = connected(undefined, { onResponse });
    const outcome = call(client).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1_200_000);
    expect(await outcome).toBeInstanceOf(TimeoutError);
  });
});

describe("who is told of new tokens", () => {
  test("can make calls, which have the new token", async () => {
    const answers: unknown[] = [];
    const { client } = connected(async () => answers.push(await call(client)));
    expect(await call(client)).toBe("Bearer t1");
    expect(answers).toEqual(["Bearer t1"]);
  });

  test("is told again after a failure, and at the end of the token of another one", async () => {
    const told: string[] = [];
    const { client, environment } = connected(({ accessToken }) => {
      if (told.push(accessToken) === 1) throw new Error("not noted");
    });
    await expect(call(client)).rejects.toThrow("not noted");
    expect(await call(client)).toBe("Bearer t1");
    environment.time += 3_600_000;
    expect(await call(client)).toBe("Bearer t2");
    expect(told).toEqual(["t1", "t1", "t2"]);
  });

  test("can end the session without a wait", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "setInterval"] });
    try {
      const { client, received } = connected(() => logOut(client));
      await call(client).catch(() => {});
      expect(received).toContain("/oauth2/logout");
    } finally {
      vi.useRealTimers();
    }
  });

  test("can end the session, whose token is not used again", async () => {
    const told: string[] = [];
    const { client, received } = connected(async ({ accessToken }) => {
      if (told.push(accessToken) > 1) return;
      await logOut(client);
      throw new Error("not this one");
    });
    await expect(call(client)).rejects.toThrow("not this one");
    expect(await call(client)).toBe("Bearer t2");
    expect(told).toEqual(["t1", "t2"]);
    expect(received).toEqual(["/oauth2/access_token", "/oauth2/logout", "/oauth2/access_token", "/role"]);
  });
});

test("a login that is to come later is waited for, and does not come twice", async () => {
  const received: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    received.push(new URL(url).pathname);
    if (received.length > 1) return Response.json({ access_token: "t" });
    return new Response("", { status: 429, headers: { "retry-after": "30" } });
  };
  const waits: (() => void)[] = [];
  const sleep = () => new Promise<void>((goOn) => waits.push(goOn));
  const environment = { ...fakeEnvironment(), sleep };
  const client = clientIn({ auth: clientLogin, fetch, timeout: 50, retries: 1 }, environment);
  const first = call(client);
  await expect.poll(() => waits).toHaveLength(1);
  environment.time += 30_000;
  const second = call(client);
  waits[0]?.();
  await Promise.all([first, second]);
  expect(received).toEqual(["/oauth2/access_token", "/oauth2/access_token", "/role", "/role"]);
});

test("a clock that is set back after a login makes no later one an older one", async () => {
  const told: string[] = [];
  const { client, environment, received, refused } = connected(({ accessToken }) => told.push(accessToken));
  await call(client);
  environment.time -= 500_000;
  refused.add("Bearer t1");
  expect(await call(client)).toBe("Bearer t2");
  expect(await call(client)).toBe("Bearer t2");
  expect(told).toEqual(["t1", "t2"]);
  expect(received.filter((path) => path === "/oauth2/access_token")).toHaveLength(2);
});

test("calls that come while the answer of a login is being read do not begin another one", async () => {
  let logins = 0;
  const login = async () => ({ accessToken: `t${++logins}`, refreshToken: undefined, expiresAt: 0 });
  const exchange = () => Promise.reject(new Error("nothing is sent"));
  const limits = { retries: 0, timeout: 50 };
  const connection = { environment: fakeEnvironment(), limits, exchange, baseUrl: "", headers: {} };
  const tokens = renewedTokens(connection, login, {});
  const asked: unknown[] = [];
  for (let tick = 0; tick < 10; tick++) {
    asked.push(tokens.current(undefined));
    await undefined;
  }
  expect(new Set(await Promise.all(asked))).toEqual(new Set(["t1"]));
  expect(logins).toBe(1);
});
