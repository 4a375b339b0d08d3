import { expect, test } from "vitest";
import { exampleDocument } from "../examples/example-document.js";
import { jsonMediaType } from "../support/mock-server/document/described-operation.js";
import { plainDocument } from "../support/mock-server/document/plain-document.js";
import { describedOperations } from "../support/mock-server/index.js";
import { createSchemaCheck } from "../support/mock-server/request/schema-check.js";
import { exampleRequest } from "./example-request.js";
import { runServer } from "./running-server.js";

const document = plainDocument(exampleDocument());
const operations = describedOperations(document);
const check = createSchemaCheck(document);

test("every operation is answered with its success, and the body fits its own schema", async () => {
  const server = await runServer({}, document);
  for (const operation of operations) {
    const { path, sent } = exampleRequest(operation, document);
    const { status, body } = await server.send(operation.method, path, sent);
    const response = operation.responses.get(status);
    expect({ id: operation.id, status, body: status < 300 ? "" : body }).toMatchObject({ body: "" });
    expect(response, `${operation.id} documents ${status}`).toBeDefined();
    const schema = jsonMediaType(response?.content)?.schema;
    expect(body === undefined, operation.id).toBe(schema === undefined);
    expect(schema === undefined ? [] : check(schema, body, operation.id)).toEqual([]);
  }
  expect(operations.length).toBeGreaterThan(60);
});

test("every documented error can be ordered, and fits the schema of errors", async () => {
  const server = await runServer({}, document);
  const documented = operations.flatMap((operation) =>
    operation.errors.map((error) => ({ operation, error })),
  );
  for (const { operation, error } of documented) {
    server.answerNext(operation.id, { error: error.code });
    const { path, sent } = exampleRequest(operation, document);
    const { status, body } = await server.send(operation.method, path, sent);
    expect(status).toBe(error.status);
    expect(body).toMatchObject({ message: error.message, errorMessage: { errorMessageId: error.code } });
    expect(check({ $ref: "#/components/schemas/Error" }, body, operation.id)).toEqual([]);
  }
  expect(documented.length).toBeGreaterThan(15);
});
