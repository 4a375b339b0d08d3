import { describe, expect, onTestFinished, test, vi } from "vitest";
import { callOperation, type OperationSpec, RamBaseClient } from "../../generator/runtime/index.js";
import { type Reply, serve } from "./loopback-server.js";

const auth = { token: "token-of-the-test" };
const spec: OperationSpec = {
  id: "getRole",
  method: "GET",
  path: "/system/roles/{roleId}",
  responseRoot: "role",
};
const path = { roleId: 100123 };

describe("the check of answers", () => {
  const violations = [{ path: ["name"], keyword: "type", message: "must be a string" }];
  const responseValidators = { getRole: () => violations };
  const clientWith = async (options: object) => {
    const { baseUrl } = await serve(() => ({ json: { role: { name: 5 } } }));
    return new RamBaseClient({ auth, baseUrl, ...options });
  };

  test("is off by default", async () => {
    const client = await clientWith({ responseValidators });
    await expect(callOperation(client, spec, { path })).resolves.toEqual({ name: 5 });
  });

  test("reports to the hook without failing the call", async () => {
    const events: unknown[] = [];
    const hooks = { onInvalidResponse: (event: unknown) => events.push(event) };
    const client = await clientWith({ validateResponses: true, responseValidators, hooks });
    await expect(callOperation(client, spec, { path })).resolves.toEqual({ name: 5 });
    expect(events).toEqual([{ operation: "getRole", violations }]);
  });

  test("fails the call when asked to", async () => {
    const client = await clientWith({ validateResponses: "throw", responseValidators });
    await expect(callOperation(client, spec, { path })).rejects.toThrow(
      "The response is not valid: name: must be a string",
    );
  });

  test("warns on the console when there is no hook", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    onTestFinished(() => warn.mockRestore());
    const client = await clientWith({ validateResponses: true, responseValidators });
    await expect(callOperation(client, spec, { path })).resolves.toEqual({ name: 5 });
    expect(warn.mock.calls).toEqual([["getRole: The response is not valid: name: must be a string"]]);
  });

  test.each<[string, Reply, object]>([
    ["JSON without its root", { json: { name: "Night" } }, { path: ["role"], keyword: "required" }],
    ["a list in place of an object", { json: [] }, { path: ["role"], keyword: "required" }],
    ["nothing at its root", { json: { role: null } }, { path: [], keyword: "type" }],
  ])("notices %s", async (_, reply, violation) => {
    const { baseUrl } = await serve(() => reply);
    const isRole = (value: unknown) => (value === null ? [{ path: [], keyword: "type", message: "" }] : []);
    const checks = { validateResponses: "throw", responseValidators: { getRole: isRole } } as const;
    const client = new RamBaseClient({ auth, baseUrl, ...checks });
    await expect(callOperation(client, spec, { path })).rejects.toMatchObject({
      violations: [violation],
    });
  });

  test("passes over a text that the caller asked for", async () => {
    const { baseUrl } = await serve(() => ({ text: "<Role/>" }));
    const checks = { validateResponses: "throw", responseValidators } as const;
    const client = new RamBaseClient({ auth, baseUrl, ...checks });
    const withFormat = { ...spec, query: { format: "$format" } };
    const call = callOperation(client, withFormat, { path, options: { format: "xml" } });
    await expect(call).resolves.toBe("<Role/>");
  });

  test("passes over an operation whose answer nobody described, whatever its name", async () => {
    const client = await clientWith({ validateResponses: "throw", responseValidators });
    await expect(callOperation(client, { ...spec, id: "toString" }, { path })).resolves.toEqual({ name: 5 });
  });
});
