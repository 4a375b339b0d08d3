import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { readFixture, type SdkProject, sdkProject } from "./support/sdk-project.js";

/** What the test touches of the built package; the package's own types are tested elsewhere. */
interface Built {
  // biome-ignore lint/suspicious/noExplicitAny: the package is made while the test runs
  [name: string]: any;
}

let project: SdkProject;
let server: Server;
let sdk: Built;
let system: Built;
let errors: Built;
let validators: Built;
const received: { method: string | undefined; url: string | undefined; body: unknown }[] = [];

beforeAll(async () => {
  project = await sdkProject(readFixture("roles.yaml"));
  const load = (file: string) => import(pathToFileURL(path.join(project.folder, "sdk/dist", file)).href);
  [sdk, system, errors, validators] = await Promise.all([
    load("index.js"),
    load("system/index.js"),
    load("errors.js"),
    load("validators/index.js"),
  ]);
  server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    received.push({ method: request.method, url: request.url, body });
    const { status, answer } = answers(`${request.method} ${request.url}`);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(answer === undefined ? "" : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}, 120_000);
afterAll(() => {
  server?.close();
  project?.remove();
});
beforeEach(() => void received.splice(0));

function answers(request: string): { status: number; answer?: unknown } {
  if (request.includes("$select=broken")) return { status: 200, answer: { roles: [{ roleId: "1" }] } };
  if (request.includes("/roles?") && !request.includes("page=2")) {
    const nextPage = `http://127.0.0.1:${(server.address() as AddressInfo).port}/system/roles?page=2`;
    return { status: 200, answer: { roles: [{ roleId: 1, name: "Day" }], paging: { nextPage } } };
  }
  if (request.includes("/roles?")) return { status: 200, answer: { roles: [{ roleId: 2, name: "Night" }] } };
  if (request.includes("/roles/666/")) {
    const answer = {
      httpStatusCode: 400,
      message: "Comment is required",
      errorMessage: { errorMessageId: 102139 },
    };
    return { status: 400, answer };
  }
  if (request.includes("user-assignments"))
    return { status: 201, answer: { userAssignment: { userAssignmentId: 7 } } };
  if (request.includes("api-operations")) {
    return { status: 200, answer: { operationInstance: { operationInstanceId: 5, status: 9 } } };
  }
  return { status: 202 };
}

function client(options: object = {}) {
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return new sdk.RamBase({ auth: { token: "t" }, baseUrl, db: "TEM-NO", retries: 0, ...options });
}

test("a test can replace a module, and nothing inside it", async () => {
  const rambase = client();
  const get = vi.spyOn(rambase, "system", "get").mockReturnValue({ roles: { list: async () => "replaced" } });
  expect(await rambase.system.roles.list()).toBe("replaced");
  get.mockRestore();
  await rambase.system.roles.list();
  const replacement = async () => "replaced";
  expect(() => Object.assign(rambase.system.roles, { list: replacement })).toThrow(TypeError);
  Object.assign(rambase.system.roles(1).userAssignments(2), { get: replacement });
  expect(rambase.system.roles(1).userAssignments(2).get).not.toBe(replacement);
});

test("a call through the tree puts the root on and takes it off", async () => {
  const assignment = await client()
    .system.roles(100123)
    .userAssignments.create({ user: { userId: 100 } });
  expect(assignment).toEqual({ userAssignmentId: 7 });
  expect(received).toEqual([
    {
      method: "POST",
      url: "/system/roles/100123/user-assignments?$db=TEM-NO",
      body: { userAssignment: { user: { userId: 100 } } },
    },
  ]);
});

test("the same call as a single function, with options", async () => {
  await system.createRoleUserAssignment(
    client(),
    { roleId: 5 },
    { user: { userId: 100 } },
    { db: "X Y", lang: "nob" },
  );
  expect(received[0]?.url).toBe("/system/roles/5/user-assignments?$db=X%20Y&$lang=nob");
});

test("a parameter that another path names differently reaches its place", async () => {
  await client().system.roles(5).userAssignments(8).get();
  expect(received[0]?.url).toBe("/system/roles/5/user-assignments/8");
});

test("a list is awaited and iterated over its pages", async () => {
  const list = client().system.roles.list({ top: 1 });
  expect((await list).items).toEqual([{ roleId: 1, name: "Day" }]);
  const names: string[] = [];
  for await (const role of list) names.push(role.name);
  expect(names).toEqual(["Day", "Night"]);
});

test("an API operation answers a handle", async () => {
  const run = await client().system.roles(5).operations.copyRole({ name: "Night shift" });
  expect(await run.finished()).toEqual({ operationInstanceId: 5, status: 9 });
  expect(received[0]?.body).toEqual({ parameters: { name: "Night shift" } });
});

test("a body that breaks rules is not sent, and every rule is told", async () => {
  const call = client()
    .system.roles(5)
    .userAssignments.create({ user: { userId: 1.5 }, comment: "<".repeat(41), validFrom: "x" });
  const error = await call.catch((reason: unknown) => reason);
  expect(error.violations.map(({ path: place, keyword }: Built) => `${place.join(".")} ${keyword}`)).toEqual([
    "validFrom format",
    "comment maxLength",
    "comment pattern",
    "user.userId type",
  ]);
  expect(received).toEqual([]);
});

test("a documented error is recognised for its operation only", async () => {
  const error = await client()
    .system.roles(666)
    .userAssignments.create({ user: { userId: 100 } })
    .catch((reason: unknown) => reason);
  expect(sdk.isErrorOf(error, "createRoleUserAssignment")).toBe(true);
  expect(sdk.isErrorOf(error, "copyRole")).toBe(false);
  expect(error.code).toBe(sdk.ErrorCode.CommentIsRequired);
  expect(errors.errorCatalogue[error.code].operations).toEqual(["createRoleUserAssignment"]);
});

describe("answers that break the rules of the document", () => {
  const listBroken = (options: object) => {
    const { responseValidators } = validators;
    return client({ responseValidators, ...options }).system.roles.list({ select: "broken" });
  };

  test("pass when nobody asked for a check", async () => {
    expect((await listBroken({})).items).toEqual([{ roleId: "1" }]);
  });

  test("are told to the hook, and the call goes on", async () => {
    const events: unknown[] = [];
    const hooks = { onInvalidResponse: (event: unknown) => events.push(event) };
    expect((await listBroken({ validateResponses: true, hooks })).items).toEqual([{ roleId: "1" }]);
    expect(events).toMatchObject([
      { operation: "listRoles", violations: [{ path: ["roles", 0, "roleId"], keyword: "type" }] },
    ]);
  });

  test("end the call when that was asked for", async () => {
    const call = listBroken({ validateResponses: "throw" });
    const error = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(sdk.ValidationError);
    expect(error.message).toBe("The response is not valid: roles.0.roleId: must be a whole number");
  });
});

test("validators speak Standard Schema", () => {
  const schema = validators.roleUserAssignmentInputSchema;
  expect(schema["~standard"].validate({ user: { userId: 100 } })).toEqual({
    value: { user: { userId: 100 } },
  });
  expect(schema["~standard"].validate({}).issues).toMatchObject([{ path: ["user"], keyword: "required" }]);
  expect(validators.responseValidators.listRoles({ roles: [{ roleId: "1" }] })).toMatchObject([
    { path: ["roles", 0, "roleId"], keyword: "type", expected: "integer" },
  ]);
});
