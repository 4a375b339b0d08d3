import { inspect } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import {
  AbortError,
  type AnyClient,
  ApiError,
  AuthenticationError,
  accessToken,
  batch,
  callOperation,
  clientCredentials,
  createClient,
  intercept,
  listItems,
  type OperationSpec,
  passwordLogin,
  ValidationError,
} from "../../generator/runtime/index.js";
import { lazyModule, resourcesOf } from "../../generator/runtime/internal.js";

const secret = "token-of-test-123456";
const getRole: OperationSpec = { id: "getRole", method: "GET", path: "/roles/{roleId}" };
const getUnits: OperationSpec = { id: "getUnits", method: "GET", path: "/units" };

const json = (body: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(body), init);
const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function clientOf(fetch: (url: string) => Promise<Response>): AnyClient {
  return createClient({ auth: accessToken(secret), retries: 0, fetch });
}

/** What nobody caught while the test ran. */
function unheard(): readonly unknown[] {
  const reasons: unknown[] = [];
  const note = (reason: unknown) => void reasons.push(reason);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));
  return reasons;
}

test("a call that was aborted before it began asks for no token, and tells no hook", async () => {
  const reasons = unheard();
  const seen: string[] = [];
  const client = createClient({
    auth: clientCredentials({ clientId: "a", clientSecret: "secret-of-test" }),
    hooks: { onRequest: ({ operation }) => void seen.push(operation) },
    fetch: async () => json({ error: "no" }, { status: 400 }),
  });
  const call = callOperation(client, getUnits, { options: { signal: AbortSignal.abort() } });
  await expect(call).rejects.toThrow(AbortError);
  await later(5);
  expect([reasons, seen]).toEqual([[], []]);
});

test("a batch with a wrong call beside code that is being loaded fails once, and its part is closed", async () => {
  const reasons = unheard();
  const client = clientOf(async () => json({}));
  const module = lazyModule(async () => {
    await later(20);
    return { units: (part: AnyClient) => ({ get: () => callOperation(part, getUnits) }) };
  });
  let kept: AnyClient | undefined;
  const calls = (part: AnyClient) => {
    kept = part;
    return {
      wrong: callOperation(part, getRole, { path: { roleId: "" } }),
      units: resourcesOf(part, module, ({ units }) => units(part)).get(),
    };
  };
  await expect(batch(client, calls)).rejects.toThrow(ValidationError);
  await later(5);
  expect(reasons).toEqual([]);
  if (kept !== undefined)
    await expect(callOperation(kept, getUnits)).rejects.toThrow("A batch is sent at once");
});

test("a list that was awaited gives all its items however often it is walked", async () => {
  const client = clientOf(async (url) => {
    const isSecond = /pageKey=2/i.test(url);
    const details = isSecond ? {} : { nextPageKey: 2 };
    return json({ rows: [isSecond ? 2 : 1], ...(/PagingDetails/.test(url) ? { paging: details } : {}) });
  });
  const query = { expand: "$expand", pageKey: "$pageKey" };
  const list = listItems(client, { ...getUnits, items: "rows", query });
  await list;
  expect([await list.toArray(), await list.toArray()]).toEqual([
    [1, 2],
    [1, 2],
  ]);
  expect(await Promise.all([list.toArray(), list.toArray()])).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test("status texts, names of requests and numbers show no secret", async () => {
  const failed = (answer: Response) =>
    callOperation(
      clientOf(async () => answer),
      getUnits,
    ).catch((error: unknown) => error);
  const named = await failed(
    new Response("", { status: 500, statusText: `bad ${secret}`, headers: { "x-request-id": secret } }),
  );
  expect(named).toBeInstanceOf(ApiError);
  expect(JSON.stringify(named)).not.toContain(secret);

  const login = { username: "anna", password: "12345678", clientId: "a", clientSecret: "secret-of-test" };
  const echo = { httpStatusCode: 500, message: "m", parameters: [{ index: 0, value: 12_345_678 }] };
  const client = createClient({
    auth: passwordLogin(login),
    retries: 0,
    fetch: async () => json(echo, { status: 500 }),
  });
  const numeric = await callOperation(client, getUnits).catch((error: unknown) => error);
  expect(JSON.stringify(numeric)).not.toContain("12345678");
});

test("what a fetch throws shows no secret in the message", async () => {
  const client = clientOf(() => Promise.reject(new Error(`refused Bearer ${secret}`)));
  await expect(callOperation(client, getUnits)).rejects.toThrow(/refused Bearer \[redacted\]$/);
});

test("an interceptor that waits ends with the call", async () => {
  const client = intercept(
    clientOf(async () => json({})),
    () => new Promise(() => {}),
  );
  const controller = new AbortController();
  const call = callOperation(client, getUnits, { options: { signal: controller.signal } });
  setTimeout(() => controller.abort(), 5);
  await expect(Promise.race([call, later(1000)])).rejects.toThrow(AbortError);
});

test("the cause of a ConnectionError is what fetch threw, without the token", async () => {
  const causeOf = (cause: unknown) =>
    callOperation(
      clientOf(() => Promise.reject(cause)),
      getUnits,
    ).catch((error: Error) => error.cause);
  const harmless = new TypeError("fetch failed", { cause: new Error("ECONNREFUSED") });
  expect(await causeOf(harmless)).toMatchObject({
    name: "TypeError",
    message: "fetch failed",
    stack: harmless.stack,
    cause: { message: "ECONNREFUSED" },
  });
  for (const telling of [
    new Error(`sent ${secret}`),
    new TypeError("fetch failed", { cause: new Error(`sent ${secret}`) }),
    Object.assign(new TypeError("fetch failed"), { headers: { authorization: `Bearer ${secret}` } }),
  ]) {
    expect(inspect(await causeOf(telling))).not.toContain(secret);
  }
});

test("a refused token says what the server says of it, and names the request", async () => {
  const error: unknown = await callOperation(
    clientOf(async () =>
      json(
        { message: `Session ${secret} is closed`, errorMessage: { errorMessageId: 100_123 } },
        { status: 401, headers: { "x-request-id": "r-1" } },
      ),
    ),
    getUnits,
  ).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(AuthenticationError);
  const message = "The access token was refused: Session [redacted] is closed";
  expect(error).toMatchObject({
    message,
    status: 401,
    code: 100_123,
    requestId: "r-1",
    operation: "getUnits",
  });
  expect((error as AuthenticationError).cause).toBeInstanceOf(ApiError);
  expect(JSON.stringify(error)).not.toContain(secret);
});
