import { expect, test } from "vitest";
import { runServer } from "./running-server.js";

const address = (...parts: readonly string[]) =>
  `/batch?${parts.map((part, index) => `resource${index + 1}=${encodeURIComponent(part)}`).join("&")}`;

test("every part of a batch is answered by its name, a refused one with its error", async () => {
  const server = await runServer({ listLength: 3 });
  const { status, body } = await server.send("GET", address("/roles?$top=2&$db=A", "/roles/1", "/nowhere"));
  expect(status).toBe(200);
  const { resources } = Object(body);
  expect(resources.map(({ batchId }: { batchId: string }) => batchId)).toEqual([
    "resource3",
    "resource2",
    "resource1",
  ]);
  expect(resources[0]).toMatchObject({ uri: "/nowhere", response: { httpStatusCode: 404 } });
  expect(resources[1].response).toMatchObject({ httpStatusCode: 400, errorMessage: { errorMessageId: 1 } });
  expect(resources[2].response.roles).toHaveLength(2);
  expect(server.requests.map(({ operationId }) => operationId)).toEqual([
    "batch",
    "listRoles",
    "getRole",
    undefined,
  ]);
});

test("a batch needs a token, and is a GET", async () => {
  const server = await runServer();
  const nobody = { headers: { authorization: "" } };
  expect((await server.send("GET", address("/roles"), nobody)).status).toBe(401);
  expect((await server.send("POST", address("/roles"))).status).toBe(405);
});
