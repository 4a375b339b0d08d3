import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { readTokens } from "../../generator/runtime/auth/token-answer.js";
import {
  AbortError,
  AuthenticationError,
  callOperation,
  RamBaseClient,
  type Tokens,
} from "../../generator/runtime/index.js";
import type { Reply } from "./loopback-server.js";
import { clientLogin, get, hourly, post, tokenServer } from "./token-server.js";

describe("client credentials", () => {
  test("are sent as a form", async () => {
    const { server, connect } = await tokenServer(hourly);
    await callOperation(connect({ ...clientLogin, target: "HATTELAND", customerId: 12 }), get);
    expect(server.logins()[0]).toMatchObject({
      method: "POST",
      body: "grant_type=client_credentials&client_id=client&client_secret=client-secret-value&target=HATTELAND&customerid=12",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
  });

  test("are sent with the headers of the client, which a gateway may ask for", async () => {
    const { server } = await tokenServer(hourly);
    const headers = { "X-Api-Key": "key", Accept: "text/csv" };
    const client = new RamBaseClient({
      auth: clientLogin,
      baseUrl: server.baseUrl,
      headers,
      userAgent: "program/1",
    });
    await callOperation(client, get);
    expect(server.logins()[0]?.headers).toMatchObject({
      "x-api-key": "key",
      "user-agent": "program/1",
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
    });
  });

  test("tell of each token", async () => {
    const { connect } = await tokenServer(hourly);
    const told: string[] = [];
    const onTokens = ({ accessToken }: Tokens) => void told.push(accessToken);
    await callOperation(connect({ ...clientLogin, onTokens }), get);
    expect(told).toEqual(["t1"]);
  });

  test("bring one token for calls that run at the same time", async () => {
    const { server, connect } = await tokenServer(hourly);
    const client = connect(clientLogin);
    const answers = await Promise.all(Array.from({ length: 20 }, () => callOperation(client, get)));
    expect(new Set(answers)).toEqual(new Set(["Bearer t1"]));
    expect(server.logins()).toHaveLength(1);
  });

  test("bring a new token shortly before the old one expires", async () => {
    const { environment, connect } = await tokenServer(hourly);
    const client = connect(clientLogin);
    expect(await callOperation(client, get)).toBe("Bearer t1");
    environment.time += 3_569_000;
    expect(await callOperation(client, get)).toBe("Bearer t1");
    environment.time += 2_000;
    expect(await callOperation(client, get)).toBe("Bearer t2");
  });

  test("are used again after a 401, once for all calls, and the call is repeated, a POST too", async () => {
    const { server, connect } = await tokenServer(hourly, ({ headers }) =>
      headers.authorization === "Bearer t1" ? { status: 401 } : { json: "fine" },
    );
    const client = connect(clientLogin);
    expect(
      await Promise.all([
        callOperation(client, post),
        callOperation(client, post),
        callOperation(client, post),
      ]),
    ).toEqual(["fine", "fine", "fine"]);
    expect(server.logins()).toHaveLength(2);
    expect(server.calls()).toHaveLength(6);
  });

  test("are not used a third time when the new token is refused too", async () => {
    const { server, connect } = await tokenServer(hourly, () => ({ status: 401, text: "<html>no</html>" }));
    const error = await callOperation(connect(clientLogin), get).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, operation: "getRole" });
    expect(server.calls()).toHaveLength(2);
  });

  test("are asked for again after a failed login", async () => {
    const { connect } = await tokenServer((count) =>
      count === 1 ? { status: 400, json: { error_code: 3, message: "No such client" } } : hourly(count),
    );
    const client = connect(clientLogin);
    const both = await Promise.allSettled([callOperation(client, get), callOperation(client, get)]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await callOperation(client, get)).toBe("Bearer t2");
  });

  test("are sent again when the token server is busy", async () => {
    const { environment, connect } = await tokenServer((count) =>
      count === 1 ? { status: 503 } : hourly(count),
    );
    expect(await callOperation(connect(clientLogin), get)).toBe("Bearer t2");
    expect(environment.sleeps).toEqual([375]);
  });

  test("a caller that aborts leaves the login to the others", async () => {
    const { server, connect } = await tokenServer((count) => (response) => {
      setTimeout(() => response.end(JSON.stringify({ access_token: `t${count}`, expires_in: 3600 })), 60);
    });
    const client = connect(clientLogin);
    const controller = new AbortController();
    const first = callOperation(client, get, { options: { signal: controller.signal } });
    const second = callOperation(client, get);
    setTimeout(() => controller.abort(), 10);
    await expect(first).rejects.toBeInstanceOf(AbortError);
    await expect(second).resolves.toBe("Bearer t1");
    expect(server.logins()).toHaveLength(1);
  });

  test("a token that cannot be had after its caller has left disturbs nobody", async () => {
    const leaving = new AbortController();
    const { connect } = await tokenServer(hourly);
    const client = connect({
      token: () => {
        leaving.abort();
        return Promise.reject(new Error("session ended"));
      },
    });
    const call = callOperation(client, get, { options: { signal: leaving.signal } });
    await expect(call).rejects.toBeInstanceOf(AbortError);
    // An unhandled rejection would fail the test run.
    await new Promise((resolve) => setTimeout(resolve, 10));
  });

  test("a login that fails after everyone has left disturbs nobody", async () => {
    const { connect } = await tokenServer(() => (response) => {
      setTimeout(() => response.destroy(), 30);
    });
    const signal = AbortSignal.timeout(10);
    await expect(callOperation(connect(clientLogin), get, { options: { signal } })).rejects.toBeInstanceOf(
      AbortError,
    );
    // An unhandled rejection would fail the test run.
    await new Promise((resolve) => setTimeout(resolve, 60));
  });
});

describe("the lifetime of a token", () => {
  test.each([
    [3600, 3600],
    ["3600", 3600],
    ['"3600"', 3600],
    ["{3600}", 3600],
  ])("%j is %d seconds", (expires_in, seconds) => {
    expect(readTokens({ access_token: "t", expires_in }, 5000)?.expiresAt).toBe(5000 + seconds * 1000);
  });

  test.each([undefined, "soon", -5, 0, null, Number.NaN, [60], { toString: 1 }])(
    "%j is none that anyone knows",
    (expires_in) => {
      expect(readTokens({ access_token: "t", expires_in }, 5000)?.expiresAt).toBe(0);
    },
  );

  test("when missing means that the token is used until it is refused", async () => {
    let refused = "";
    const { environment, connect } = await tokenServer(
      (count) => ({ json: { access_token: `t${count}` } }),
      ({ headers: { authorization } }) =>
        authorization === refused ? { status: 401 } : { json: authorization },
    );
    const client = connect(clientLogin);
    expect(await callOperation(client, get)).toBe("Bearer t1");
    environment.time += 86_400_000;
    expect(await callOperation(client, get)).toBe("Bearer t1");
    refused = "Bearer t1";
    expect(await callOperation(client, get)).toBe("Bearer t2");
  });

  test("when short leaves nine tenths of it for use", async () => {
    const { environment, connect } = await tokenServer((count) => ({
      json: { access_token: `t${count}`, expires_in: 10 },
    }));
    const client = connect(clientLogin);
    await callOperation(client, get);
    environment.time += 8_900;
    expect(await callOperation(client, get)).toBe("Bearer t1");
    environment.time += 200;
    expect(await callOperation(client, get)).toBe("Bearer t2");
  });
});

test("a login elsewhere is continued with its refresh token", async () => {
  const used: (string | null)[] = [];
  const { environment, connect } = await tokenServer((count, form) => {
    used.push(form.get("refresh_token"));
    return { json: { access_token: `t${count}`, refresh_token: `r${count}`, expires_in: 60 } };
  });
  const client = connect({ ...clientLogin, refreshToken: "r0" });
  await callOperation(client, get);
  environment.time += 60_000;
  await callOperation(client, get);
  expect(used).toEqual(["r0", "r1"]);
});

describe("a token of the caller's", () => {
  const refuse = (): Reply => ({ status: 401 });

  test("as text is sent without the spaces around it, and not tried twice", async () => {
    const { server, connect } = await tokenServer(hourly, refuse);
    const error = await callOperation(connect({ token: " mine\n" }), get).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, otpRequired: false, targets: [] });
    expect(server.calls().map(({ headers }) => headers.authorization)).toEqual(["Bearer mine"]);
  });

  test("from a function is asked for before each call and again after a 401", async () => {
    let asked = 0;
    const { connect } = await tokenServer(hourly, ({ headers }) =>
      headers.authorization === "Bearer f1" ? { status: 401 } : { json: headers.authorization },
    );
    const client = connect({ token: async () => `f${++asked}` });
    expect(await callOperation(client, get)).toBe("Bearer f2");
    expect(await callOperation(client, get)).toBe("Bearer f3");
  });

  test("that no header can carry is refused without being shown", async () => {
    const { connect } = await tokenServer(hourly);
    const client = connect({ token: () => "very\nsecret" });
    const error = await callOperation(client, get).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(inspect(error)).not.toContain("secret\n");
    expect(String(error)).not.toContain("very");
  });

  test("with the name of its scheme is refused, and how it is written is told", () => {
    const make = () => new RamBaseClient({ auth: { token: "Bearer abcdefgh" } });
    expect(make).toThrow('leave out "Bearer "');
  });
});
