import { inspect } from "node:util";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  type AnyClient,
  ApiError,
  callOperation,
  intercept,
  type OpenCode,
  OperationFailedError,
  RamBaseClient,
  RamBaseError,
  ValidationError,
} from "../../generator/runtime/index.js";
import { errorGuard } from "../../generator/runtime/internal.js";

interface ErrorsOf {
  createRole: 101052 | 102139;
  getRole: 101015;
}

const isErrorOf = errorGuard<ErrorsOf>();
const thrown: unknown = new ApiError({ status: 400, code: 101052, operation: "createRole" });

test("isErrorOf narrows to the documented codes of an operation and stays open for others", () => {
  expect(isErrorOf(thrown, "createRole")).toBe(true);
  expect(isErrorOf(thrown, "getRole")).toBe(false);
  expect(isErrorOf(new Error("x"), "createRole")).toBe(false);
  expect(isErrorOf(thrown, "createRole", 101052)).toBe(true);
  expect(isErrorOf(thrown, "createRole", 102139)).toBe(false);
  if (isErrorOf(thrown, "createRole")) {
    expectTypeOf(thrown.code).toEqualTypeOf<OpenCode<101052 | 102139> | undefined>();
    const undocumented = thrown.code === 999;
    expect(undocumented).toBe(false);
  }
  // @ts-expect-error: there is no such operation.
  isErrorOf(thrown, "deleteRole");
});

test("instanceof narrows to a type without holes", () => {
  if (!(thrown instanceof ApiError)) throw new Error("unreachable");
  expectTypeOf(thrown.code).toEqualTypeOf<number | undefined>();
});

describe("what a function of the caller's throws is what the call rejects with", () => {
  const own = new Error("own");
  const fail = (): never => {
    throw own;
  };
  const token = { auth: { token: "token-of-the-test" } };
  const user = { clientId: "client", clientSecret: "secret", username: "anna", password: "pass" };
  const tokens = { access_token: "token-of-the-test", refresh_token: "next", expires_in: 60 };
  const fetch = async () => new Response(JSON.stringify(tokens), { status: 200 });
  const call = (client: AnyClient) => callOperation(client, { id: "getRole", method: "GET", path: "/role" });
  test.each([
    ["token", { auth: { token: fail } }],
    ["onTokens", { auth: { ...user, onTokens: fail } }],
    ["hook", { ...token, hooks: { onRequest: fail } }],
  ])("%s", async (_, options) => {
    await expect(call(new RamBaseClient({ ...options, fetch }))).rejects.toBe(own);
  });

  test("otp", async () => {
    const wanted = JSON.stringify({ error_code: 5, otp_required: true });
    const refuse = async () => new Response(wanted, { status: 400 });
    const client = new RamBaseClient({ auth: { ...user, otp: fail }, fetch: refuse });
    await expect(call(client)).rejects.toBe(own);
  });

  test("interceptor", async () => {
    await expect(call(intercept(new RamBaseClient({ ...token, fetch }), fail))).rejects.toBe(own);
  });
});

describe("the cause of a ConnectionError", () => {
  const causeOf = async (thrown: unknown) => {
    const fetch = async () => {
      throw thrown;
    };
    const client = new RamBaseClient({ auth: { token: "token-of-the-test" }, fetch, retries: 0 });
    const call = callOperation(client, { id: "getRole", method: "GET", path: "/role" });
    return Object(await call.catch((error: unknown) => error));
  };

  test("says what fetch threw, and where", async () => {
    const reason = Object.assign(new Error("reset by peer"), { code: "ECONNRESET" });
    const thrown = new TypeError("fetch failed", { cause: reason });
    const { message, cause } = await causeOf(thrown);
    expect(message).toContain("ECONNRESET");
    const { name, stack } = thrown;
    expect(cause).toMatchObject({ name, message: "fetch failed", stack });
    expect(cause.cause).toMatchObject({ name: "Error", message: "reset by peer", code: "ECONNRESET" });
    expect(cause.cause).not.toHaveProperty("cause");
  });

  const sent = { headers: { authorization: "Bearer token-of-the-test" } };
  test.each([
    ["an error of the caller's", Object.assign(new Error("Network Error"), { sent })],
    ["one of the platform", Object.assign(new TypeError("Network Error"), { sent })],
    ["the reason of one", new TypeError("", { cause: Object.assign(new Error("Network Error"), { sent }) })],
    ["a reason in it", new TypeError("Network Error", { cause: new Error("", { cause: sent }) })],
    ["a message", new TypeError(`Network Error ${JSON.stringify(sent)}`)],
    ["a code", Object.assign(new Error("Network Error"), { code: JSON.stringify(sent) })],
  ])("does not tell what was sent, where %s has it", async (_, thrown) => {
    const error = await causeOf(thrown);
    const text = inspect(error, { depth: 9, showHidden: true });
    expect(text).toContain("Network Error");
    expect(text).not.toContain("token-of-the-test");
  });

  test.each(["a text", null, undefined, { message: 5 }])("is an error when %j was thrown", async (thrown) => {
    const { cause } = await causeOf(thrown);
    expect(cause).toBeInstanceOf(Error);
    expect(cause.name).toBe("Error");
  });

  test("tells something where the innermost error does not", async () => {
    const thrown = new TypeError("fetch failed", { cause: new Error("") });
    expect((await causeOf(thrown)).message).toMatch(/got no whole answer: \S/);
  });
});

describe("instanceof", () => {
  test("knows families", () => {
    const error = new OperationFailedError({ status: 200 }, {});
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(RamBaseError);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(ValidationError);
    expect(new ApiError({ status: 400 })).not.toBeInstanceOf(OperationFailedError);
    expect({ status: 400 }).not.toBeInstanceOf(ApiError);
    expect(null).not.toBeInstanceOf(ApiError);
  });

  test("holds across two copies of the SDK", async () => {
    // A query makes the loader run the module a second time.
    const second: string = "../../generator/runtime/errors/operation-failed-error.js?copy";
    const copy = (await import(second)) as { OperationFailedError: typeof OperationFailedError };
    expect(copy.OperationFailedError).not.toBe(OperationFailedError);
    const foreign: unknown = new copy.OperationFailedError({ status: 200 }, {});
    expect(foreign).toBeInstanceOf(OperationFailedError);
    expect(foreign).toBeInstanceOf(ApiError);
  });

  test("is asked of any error, whatever its constructor is said to be", () => {
    for (const given of [null, undefined, "ApiError", {}]) {
      expect(Object.assign(new Error("foreign"), { constructor: given })).not.toBeInstanceOf(RamBaseError);
    }
  });

  test("leaves a user's own subclass to itself", () => {
    class Mine extends ApiError {}
    expect(new Mine({ status: 400 })).toBeInstanceOf(Mine);
    expect(new Mine({ status: 400 })).toBeInstanceOf(ApiError);
    expect(new ApiError({ status: 400 })).not.toBeInstanceOf(Mine);
  });
});

test("the instance of a failed API operation is for programs, and not shown", () => {
  const error = new OperationFailedError({ status: 200 }, { note: "per at home" });
  expect(error.instance).toEqual({ note: "per at home" });
  expect(inspect(error) + JSON.stringify(error) + JSON.stringify({ ...error })).not.toContain("per at home");
});

test("a ValidationError counts what its message leaves out, which is nothing of five", () => {
  const violations = Array.from({ length: 5 }, () => ({ path: [], keyword: "type", message: "wrong" }));
  expect(new ValidationError("value", violations).message).toMatch(/: wrong(; wrong){4}$/);
});

test("a ValidationError lists what is wrong, and its JSON leaves out what was found", () => {
  const violations = Array.from({ length: 7 }, (_, index) => ({
    path: ["users", index, "email"],
    keyword: "format",
    message: "must be a mail address",
    received: "per at home",
  }));
  const error = new ValidationError("request", violations, { operation: "createUser" });
  expect(error.message).toMatch(
    /^The request is not valid: users\.0\.email: must be a mail address; .*; and 2 more$/,
  );
  expect(JSON.stringify(error)).not.toContain("per at home");
  expect(error.violations[0]?.received).toBe("per at home");
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ checked: "request", operation: "createUser" });
});
