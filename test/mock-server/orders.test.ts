import { expect, test } from "vitest";
import { runServer } from "./running-server.js";

const role = { json: { role: { name: "Night" } } };

test("a documented error comes with its status and the API's whole error object, once", async () => {
  const server = await runServer();
  server.answerNext("createRole", { error: 101052 });
  expect(await server.send("POST", "/roles", role)).toMatchObject({
    status: 400,
    body: {
      httpStatusCode: 400,
      httpStatusDescription: "Bad Request",
      message: "The user has the role already",
      translatedMessage: "The user has the role already",
      errorMessage: {
        errorMessageId: 101052,
        errorMessageLink: `${server.url}/system/error-messages/101052`,
      },
      parameters: [],
      innerErrors: [],
    },
  });
  expect((await server.send("POST", "/roles", role)).status).toBe(201);
});

test("orders are answered in turn, each for its own operation", async () => {
  const server = await runServer();
  server.answerNext("createRole", { status: 503, headers: { "retry-after": "7" } });
  server.answerNext("createRole", { status: 200, body: { role: { name: "Mine" } } });
  expect((await server.send("GET", "/roles")).status).toBe(200);
  const first = await server.send("POST", "/roles", role);
  expect(first).toMatchObject({ status: 503, body: undefined });
  expect(first.headers.get("retry-after")).toBe("7");
  expect((await server.send("POST", "/roles", role)).body).toEqual({ role: { name: "Mine" } });
});

test("an order waits for a request that fits", async () => {
  const server = await runServer();
  server.answerNext("createRole", { error: 102139 });
  expect(Object((await server.send("POST", "/roles")).body).message).toContain("body is missing");
  expect(Object((await server.send("POST", "/roles", role)).body).message).toBe("Comment is required");
});

test("a status that is documented with the error object has one", async () => {
  const server = await runServer();
  server.answerNext("createRole", { status: 403 });
  server.answerNext("createRole", { status: 401 });
  expect(await server.send("POST", "/roles", role)).toMatchObject({
    status: 403,
    body: { httpStatusCode: 403, httpStatusDescription: "Forbidden", message: "Not allowed." },
  });
  expect(await server.send("POST", "/roles", role)).toMatchObject({ status: 401, body: undefined });
});

test("text is sent as it is", async () => {
  const server = await runServer();
  const headers = { "content-type": "text/html" };
  server.answerNext("createRole", { status: 502, body: "<h1>Bad gateway</h1>", headers });
  const { status, body } = await server.send("POST", "/roles", role);
  expect([status, body]).toEqual([502, "<h1>Bad gateway</h1>"]);
});

test("what the document does not know cannot be ordered", async () => {
  const { answerNext } = await runServer();
  expect(() => answerNext("createRoles", { error: 101052 })).toThrow(
    "The document has no operation createRoles.",
  );
  expect(() => answerNext("createRole", { error: 1 })).toThrow(
    "createRole does not document the error 1; it documents 102139, 101052.",
  );
  expect(() => answerNext("createRole", { failure: 101052 })).toThrow("createRole starts no API operation");
  expect(() => answerNext("copyRole", { failure: 7 })).toThrow("copyRole does not document the error 7");
});
