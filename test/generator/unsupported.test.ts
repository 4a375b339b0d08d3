import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { readFixture } from "./support/sdk-project.js";

/** What is reported of a document with one GET, of which `rest` is the YAML. */
function reported(rest: string, frame = "", method = "get", path = "/a/{id}"): string[] {
  const parameter = "parameters: [{ name: id, in: path, required: true, schema: { type: string } }]";
  const document = parse(`openapi: 3.1.0
info: { title: t, version: "1" }
${withUsual(frame)}
paths: { "${path}": { ${parameter}, ${method}: { operationId: callA${rest === "" ? "" : `, ${rest}`} } } }
`) as OpenApiDocument;
  const issues = buildSdkModel(document).issues.filter(({ code }) => code === "generator/unsupported");
  return issues.map(({ pointer, message }) => `${pointer?.replace("/paths/~1a~1{id}", "…")} ${message}`);
}

/** A frame with all that every document should have. */
function withUsual(frame: string): string {
  const servers = frame.includes("servers:") ? "" : "\nservers: [{ url: https://api.example.com }]";
  return frame + servers + (frame.includes("security:") ? "" : "\nsecurity: [{ bearer: [] }]");
}

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const query = (text: string): string => `parameters: [{ name: q, in: query, ${text} }]`;

test.each([
  [
    query("style: deepObject, schema: { type: array }"),
    "may be a list, for which the style deepObject has no rule; its elements are numbered",
  ],
  [query("content: { application/xml: { schema: { type: object } } }"), "its content, which is no JSON"],
  [
    "parameters: [{ name: id, in: path, required: true, style: label, schema: { type: string } }]",
    "is written in the style label; its value is sent as it is",
  ],
  [
    "parameters: [{ name: id, in: path, required: true, content: { application/json: {} } }]",
    "is described by its content; it is taken as text",
  ],
  [
    query("allowReserved: true, schema: { type: string }"),
    "may keep reserved characters; the SDK escapes them",
  ],
  [
    "parameters: [{ name: id, in: path, required: true, schema: { type: boolean } }]",
    "is a flag; it is taken as text",
  ],
  [
    "parameters: [{ name: id, in: path, required: true, schema: { type: array } }]",
    "is an array; it is taken as text",
  ],
])("parameters: %s", (rest, message) => {
  expect(reported(rest)).toEqual([expect.stringContaining(message)]);
});

test.each([
  [
    `requestBody: { ${json("{}")} }`,
    "get",
    ["…/get/requestBody A GET cannot have a body; callA is called without."],
  ],
  [
    "requestBody: { content: { application/json: {}, application/xml: {}, multipart/form-data: {} } }",
    "post",
    [
      "…/post/requestBody/content/multipart~1form-data The SDK sends the body as application/json, not as multipart/form-data.",
    ],
  ],
  [
    "requestBody: { content: { application/merge-patch+json: { schema: { type: object } }, application/json-patch+json: { schema: { type: array } }, text/json: { schema: { type: object } } } }",
    "patch",
    [
      "…/patch/requestBody/content/application~1json-patch+json The SDK sends the body as application/merge-patch+json, not as application/json-patch+json.",
    ],
  ],
  [
    "requestBody: { content: { text/csv: { schema: { type: string, maxLength: 3 } } } }",
    "post",
    ["…/post/requestBody/content/text~1csv/schema A body of text/csv is sent as it is, and is not checked."],
  ],
  ["requestBody: { content: { image/png: { schema: { type: string, format: binary } } } }", "post", []],
])("bodies: %s of a %s", (rest, method, expected) => {
  expect(reported(rest, "", method)).toEqual(expected);
});

test.each([
  [
    `responses: { 200: { ${json("{ type: string }")} }, 202: { ${json("{ type: integer }")} }, 204: {} }`,
    ["…/get/responses/202 callA answers something else with 202; its type is that of 200."],
  ],
  [`responses: { 200: { ${json("{}")} }, 201: { ${json("{}")} } }`, []],
  [
    "responses: { 200: { content: { application/json: {}, application/xml: {}, text/csv: {} } } }",
    [
      "…/get/responses/200/content/text~1csv The SDK reads answers as application/json; who asks for text/csv gets a text.",
    ],
  ],
  ["responses: { 200: { content: { text/plain: {} } } }", []],
  [
    "responses: { 200: { content: { application/xml: { schema: { type: object } } } } }",
    [
      "…/get/responses/200/content/application~1xml/schema An answer of application/xml is handed on as a text, which is not read or checked.",
    ],
  ],
  [
    "responses: { 200: { content: { image/png: {} } } }",
    [
      "…/get/responses/200/content/image~1png The SDK reads JSON and texts; callA fails on image/png unless the header Accept asks for it as a text.",
    ],
  ],
  [
    "responses: { 200: { content: { '*/*': {} } } }",
    [
      "…/get/responses/200/content/*~1* The SDK reads JSON and texts; what callA answers as */* has no type of its own.",
    ],
  ],
  [
    "responses: { 4XX: { x-rambase-errors: [{ code: 17, message: m }] } }",
    ["…/get/responses/4XX/x-rambase-errors Errors need a status of their own; those under 4XX are left out."],
  ],
])("answers: %s", (rest, expected) => {
  expect(reported(rest)).toEqual(expected);
});

test.each([
  ["servers: [{ url: https://api.rambase.net/ }]", []],
  [
    "servers: [{ url: /v1 }]",
    ['/servers/0 Clients have to be told where the API is (baseUrl): "/v1" is no web address by itself.'],
  ],
  [
    "servers: [{ url: 'https://{at}.example.com' }]",
    [expect.stringContaining("/servers/0 Clients have to be told where")],
  ],
  [
    "servers: [{ url: 'https://{at}.example.com/v1', variables: { at: { default: api } } }, { url: /v1 }]",
    [],
  ],
  ["servers: []", [" Clients have to be told where the API is (baseUrl): the document names no server."]],
  [
    "x-rambase-error-names: {}\nservers: [{ url: /v1 }]",
    [expect.stringContaining("/servers/0 The client calls https://api.rambase.net unless it is told")],
  ],
  ["x-rambase-error-names: {}\nservers: []", []],
  ["security: []", [" The document asks for no login; a client that sends no token is made with noLogin."]],
  ["security: [{ key: [] }, { bearer: [] }]", []],
  [
    "security: [{ key: [], bearer: [] }]",
    [expect.stringContaining("/security The SDK logs in with OAuth 2 or a bearer token")],
  ],
  ["security: [{ key: [] }, {}]", []],
])("around the operations: %s", (frame, expected) => {
  const schemes = "key: { type: apiKey, in: header, name: K }, bearer: { type: http, scheme: Bearer }";
  expect(reported("", `${frame}\ncomponents: { securitySchemes: { ${schemes} } }`)).toEqual(expected);
});

test("servers of a path or an operation are reported, unless the client calls them anyway", () => {
  const other = "servers: [{ url: https://files.example.com }]";
  expect(reported(other)).toEqual([
    '…/get/servers A client calls one server; "https://files.example.com" must be the baseUrl of another client.',
  ]);
  expect(reported(other, other)).toEqual([]);
  expect(reported("}, servers: [{ url: /files }], put: { operationId: b")).toEqual([
    '…/servers A client calls one server; "/files" must be the baseUrl of another client.',
  ]);
});

test("a call that needs no login is reported, where others need one", () => {
  const message = "This call needs no login; the client logs in for it all the same.";
  expect(reported("security: []", "security: [{ bearer: [] }]")).toEqual([`…/get/security ${message}`]);
  expect(reported("security: [{ bearer: [] }]", "security: []")).toEqual([]);
});

test("addresses of logins that the SDK does not ask are reported", () => {
  const flows = `{
    clientCredentials: { tokenUrl: https://t.example/token },
    password: { tokenUrl: https://t.example/password },
    authorizationCode: { tokenUrl: https://t.example/token, authorizationUrl: https://t.example/login } }`;
  const schemes = `one: { type: oauth2, flows: ${flows} }, two: { type: openIdConnect }`;
  const place = "/components/securitySchemes";
  expect(reported("", `components: { securitySchemes: { ${schemes} } }`)).toEqual([
    `${place}/one/flows/password/tokenUrl Logins ask https://t.example/token for tokens, not https://t.example/password; who logs in there must pass the token.`,
    `${place}/one/flows/authorizationCode/authorizationUrl authorizationPage does not lead to https://t.example/login, but to /oauth2 below the base URL.`,
    `${place}/two Where two logs in is not looked up; who logs in there must pass the token.`,
  ]);
});

test("addresses of logins are told apart where the document has no server, too", () => {
  const document: OpenApiDocument = parse(`
openapi: 3.0.3
info: { title: t, version: 1.0.0 }
paths: { /a: { get: { responses: {} } } }
components:
  securitySchemes:
    one:
      type: oauth2
      flows:
        clientCredentials: { tokenUrl: token, scopes: {} }
        password: { tokenUrl: /token, scopes: {} }
`);
  const told = buildSdkModel(document).issues.map(({ pointer, message }) => `${pointer} ${message}`);
  expect(told).toContainEqual(
    "/components/securitySchemes/one/flows/password/tokenUrl Logins ask token for tokens, not /token; who logs in there must pass the token.",
  );
});

test("webhooks and callbacks are reported", () => {
  expect(reported("callbacks: { onEvent: {} }", "webhooks: { newEvent: {}, newUser: {} }")).toEqual([
    "/webhooks The SDK does not read the webhooks newEvent, newUser; it has types of what stands under components.",
    "…/get/callbacks The SDK does not read the callbacks onEvent; it has types of what stands under components.",
  ]);
});

test("what follows # in a path is reported", () => {
  expect(reported("", "", "get", "/a#b")).toEqual([expect.stringContaining("What follows # in /a#b")]);
});

test.each(["invoices.yaml", "orders.yaml", "roles.yaml"])("%s: the SDK does all that it says", (fixture) => {
  const { issues } = buildSdkModel(readFixture(fixture));
  expect(issues.filter(({ code }) => code === "generator/unsupported")).toEqual([]);
});
