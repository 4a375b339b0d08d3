import { expect, test } from "vitest";
import {
  accessToken,
  callOperation,
  createClient,
  logTo,
  RamBaseClient,
} from "../../generator/runtime/index.js";
import { fakeEnvironment } from "./fake-environment.js";

const get = { id: "getRole", method: "GET", path: "/role", query: { token: "$access_token" } } as const;

/** Answers with one status after the other. */
function answering(...statuses: readonly number[]) {
  let count = 0;
  return async () => new Response('{"name":"Night"}', { status: statuses[count++] ?? 200 });
}

test("a log has a line for each answer and each repetition, and nothing of the query", async () => {
  const lines: string[] = [];
  const line = (level: string) => (text: string, facts: object) =>
    void lines.push(`${level} ${text} ${JSON.stringify(facts)}`);
  const hooks = logTo({ debug: line("debug"), warn: line("warn") });
  const options = { auth: accessToken("secret-of-header"), hooks, fetch: answering(503, 200) };
  const client = createClient({ ...options, baseUrl: "https://api.test" }, fakeEnvironment());
  await callOperation(client, get, { options: { token: "secret-of-query" } });
  expect(lines).toEqual([
    'debug GET https://api.test/role 503 {"operation":"getRole","attempt":1,"milliseconds":0}',
    'warn GET https://api.test/role: HTTP 503, again in 375 ms {"operation":"getRole","attempt":1}',
    'debug GET https://api.test/role 200 {"operation":"getRole","attempt":2,"milliseconds":0}',
  ]);
});

test("a log has a line for each attempt that no answer came to", async () => {
  const lines: unknown[] = [];
  const hooks = logTo({ debug: () => undefined, warn: (...line) => void lines.push(line) });
  const fetch = async () => {
    throw new TypeError("fetch failed");
  };
  const client = createClient({
    auth: accessToken("t"),
    hooks,
    fetch,
    baseUrl: "https://api.test",
    retries: 0,
  });
  await expect(callOperation(client, get)).rejects.toThrow("fetch failed");
  const facts = { operation: "getRole", attempt: 1, milliseconds: expect.any(Number) };
  expect(lines).toEqual([["GET https://api.test/role: no answer, ConnectionError", facts]]);
});

test("an answer that does not fit is told by its broken rules, without its values", async () => {
  const warnings: unknown[] = [];
  const violation = { path: ["name"], keyword: "maxLength", message: "too long", received: "Night" };
  const client = new RamBaseClient({
    auth: { token: "t" },
    fetch: answering(200),
    validateResponses: true,
    responseValidators: { getRole: () => [violation] },
    hooks: logTo({ debug: () => undefined, warn: (...all) => void warnings.push(all) }),
  });
  await callOperation(client, get);
  expect(warnings).toEqual([
    [
      "getRole: the answer does not fit its documentation",
      { operation: "getRole", broken: ["name: maxLength"] },
    ],
  ]);
});
