import { expect, test } from "vitest";
import { goodLogin, runServer } from "./running-server.js";

const user = { ...goodLogin, grant_type: "password", username: "anna", password: "pw" };

test("a user with a one-time password is asked for it", async () => {
  const server = await runServer({ otp: "123456" });
  const asked = { error_code: 5, otp_required: true, otp_method: "SMS" };
  expect(await server.logIn(user)).toMatchObject({ status: 400, body: asked });
  expect(await server.logIn({ ...user, otp: "654321" })).toMatchObject({ status: 400, body: asked });
  expect((await server.logIn({ ...user, otp: "123456" })).status).toBe(200);
});

test("a user of several systems is asked to choose one", async () => {
  const targets = [{ target_name: "HATTELAND", description: "The group's own" }];
  const server = await runServer({ targets });
  expect(await server.logIn(user)).toMatchObject({ status: 400, body: { error_code: 10, targets } });
  expect((await server.logIn({ ...user, target: "ELSEWHERE" })).status).toBe(400);
  expect((await server.logIn({ ...user, target: "HATTELAND" })).status).toBe(200);
});

test("a code gives tokens", async () => {
  const server = await runServer();
  const login = { ...goodLogin, grant_type: "authorization_code", code: "c" };
  expect(await server.logIn(login)).toMatchObject({
    status: 400,
    body: { message: "The login lacks redirect_uri." },
  });
  const { body } = await server.logIn({ ...login, redirect_uri: "https://app.example/back" });
  expect(body).toMatchObject({ access_token: "access-2", refresh_token: "refresh-2" });
});

test("tokens of logins elsewhere are good, for as long as others and as often", async () => {
  let time = 0;
  const tokens = { accessTokens: ["mine"], refreshTokens: ["ours"] };
  const server = await runServer({ tokens, tokenLifetime: 60, now: () => time });
  const headers = { authorization: "Bearer mine" };
  expect((await server.send("GET", "/roles", { headers })).status).toBe(200);
  const refresh = { ...goodLogin, grant_type: "refresh_token", refresh_token: "ours" };
  expect((await server.logIn(refresh)).status).toBe(200);
  expect((await server.logIn(refresh)).status).toBe(400);
  time += 60_000;
  expect((await server.send("GET", "/roles", { headers })).status).toBe(401);
});
