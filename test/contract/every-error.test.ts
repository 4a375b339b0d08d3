import { afterAll, beforeAll, expect, test } from "vitest";
import {
  describedOperations,
  type MockServer,
  type OrderedAnswer,
  startMockServer,
} from "../support/mock-server/index.js";
import { callSdk } from "./call-sdk.js";
import { exampleCall } from "./example-call.js";
import { type Exports, loadGeneratedSdk } from "./generated-sdk.js";

const sdk = await loadGeneratedSdk();
const { document, model, index, errors } = sdk;
const described = describedOperations(document);
const models = new Map(
  model.modules.flatMap(({ resources }) =>
    resources.flatMap(({ operations }) => operations.map((operation) => [operation.id, operation] as const)),
  ),
);

let server: MockServer;
let rambase: Exports;
beforeAll(async () => {
  server = await startMockServer(document);
  const auth = { clientId: "contract", clientSecret: "hush" };
  rambase = new index.RamBase({ auth, baseUrl: server.url, retries: 0 });
});
afterAll(() => server?.close());

/** What a call of an operation ends with when its next answers were ordered. */
async function failureOf(id: string, ...orders: readonly OrderedAnswer[]): Promise<Exports> {
  const operation = models.get(id);
  const call = described.find((one) => one.id === id);
  if (operation === undefined || call === undefined) throw new Error(`${id} is not in the SDK`);
  for (const order of orders) server.answerNext(id, order);
  return callSdk(sdk, rambase, operation, exampleCall(document, call, "required"), "tree").then(
    () => expect.fail(`${id} was answered with success`),
    (error: Exports) => error,
  );
}

const documented = described.flatMap(({ id, errors }) => errors.map((error) => ({ id, ...error })));

test("every documented error number becomes an error of its operation", async () => {
  for (const { id, code, status, message } of documented) {
    const error = await failureOf(id, { error: code });
    expect(error, `${id} ${code}`).toBeInstanceOf(index.ApiError);
    expect(error, id).toMatchObject({ name: "ApiError", code, status, message, operation: id });
    expect(described.filter((one) => index.isErrorOf(error, one.id)).map((one) => one.id)).toEqual([id]);
    expect(Object.values(index.ErrorCode)).toContain(code);
    expect(errors.errorCatalogue[code].operations).toContain(id);
    expect(errors.errorCatalogue[code].status).toBe(status);
  }
  const text = JSON.stringify(document);
  // One for each number that stands in the document under an operation.
  expect(documented).toHaveLength([...text.matchAll(/"code":\d{6}\b/g)].length);
  expect(documented.length).toBeGreaterThan(15);
});

test("every documented status that is no success becomes an error, too", async () => {
  const statuses = new Map<number, number>();
  for (const { id, responses } of described) {
    for (const status of [...responses.keys()].filter((one) => one >= 400)) {
      const isLogin = status === 401;
      // A token that is refused once is replaced, and the call goes on.
      const error = await failureOf(id, { status }, ...(isLogin ? [{ status }] : []));
      expect(error, `${id} ${status}`).toBeInstanceOf(isLogin ? index.AuthenticationError : index.ApiError);
      expect(error, id).toMatchObject({ status, operation: id });
      expect(index.isErrorOf(error, id)).toBe(!isLogin);
      if (!isLogin) expect(error.message).not.toBe("");
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }
  for (const status of [400, 401, 403, 404, 500]) expect(statuses.get(status)).toBe(described.length);
});
