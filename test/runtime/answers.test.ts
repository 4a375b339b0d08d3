import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ApiError, callOperation, type OperationSpec, RamBaseClient } from "../../generator/runtime/index.js";
import { serve } from "./loopback-server.js";

const get: OperationSpec = {
  id: "getRole",
  method: "GET",
  path: "/system/roles/{roleId}",
  responseRoot: "role",
};

describe("an answer", () => {
  const callWith = async (reply: Parameters<typeof serve>[0], spec: OperationSpec = get, options = {}) => {
    const { baseUrl } = await serve(reply);
    const client = new RamBaseClient({ auth: { token: "token-of-the-test" }, baseUrl, retries: 0 });
    return callOperation(client, spec, { path: { roleId: 100123 }, options }).catch(
      (error: unknown) => error,
    );
  };

  test.each([200, 201, 202, 204])("of status %i may be empty", async (status) => {
    expect(await callWith(() => ({ status }))).toBeUndefined();
  });

  test("without its root is returned whole", async () => {
    expect(await callWith(() => ({ json: { other: 1 } }))).toEqual({ other: 1 });
  });

  test("that is a page of a proxy is an error, not a value", async () => {
    const error = await callWith(() => ({ text: "<html><body><h1>Log in</h1></body></html>" }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 200,
      code: undefined,
      bodyExcerpt: "Log in",
      operation: "getRole",
    });
  });

  test("in another format is text when the caller asked for that", async () => {
    for (const format of ["$format", "$Format"]) {
      const spec: OperationSpec = { ...get, query: { format } };
      expect(await callWith(() => ({ text: "<Role/>" }), spec, { format: "xml" })).toBe("<Role/>");
    }
    expect(await callWith(() => ({ text: "<Role/>" }), get, { headers: { Accept: "text/xml" } })).toBe(
      "<Role/>",
    );
  });

  test.each(["*/*", "application/*", "*/*;q=0.5, text/html", "text/html, application/json"])(
    "that is no JSON is an error where %s asks for any format",
    async (accept) => {
      const error = await callWith(() => ({ text: "<h1>Log in</h1>" }), get, { headers: { accept } });
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ bodyExcerpt: "Log in" });
    },
  );

  test.each(["text/*", "text/html, */*", "image/*"])("is text where %s asks for that", async (accept) => {
    expect(await callWith(() => ({ text: "<p>" }), get, { headers: { accept } })).toBe("<p>");
  });

  test.each(["101052", 101052])("with error number %j becomes an ApiError", async (errorMessageId) => {
    const inner = { message: "Inner", errorMessage: { errorMessageId: 5 }, parameters: [], innerErrors: [] };
    const json = {
      httpStatusCode: 400,
      message: "Assignment 12 exists",
      translatedMessage: "Tildeling 12 finnes",
      errorMessage: { errorMessageId, errorMessageLink: "x" },
      parameters: [{ index: 1, value: "12" }],
      innerErrors: [inner],
      stackTrace: "at Secret.Server()",
    };
    const error = await callWith(() => ({ status: 400, json, headers: { "x-request-id": "r-1" } }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      name: "ApiError",
      message: "Assignment 12 exists",
      status: 400,
      code: 101052,
      translatedMessage: "Tildeling 12 finnes",
      parameters: [{ index: 1, value: "12" }],
      innerErrors: [{ code: 5, message: "Inner" }],
      operation: "getRole",
      requestId: "r-1",
      bodyExcerpt: undefined,
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "ApiError", code: 101052, status: 400 });
    expect(JSON.stringify(error)).not.toContain("Secret.Server");
  });

  test("has the headers of the answer, which logs and JSON leave out", async () => {
    const headers = { "x-ms-request-id": "gateway-7" };
    const error = await callWith(() => ({ status: 400, json: { message: "No" }, headers }));
    expect(Object(error).headers.get("x-ms-request-id")).toBe("gateway-7");
    expect(JSON.stringify(error) + inspect(error)).not.toContain("gateway-7");
  });

  test.each([
    ["without a message", { httpStatusCode: 400, detail: "why" }],
    ["with a message that is no text", { message: { text: "why" } }],
  ])("%s is shown as it came", async (_, json) => {
    const error = await callWith(() => ({ status: 400, json }));
    expect(error).toMatchObject({ message: "HTTP 400 Bad Request", bodyExcerpt: JSON.stringify(json) });
  });

  test("of a gateway becomes an ApiError without a code and with a short excerpt", async () => {
    const text = `<html><head><title>502</title></head>${"<p>bad gateway</p>".repeat(500)}`;
    const error = await callWith(() => ({ status: 502, text }));
    expect(error).toMatchObject({
      name: "ApiError",
      status: 502,
      code: undefined,
      message: "HTTP 502 Bad Gateway",
    });
    expect((error as ApiError).bodyExcerpt).toMatch(/^502 bad gateway .{150,200}…$/);
  });

  test("that redirects is not followed", async () => {
    const other = await serve(() => ({ json: {} }));
    const error = await callWith(() => ({ status: 307, headers: { location: other.baseUrl } }));
    expect(String(error)).toContain("Set baseUrl to the final address");
    expect(other.received).toEqual([]);
  });
});
