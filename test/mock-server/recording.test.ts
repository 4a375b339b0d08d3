import { expect, test } from "vitest";
import { goodLogin, runServer } from "./running-server.js";

test("a request is kept with its query and its parsed body", async () => {
  const server = await runServer();
  await server.send("POST", "/roles?a=1&a=2&%24db=X%20Y", {
    json: { role: { name: "Night" } },
    headers: { "x-own": "kept" },
  });
  expect(server.requests).toMatchObject([
    {
      operationId: "createRole",
      method: "POST",
      path: "/roles",
      query: { a: ["1", "2"], $db: "X Y" },
      headers: { "x-own": "kept", "content-type": "application/json" },
      body: { role: { name: "Night" } },
    },
  ]);
});

test("no secret is kept", async () => {
  const server = await runServer();
  const login = {
    ...goodLogin,
    grant_type: "password",
    username: "ann",
    password: "pw-secret",
    otp: "123456",
  };
  await server.logIn(login);
  await server.send("GET", "/roles?$access_token=access-1");
  await server.send("GET", "/roles", { headers: { authorization: "secret-alone" } });
  expect(server.tokenRequests[1]?.body).toEqual({
    grant_type: "password",
    client_id: "me",
    client_secret: "***",
    username: "ann",
    password: "***",
    otp: "***",
  });
  expect(server.requests[0]?.headers.authorization).toBe("Bearer ***");
  expect(JSON.stringify([server.requests, server.tokenRequests])).not.toMatch(
    /access-1|secret-alone|hush|pw-secret/,
  );
});

test("a body that is no JSON is kept as text, none as undefined", async () => {
  const server = await runServer();
  await server.send("POST", "/roles", { text: "{", headers: { "content-type": "application/json" } });
  await server.send("GET", "/roles");
  expect(server.requests.map(({ body }) => body)).toEqual(["{", undefined]);
});
