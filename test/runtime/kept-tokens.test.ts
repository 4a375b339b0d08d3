import { expect, test } from "vitest";
import { callOperation, logOut, type Tokens } from "../../generator/runtime/index.js";
import { clientLogin, get, hourly, tokenServer } from "./token-server.js";

/** A login that goes on from what was kept of it, at a server that refuses one token. */
async function continued(kept: { accessToken?: string; expiresAt?: number }, refused = "") {
  const { server, environment, connect } = await tokenServer(hourly, ({ headers: { authorization } }) =>
    authorization === `Bearer ${refused}` ? { status: 401 } : { json: authorization },
  );
  const expiresAt = kept.expiresAt && environment.time + kept.expiresAt;
  const client = connect({ ...clientLogin, refreshToken: "r0", ...kept, expiresAt });
  return { server, environment, client };
}

test("an access token that was kept is used until it expires", async () => {
  const { server, environment, client } = await continued({ accessToken: "kept", expiresAt: 3_600_000 });
  expect(await callOperation(client, get)).toBe("Bearer kept");
  expect(server.logins()).toEqual([]);
  environment.time += 3_600_000;
  expect(await callOperation(client, get)).toBe("Bearer t1");
  expect(server.logins()[0]?.body).toContain("refresh_token=r0");
});

test("a kept access token is replaced when it is refused", async () => {
  const { client } = await continued({ accessToken: "kept", expiresAt: 3_600_000 }, "kept");
  expect(await callOperation(client, get)).toBe("Bearer t1");
});

test.each([
  ["without its time", { accessToken: "kept" }],
  ["in the past", { accessToken: "kept", expiresAt: -1 }],
  ["that is empty", { accessToken: "", expiresAt: 3_600_000 }],
  ["that is missing", { expiresAt: 3_600_000 }],
])("a kept access token %s counts as expired", async (_, kept) => {
  const { client } = await continued(kept);
  expect(await callOperation(client, get)).toBe("Bearer t1");
});

test("a kept access token is logged out without a call", async () => {
  const { server, client } = await continued({ accessToken: "kept", expiresAt: -1 });
  await logOut(client);
  expect(server.received.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ["/oauth2/logout", "Bearer kept"],
  ]);
});

test("a kept access token is refused at once when a header cannot hold it", async () => {
  await expect(continued({ accessToken: "two\nlines" })).rejects.toThrow("unfit for a header");
});

test("a login that others renew, too, goes on from the newest token that was kept", async () => {
  const store = { refreshToken: "r1" };
  const { server, environment, connect } = await tokenServer((count, form) => {
    const [, number = 0] = /^r(\d+)$/.exec(form.get("refresh_token") ?? "") ?? [];
    // Each works once, and only the newest.
    if (Number(number) !== count)
      return { status: 400, json: { error_code: 3, message: "refresh token used" } };
    return { json: { access_token: `t${count}`, refresh_token: `r${count + 1}`, expires_in: 60 } };
  });
  const auth = {
    ...clientLogin,
    refreshToken: () => store.refreshToken,
    onTokens: ({ refreshToken = "" }: Tokens) => void Object.assign(store, { refreshToken }),
  };
  const [one, other] = [connect(auth), connect(auth)];
  for (const client of [one, other, one, other]) {
    await callOperation(client, get);
    environment.time += 60_000;
  }
  expect(server.logins()).toHaveLength(4);
});

test("a kept refresh token that was renewed meanwhile is looked up once more", async () => {
  const tokens = ["old", "new", "newer"];
  const { server, connect } = await tokenServer((_, form) =>
    form.get("refresh_token") === "new"
      ? hourly(1)
      : { status: 400, json: { error_code: 3, message: "used" } },
  );
  const renewed = { ...clientLogin, refreshToken: async () => tokens.shift() ?? "" };
  expect(await callOperation(connect(renewed), get)).toBe("Bearer t1");
  expect(server.logins()).toHaveLength(2);
  const same = { ...clientLogin, refreshToken: () => "old" };
  await expect(callOperation(connect(same), get)).rejects.toThrow("used");
  expect(server.logins()).toHaveLength(3);
  const none = { ...clientLogin, refreshToken: () => "" };
  await expect(callOperation(connect(none), get)).rejects.toThrow("auth.refreshToken must be a text");
  expect(server.logins()).toHaveLength(3);
});
