import { expect, test } from "vitest";
import { runServer } from "./running-server.js";
import { smallDocument } from "./small-document.js";

test("a literal segment wins over a parameter", async () => {
  const server = await runServer();
  await server.send("GET", "/roles/current");
  await server.send("GET", "/roles/100001");
  expect(server.requests.map(({ operationId }) => operationId)).toEqual(["getCurrentRole", "getRole"]);
});

test("a path that is not described is answered 404", async () => {
  const server = await runServer();
  const { status, body } = await server.send("GET", "/roles/100001/more");
  expect(status).toBe(404);
  expect(body).toMatchObject({ message: "The document does not describe GET /roles/100001/more." });
  expect(server.requests).toMatchObject([{ operationId: undefined, path: "/roles/100001/more" }]);
});

test("a verb that the path does not have is answered 405, with those it has", async () => {
  const server = await runServer();
  const { status, headers } = await server.send("PUT", "/roles/100001");
  expect(status).toBe(405);
  expect(headers.get("allow")).toBe("GET, DELETE");
});

test("a document that cannot be answered from is told as such", async () => {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Gone" } } };
  const get = { operationId: "getGone", responses: { "200": { description: "", content } } };
  const server = await runServer({}, { ...smallDocument, paths: { "/gone": { get } } });
  expect(await server.send("GET", "/gone")).toMatchObject({
    status: 500,
    body: expect.stringContaining(
      "The document refers to #/components/schemas/Gone, which it does not hold.",
    ),
  });
});
