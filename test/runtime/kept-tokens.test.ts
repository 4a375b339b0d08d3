import { expect, test } from "vitest";
import { callOperation, logOut } from "../../generator/runtime/index.js";
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
