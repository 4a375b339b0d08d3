import { describe, expect, test } from "vitest";
import {
  AbortError,
  type Auth,
  AuthenticationError,
  accessToken,
  callOperation,
  createClient,
  intercept,
  logOut,
  RamBaseClient,
  type Tokens,
  withOptions,
} from "../../generator/runtime/index.js";
import type { Received, Reply } from "./loopback-server.js";
import { get, hourly, login, tokenServer } from "./token-server.js";

/** A server that answers `/oauth2/logout` so. */
async function connected(auth: Auth, logoutReply: Reply = { status: 200 }) {
  const { server, environment, connect } = await tokenServer(hourly, ({ url }) =>
    url === "/oauth2/logout" ? logoutReply : { json: "answer" },
  );
  return { server, environment, client: connect(auth) };
}

const sent = ({ method, url, headers }: Received) => [method, url, headers.authorization];

test("the session of the token ends, and the next call logs in again", async () => {
  const { server, client } = await connected(login);
  await callOperation(client, get);
  await logOut(client);
  await callOperation(client, get);
  expect(server.received.map(sent)).toEqual([
    ["POST", "/oauth2/access_token", undefined],
    ["GET", "/role", "Bearer t1"],
    ["POST", "/oauth2/logout", "Bearer t1"],
    ["POST", "/oauth2/access_token", undefined],
    ["GET", "/role", "Bearer t2"],
  ]);
});

test("nothing is sent before there is a token, and nothing twice", async () => {
  const { server, client } = await connected(login);
  await logOut(client);
  expect(server.received).toEqual([]);
  await callOperation(client, get);
  await logOut(client);
  await logOut(client);
  expect(server.received.map(({ url }) => url)).toEqual(["/oauth2/access_token", "/role", "/oauth2/logout"]);
});

test("a token that is on its way is waited for, or it would outlive the session", async () => {
  const { server, client } = await connected(login);
  const call = callOperation(client, get);
  await Promise.all([call, logOut(client)]);
  expect(server.received.map(sent)).toContainEqual(["POST", "/oauth2/logout", "Bearer t1"]);
});

test("a login that fails meanwhile leaves nothing to end", async () => {
  const { server, connect } = await tokenServer(() => ({ status: 400, json: { message: "No." } }));
  const client = connect(login);
  const call = callOperation(client, get);
  await expect(logOut(client)).resolves.toBeUndefined();
  await expect(call).rejects.toThrow("No.");
  expect(server.received).toHaveLength(1);
});

test("a login that nobody could be told of has begun a session, too", async () => {
  let isTold = false;
  const { server, client } = await connected({
    ...login,
    onTokens: () => {
      if (!isTold) throw new Error("The disk is full.");
    },
  });
  await expect(callOperation(client, get)).rejects.toThrow("The disk is full.");
  await logOut(client);
  await logOut(client);
  expect(server.received.map(sent).slice(1)).toEqual([["POST", "/oauth2/logout", "Bearer t1"]]);
  isTold = true;
  // The token that has ended is neither told nor sent.
  await callOperation(client, get);
  expect(server.received.at(-1)?.headers.authorization).toBe("Bearer t2");
});

describe("a call that is under way when a session is ended", () => {
  /** A user's login at a server that knows which sessions there are, and what its program keeps. */
  async function connectedUser(calls: (r: Received) => Reply | undefined) {
    const kept: string[] = [];
    const ended: (string | undefined)[] = [];
    const { server, environment, connect } = await tokenServer(
      (count) => ({ json: { access_token: `t${count}`, refresh_token: `r${count}`, expires_in: 3600 } }),
      (request) => {
        const { authorization } = request.headers;
        if (request.url === "/oauth2/logout") ended.push(authorization);
        return calls(request) ?? (ended.includes(authorization) ? { status: 401 } : { json: authorization });
      },
    );
    const onTokens = ({ refreshToken = "" }: Tokens) => void kept.push(refreshToken);
    return { server, environment, client: connect({ ...login, onTokens }), kept, ended };
  }

  test("is refused, and begins no other", async () => {
    const { server, client, kept } = await connectedUser(({ url }) =>
      url === "/poll"
        ? (response) => void logOut(client).then(() => response.writeHead(401).end())
        : undefined,
    );
    await callOperation(client, get);
    const poll = callOperation(client, { ...get, path: "/poll" });
    await expect(poll).rejects.toBeInstanceOf(AuthenticationError);
    expect(server.calls().map(({ url }) => url)).toEqual(["/role", "/poll"]);
    expect(kept).toEqual(["r1"]);
    // One that comes afterwards does.
    expect(await callOperation(client, get)).toBe("Bearer t2");
  });

  test("is refused when it is sent once more, too", async () => {
    let isBusy = true;
    const { environment, client, kept } = await connectedUser(({ url }) =>
      url === "/poll" && isBusy ? { status: 503 } : undefined,
    );
    environment.sleep = async () => {
      isBusy = false;
      await logOut(client);
    };
    const poll = callOperation(client, { ...get, path: "/poll" });
    await expect(poll).rejects.toBeInstanceOf(AuthenticationError);
    expect(kept).toEqual(["r1"]);
  });

  test("and renews the token has begun a session that is ended, too", async () => {
    const { environment, client, ended } = await connectedUser(({ url }) => {
      if (url !== "/oauth2/logout" || ended.length > 1) return undefined;
      return (response) => {
        environment.time += 7_200_000;
        void callOperation(client, get).then(() => response.end());
      };
    });
    await callOperation(client, get);
    await logOut(client);
    expect(ended).toEqual(["Bearer t1", "Bearer t2"]);
  });

  test("goes on where the session could not be ended", async () => {
    let isRevoked = false;
    const { client } = await connectedUser(({ url, headers }) => {
      if (url === "/oauth2/logout") return { status: 500 };
      return isRevoked && headers.authorization === "Bearer t1" ? { status: 401 } : { json: "answer" };
    });
    await callOperation(client, get);
    await expect(logOut(client)).rejects.toMatchObject({ status: 500 });
    isRevoked = true;
    expect(await callOperation(client, get)).toBe("answer");
  });
});

test("a login that fails meanwhile leaves the session that there was", async () => {
  const { server, environment, connect } = await tokenServer((count) =>
    count === 1 ? hourly(count) : { status: 400, json: { message: "No." } },
  );
  const client = connect(login);
  await callOperation(client, get);
  environment.time += 7_200_000;
  const failure = expect(callOperation(client, get)).rejects.toThrow("No.");
  await logOut(client);
  await failure;
  expect(server.received.map(sent).at(-1)).toEqual(["POST", "/oauth2/logout", "Bearer t1"]);
});

test("who aborts does not wait for a login", async () => {
  const { connect } = await tokenServer(() => () => {});
  const client = connect(login);
  const call = callOperation(client, get, { options: { timeout: 0, signal: AbortSignal.timeout(50) } });
  const error = await logOut(client, { signal: AbortSignal.timeout(10) }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(AbortError);
  expect(error).toMatchObject({ operation: "logOut" });
  await expect(call).rejects.toBeInstanceOf(AbortError);
});

test("an Authorization in place of the token is what ends, and the token goes on", async () => {
  const { server, client } = await connected(login);
  const other = withOptions(client, { headers: { Authorization: "Bearer other" } });
  await logOut(other);
  await callOperation(client, get);
  await logOut(client, { headers: { authorization: "Bearer another" } });
  await callOperation(client, get);
  expect(server.received.map(sent)).toEqual([
    ["POST", "/oauth2/logout", "Bearer other"],
    ["POST", "/oauth2/access_token", undefined],
    ["GET", "/role", "Bearer t1"],
    ["POST", "/oauth2/logout", "Bearer another"],
    ["GET", "/role", "Bearer t1"],
  ]);
});

test("a source that cannot tell its token is asked twice, and not for ever", async () => {
  const { server } = await connected({ token: "unused" });
  let asked = 0;
  const held = async () => {
    // An end for a program that asks for ever.
    if (++asked > 5) return "t";
    throw new Error("no token");
  };
  const auth = () => ({ current: () => "t", held, refused: () => false });
  const client = createClient({ auth, baseUrl: server.baseUrl });
  await expect(logOut(client)).rejects.toThrow("no token");
  expect(asked).toBe(2);
  expect(server.received).toEqual([]);
});

test("a function that brings no token has no session", async () => {
  const { server, client } = await connected({ token: () => "" });
  await logOut(client);
  expect(server.received).toEqual([]);
});

test("a session that has ended already is no failure, and is not begun again", async () => {
  const { server, client } = await connected(login, { status: 401 });
  await callOperation(client, get);
  await logOut(client);
  expect(server.logins().map(({ url }) => url)).toEqual(["/oauth2/access_token", "/oauth2/logout"]);
});

test("a token that has expired is still what the session is known by", async () => {
  const { server, environment, client } = await connected(login);
  await callOperation(client, get);
  environment.time += 7_200_000;
  await logOut(client);
  expect(server.received.at(-1)?.headers.authorization).toBe("Bearer t1");
});

test("an answer that is no JSON is as good as any", async () => {
  const { client } = await connected({ token: "t" }, { text: "<p>Goodbye</p>" });
  await expect(logOut(client)).resolves.toBeUndefined();
});

test("a server that does not log out says so, and can be asked again", async () => {
  const replies: Reply[] = [{ status: 500, json: { message: "Busy." } }, { status: 204 }];
  const { server, connect } = await tokenServer(hourly, ({ url }) =>
    url === "/oauth2/logout" ? (replies.shift() ?? {}) : { json: "answer" },
  );
  const client = connect(login);
  await callOperation(client, get);
  await expect(logOut(client)).rejects.toMatchObject({ operation: "logOut", status: 500 });
  await logOut(client);
  expect(server.received.at(-1)).toMatchObject({
    url: "/oauth2/logout",
    headers: { authorization: "Bearer t1" },
  });
});

test.each([
  ["a token", accessToken("own")],
  ["a function that brings it", accessToken(async () => "own")],
])("%s of the caller's is logged out, too", async (_, auth) => {
  const { server } = await connected({ token: "unused" });
  const client = createClient({ auth, baseUrl: server.baseUrl });
  await logOut(client, { headers: { "X-Trace": "1" } });
  expect(server.received.map(sent)).toEqual([["POST", "/oauth2/logout", "Bearer own"]]);
  expect(server.received[0]?.headers["x-trace"]).toBe("1");
});

test("no interceptor sees the token", async () => {
  const { server } = await connected({ token: "unused" });
  const client = new RamBaseClient({ auth: { token: "token-of-test" }, baseUrl: server.baseUrl });
  const seen: unknown[] = [];
  await logOut(
    intercept(client, (request, send) => {
      seen.push(request);
      return send();
    }),
  );
  expect(seen).toMatchObject([{ operation: "logOut" }]);
  expect(JSON.stringify(seen)).not.toContain("token-of-test");
});
