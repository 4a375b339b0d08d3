import { expect, test } from "vitest";
import {
  accessToken,
  callOperation,
  createClient,
  logTo,
  RamBaseClient,
} from "../../generator/runtime/index.js";
import { clientIn, fakeEnvironment } from "./fake-environment.js";

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
  const client = clientIn({ ...options, baseUrl: "https://api.test" }, fakeEnvironment());
  await callOperation(client, get, { options: { token: "secret-of-query" } });
  const of = (attempt: number) => `"request":1,"operation":"getRole","method":"GET","attempt":${attempt}`;
  expect(lines).toEqual([
    `debug GET https://api.test/role 503 {${of(1)},"status":503,"milliseconds":0}`,
    `warn GET https://api.test/role: HTTP 503, again in 375 ms {${of(1)},"status":503,"delay":375}`,
    `debug GET https://api.test/role 200 {${of(2)},"status":200,"milliseconds":0}`,
  ]);
});

/** The warnings of one call whose `fetch` throws. */
async function warningsOf(thrown: unknown): Promise<unknown[]> {
  const lines: unknown[] = [];
  const hooks = logTo({ debug: () => undefined, warn: (...line) => void lines.push(line) });
  const fetch = async () => {
    throw thrown;
  };
  const options = { hooks, fetch, baseUrl: "https://api.test", retries: 0 };
  await callOperation(createClient({ auth: accessToken("t"), ...options }), get).catch(() => undefined);
  return lines;
}

test("a log has a line for each attempt that no answer came to, and says why", async () => {
  const error = "GET https://api.test/role got no whole answer: fetch failed";
  const of = { request: 1, operation: "getRole", method: "GET", attempt: 1 };
  expect(await warningsOf(new TypeError("fetch failed"))).toEqual([
    [
      "GET https://api.test/role: no answer, ConnectionError",
      { ...of, milliseconds: expect.any(Number), error },
    ],
  ]);
});

test("a log leaves out the query of an address that a fetch of the caller's names", async () => {
  for (const query of ["name=Per", "$filter=Name%20eq%20'Per'%20or%20Age%20gt%2070"]) {
    const [line] = await warningsOf(
      new Error(`request to https://api.test/role?${query} failed, reason: gone`),
    );
    expect(line).toMatchObject({ 1: { error: expect.stringMatching(/role failed, reason: gone$/) } });
  }
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
