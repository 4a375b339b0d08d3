import { expect, test } from "vitest";
import { goodLogin, runServer, tokenOf } from "./running-server.js";

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

test("a program logs in as itself and gets no refresh token", async () => {
  const server = await runServer({ tokenLifetime: 60 });
  const { status, body } = await server.logIn(goodLogin);
  expect(status).toBe(200);
  expect(body).toEqual({ access_token: "access-2", expires_in: 60, is_target_test_system: true });
});

test("a user's login gives a refresh token, which works once", async () => {
  const server = await runServer();
  const login = { ...goodLogin, grant_type: "password", username: "ann", password: "pw" };
  const { body } = await server.logIn(login);
  expect(body).toMatchObject({ access_token: "access-2", refresh_token: "refresh-2" });
  const refresh = { ...goodLogin, grant_type: "refresh_token", refresh_token: "refresh-2" };
  expect((await server.logIn(refresh)).body).toMatchObject({
    access_token: "access-3",
    refresh_token: "refresh-3",
  });
  expect(await server.logIn(refresh)).toMatchObject({
    status: 400,
    body: { message: "The refresh token is unknown or used." },
  });
});

test.each([
  [
    { client_id: "me" },
    "grant_type must be one of client_credentials, password, authorization_code, refresh_token.",
  ],
  [
    { ...goodLogin, grant_type: "toString" },
    "grant_type must be one of client_credentials, password, authorization_code, refresh_token.",
  ],
  [{ grant_type: "client_credentials", client_id: "me" }, "The login lacks client_secret."],
  [{ ...goodLogin, grant_type: "password", username: "ann" }, "The login lacks password."],
  [{ ...goodLogin, grant_type: "refresh_token" }, "The login lacks refresh_token."],
  [{ ...goodLogin, client_secret: "wrong" }, "The client id or its secret is wrong."],
  [{ ...goodLogin, client_id: "you" }, "The client id or its secret is wrong."],
])("the login %j is refused", async (fields, message) => {
  const server = await runServer({ credentials: { clientId: "me", clientSecret: "hush" } });
  expect(await server.logIn(fields)).toMatchObject({ status: 400, body: { httpStatusCode: 400, message } });
});

test("a login is a form that is posted", async () => {
  const server = await runServer();
  expect((await server.send("GET", "/oauth2/access_token")).status).toBe(405);
  expect(await server.send("POST", "/oauth2/access_token", { json: goodLogin })).toMatchObject({
    status: 400,
    body: { message: "A login must be a form, not application/json." },
  });
});

test("401 without a token, with an unknown one, and with another scheme; without a body", async () => {
  const server = await runServer();
  for (const authorization of ["", "Bearer made-up", "Basic access-1"]) {
    const answer = await server.send("GET", "/roles", { headers: { authorization } });
    expect(answer).toMatchObject({ status: 401, body: undefined });
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
  }
});

test("a token is good until its time is over", async () => {
  let time = 5_000;
  const server = await runServer({ tokenLifetime: 60, now: () => time });
  time += 59_999;
  expect((await server.send("GET", "/roles")).status).toBe(200);
  time += 1;
  expect((await server.send("GET", "/roles")).status).toBe(401);
});

test("all tokens can be ended at once, and new ones be had", async () => {
  const server = await runServer();
  server.expireTokens();
  expect((await server.send("GET", "/roles")).status).toBe(401);
  const token = tokenOf(await server.logIn(goodLogin));
  expect((await server.send("GET", "/roles", bearer(token))).status).toBe(200);
});

test("a token is good until its session is ended, which happens once", async () => {
  const server = await runServer();
  expect((await server.send("GET", "/oauth2/logout")).status).toBe(405);
  expect((await server.send("POST", "/oauth2/logout")).status).toBe(200);
  expect((await server.send("POST", "/oauth2/logout")).status).toBe(401);
  expect((await server.send("GET", "/roles")).status).toBe(401);
});

test("the next login can be answered as a test likes", async () => {
  const server = await runServer();
  server.answerNext("requestAccessToken", { status: 400, body: { error_code: 5, otp_required: true } });
  expect(await server.logIn(goodLogin)).toMatchObject({ status: 400, body: { error_code: 5 } });
  expect((await server.logIn(goodLogin)).status).toBe(200);
});

test("token requests are counted apart from the others", async () => {
  const server = await runServer();
  await server.logIn(goodLogin);
  await server.send("GET", "/roles");
  expect(server.tokenRequests).toHaveLength(2);
  expect(server.requests).toHaveLength(1);
});
