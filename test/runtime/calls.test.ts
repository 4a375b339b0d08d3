import { describe, expect, test, vi } from "vitest";
import {
  ApiError,
  AuthenticationError,
  accessToken,
  callOperation,
  createClient,
  jsonBody,
  type OperationSpec,
  otherBody,
  RamBaseClient,
  ValidationError,
} from "../../generator/runtime/index.js";
import { type Received, serve } from "./loopback-server.js";

const auth = { token: "token-of-the-test" };

const create: OperationSpec = {
  id: "createRoleUserAssignment",
  method: "POST",
  path: "/system/roles/{roleId}/user-assignments",
  query: { db: "$db", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "userAssignment",
    required: true,
    check: (value) =>
      JSON.stringify(value).includes("user")
        ? []
        : [{ path: ["user"], keyword: "required", message: "missing" }],
  },
  responseRoot: "userAssignment",
};
const get: OperationSpec = {
  id: "getRole",
  method: "GET",
  path: "/system/roles/{roleId}",
  responseRoot: "role",
};
const path = { roleId: 100123 };

describe("a request", () => {
  test("carries path, query, root, token and headers", async () => {
    const server = await serve(() => ({ status: 201, json: { userAssignment: { userAssignmentId: 7 } } }));
    const client = new RamBaseClient({
      auth,
      baseUrl: `${server.baseUrl}/prefix/`,
      db: "TEM-NO",
      userAgent: "test/1",
      headers: { "X-One": "client", "X-Two": "client" },
    });
    const body = { user: { userId: 100 } };
    const headers = { "x-two": "call" };
    const answer = await callOperation(client, create, { path, body, options: { headers } });
    expect(answer).toEqual({ userAssignmentId: 7 });
    expect(server.received).toMatchObject([
      {
        method: "POST",
        url: "/prefix/system/roles/100123/user-assignments?$db=TEM-NO",
        body: '{"userAssignment":{"user":{"userId":100}}}',
        headers: {
          "content-type": "application/json",
          accept: "application/json",
          authorization: "Bearer token-of-the-test",
          "user-agent": "test/1",
          "x-one": "client",
          "x-two": "call",
        },
      },
    ]);
  });

  test("names the SDK, and has no body and no content type where there is none", async () => {
    const server = await serve(() => ({ json: { role: { name: "Night" } } }));
    await callOperation(new RamBaseClient({ auth, baseUrl: server.baseUrl }), get, { path });
    expect(server.received[0]?.headers["user-agent"]).toBe("rambase-sdk/0.0.0");
    expect(server.received[0]?.body).toBe("");
    expect(server.received[0]?.headers).not.toHaveProperty("content-type");
  });

  test("sends other media types as they are", async () => {
    const server = await serve(() => ({}));
    const client = new RamBaseClient({ auth, baseUrl: server.baseUrl });
    const body = { encode: otherBody, mediaType: "application/xml" };
    const spec: OperationSpec = { id: "put", method: "PUT", path: "/x", body };
    await callOperation(client, spec, { body: "<Role/>" });
    const form = new FormData();
    form.set("a", "1");
    await callOperation(
      client,
      { ...spec, body: { ...body, mediaType: "multipart/form-data" } },
      { body: form },
    );
    expect(server.received[0]).toMatchObject({
      body: "<Role/>",
      headers: { "content-type": "application/xml" },
    });
    expect(server.received[1]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  });

  test.each([
    ["a body that breaks a rule", { path, body: {} }, "user: missing"],
    ["a missing body", { path }, "a body is required"],
    ["a missing path value", { body: { user: 1 } }, "roleId: must be a number"],
    [
      "a header of two lines",
      { path, body: { user: 1 }, options: { headers: { key: "secret\n" } } },
      "headers.key",
    ],
  ])("with %s is not sent", async (_, input, message) => {
    const server = await serve(() => ({}));
    const client = new RamBaseClient({ auth, baseUrl: server.baseUrl });
    const error = await callOperation(client, create, input).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(ValidationError);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain("secret");
    expect(server.received).toEqual([]);
  });

  test("is not checked when the client says so", async () => {
    const server = await serve(() => ({ status: 201 }));
    const client = new RamBaseClient({ auth, baseUrl: server.baseUrl, validateRequests: false });
    await callOperation(client, create, { path, body: {} });
    expect(server.received).toHaveLength(1);
  });
});

test("a query joins the one that a path has", async () => {
  const server = await serve(() => ({ json: {} }));
  const client = new RamBaseClient({ auth, baseUrl: server.baseUrl, db: "TEM-NO" });
  const tree = { ...get, path: "/namespace-tree?namespace={namespace}", query: { db: "$db" } };
  await callOperation(client, tree, { path: { namespace: "a&b" } });
  expect(server.received[0]?.url).toBe("/namespace-tree?namespace=a%26b&$db=TEM-NO");
});

test("a fetch of the caller's may add to the headers of one call", async () => {
  const seen: unknown[] = [];
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    seen.push(Reflect.get(init.headers ?? {}, "x-trace"));
    Reflect.set(init.headers ?? {}, "x-trace", "1");
    return new Response("{}");
  };
  const headers = { Authorization: "Bearer of-the-client" };
  const client = new RamBaseClient({ auth, fetch, headers });
  await callOperation(client, get, { path });
  await callOperation(client, get, { path });
  expect(seen).toEqual([undefined, undefined]);
});

test("the client's language and company go with calls that name none", async () => {
  const server = await serve(() => ({ json: {} }));
  const query = { db: "$db", lang: "$lang" };
  const call = (options: object) =>
    callOperation(
      new RamBaseClient({ auth, baseUrl: server.baseUrl, ...options }),
      { ...get, query },
      { path },
    );
  await call({ db: "TEM-NO", lang: "nob" });
  await call({ defaults: { db: "TEM-SE", lang: "swe" } });
  await call({ lang: "nob", defaults: { lang: "swe" } });
  expect(server.received.map(({ url }) => url.split("?")[1])).toEqual([
    "$db=TEM-NO&$lang=nob",
    "$db=TEM-SE&$lang=swe",
    "$lang=nob",
  ]);
});

test("calls need nothing that came after ES2023, nor streams of the platform", async () => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return { status: 200, ok: true, headers: new Headers(), text: async () => "{}" } as Response;
  };
  const client = new RamBaseClient({ auth, baseUrl: "https://api.test", fetch });
  const spec: OperationSpec = { ...create, path: "/roles/{name}", body: { encode: otherBody } };
  const lacking: [object, string][] = [
    [String.prototype, "toWellFormed"],
    [globalThis, "ReadableStream"],
  ];
  const had = lacking.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  for (const [owner, name] of lacking) Reflect.deleteProperty(owner, name);
  try {
    await callOperation(client, spec, { path: { name: "Å" }, body: "text" });
  } finally {
    for (const [index, [owner, name]] of lacking.entries())
      Object.defineProperty(owner, name, had[index] ?? {});
  }
  expect(urls).toEqual(["https://api.test/roles/%C3%85"]);
});

describe("a call that brings its own Authorization", () => {
  const headers = { Authorization: "Bearer of-the-call" };

  test("is sent with that, and no token is asked for", async () => {
    const server = await serve(() => ({ json: {} }));
    const token = vi.fn(() => "of-the-client");
    const client = new RamBaseClient({ auth: { token }, baseUrl: server.baseUrl });
    await callOperation(client, get, { path, options: { headers } });
    expect(server.received[0]?.headers.authorization).toBe("Bearer of-the-call");
    expect(token).not.toHaveBeenCalled();
  });

  test("is not sent again where that is refused, and the client's token stays", async () => {
    const refused = (request: Received) => request.headers.authorization === "Bearer of-the-call";
    const server = await serve((request) => (refused(request) ? { status: 401 } : { json: {} }));
    const token = vi.fn(() => "of-the-client");
    const client = new RamBaseClient({ auth: { token }, baseUrl: server.baseUrl });
    const call = callOperation(client, get, { path, options: { headers } });
    await expect(call).rejects.toBeInstanceOf(AuthenticationError);
    expect(server.received).toHaveLength(1);
    await callOperation(client, get, { path });
    expect(server.received[1]?.headers.authorization).toBe("Bearer of-the-client");
  });
});

describe("a client that is set up wrongly says so at once", () => {
  test.each([
    [{}, "auth is missing"],
    [{ auth: {} }, "auth.clientId"],
    [{ auth: { clientId: "a", clientSecret: undefined } }, "auth.clientSecret"],
    [{ auth: { token: "" } }, "auth.token"],
    [{ auth, baseUrl: "api.rambase.net" }, "baseUrl"],
    [{ auth, baseUrl: "ftp://x" }, "baseUrl"],
    [{ auth, baseUrl: "https://user:pass@x" }, "baseUrl"],
    [{ auth, baseUrl: "https://user@x" }, "baseUrl"],
    [{ auth, baseUrl: "https://gateway.test/rambase?key=abc" }, "without credentials, query and fragment"],
    [{ auth, baseUrl: "https://gateway.test#part" }, "without credentials, query and fragment"],
    [{ auth, db: "" }, "db must be a company, or left out."],
    [{ auth, defaults: { db: "" } }, "db must be a company, or left out."],
    [
      { auth, validateResponses: true },
      "responseValidators: import the table of that name from rambase-sdk/validators",
    ],
  ])("%j", (options, message) => {
    // As a program without a type checker would call it.
    expect(() => new RamBaseClient(options as never)).toThrow(message);
  });
});

describe("withResponse", () => {
  test("gives the value and what HTTP said around it", async () => {
    const headers = { "x-request-id": "r-1" };
    const server = await serve(() => ({ headers, json: { role: { name: "Night" } } }));
    const client = new RamBaseClient({ auth, baseUrl: server.baseUrl });
    const { value, response } = await callOperation(client, get, { path }).withResponse();
    expect(value).toEqual({ name: "Night" });
    expect(response).toMatchObject({ status: 200, text: '{"role":{"name":"Night"}}' });
    expect(response.headers.get("x-request-id")).toBe("r-1");
    expect(server.received).toHaveLength(1);
  });

  test("is where a failure is heard of, and nowhere else", async () => {
    const server = await serve(() => ({ status: 404 }));
    const client = new RamBaseClient({ auth, baseUrl: server.baseUrl });
    // A rejection that nobody handles fails the test run.
    await expect(callOperation(client, get, { path }).withResponse()).rejects.toBeInstanceOf(ApiError);
  });
});

test("a client without the tree makes the same calls", async () => {
  const server = await serve(({ headers }) => ({ json: { role: headers.authorization } }));
  const client = createClient({ auth: accessToken("bare"), baseUrl: server.baseUrl });
  expect(await callOperation(client, get, { path })).toBe("Bearer bare");
});
