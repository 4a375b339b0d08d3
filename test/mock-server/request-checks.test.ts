import { expect, test } from "vitest";
import { runServer, type Sent } from "./running-server.js";

const role = { name: "Night" };

test.each<[rule: string, method: string, path: string, sent: Sent, violation: string]>([
  ["a path value has its type", "GET", "/roles/abc", {}, "path.roleId must be integer"],
  ["a path value keeps its bounds", "GET", "/roles/99", {}, "path.roleId must be >= 100000"],
  ["a path is encoded", "GET", "/roles/%E0%A4", {}, "path.roleId is not percent-encoded as it has to be"],
  ["a query value has its type", "GET", "/roles?activeOnly=yes", {}, "query.activeOnly must be boolean"],
  [
    "a query parameter is known",
    "GET",
    "/roles?colour=red",
    {},
    "query.colour is not a parameter of this operation",
  ],
  [
    "a token stands in no query",
    "GET",
    "/roles?$access_token=x",
    {},
    "query.$access_token is not a parameter of this operation",
  ],
  ["a query parameter comes once", "GET", "/roles?$db=A&$db=B", {}, "query.$db is given more than once"],
  ["a required one is there", "GET", "/samples", {}, "query.company is missing"],
  ["a page has its largest size", "GET", "/roles?$top=21", {}, "query.$top must be <= 20"],
  [
    "paging is for lists",
    "GET",
    "/roles/100001?$top=2",
    {},
    "query.$top is not a parameter of this operation",
  ],
  [
    "a header fits",
    "GET",
    "/roles",
    { headers: { "impersonate-user": "12345" } },
    "header.Impersonate-User must NOT have more than 4 characters",
  ],
  ["a required body is there", "POST", "/roles", {}, "body is missing"],
  ["a body is taken", "DELETE", "/roles/100001", { json: role }, "body is not taken by this operation"],
  [
    "a body is JSON",
    "POST",
    "/roles",
    { text: "{", headers: { "content-type": "application/json" } },
    "body is not JSON",
  ],
  [
    "a body has a type that is taken",
    "POST",
    "/roles",
    { text: "x", headers: { "content-type": "text/csv" } },
    "header.content-type must be application/json or application/xml, not text/csv",
  ],
  ["a body has its root", "POST", "/roles", { json: role }, "body must have required property 'role'"],
  [
    "an optional root is not forgotten",
    "POST",
    "/roles/100001/api-operations/100147/instances",
    { json: role },
    "body.name stands beside the root parameters",
  ],
  [
    "a required field is there",
    "POST",
    "/roles",
    { json: { role: {} } },
    "body.role must have required property 'name'",
  ],
  [
    "a field has its type",
    "POST",
    "/roles",
    { json: { role: { name: 1 } } },
    "body.role.name must be string",
  ],
  [
    "a field keeps its length",
    "POST",
    "/roles",
    { json: { role: { name: "Night shift" } } },
    "body.role.name must NOT have more than 10 characters",
  ],
  [
    "a field keeps its bounds",
    "POST",
    "/roles",
    { json: { role: { ...role, level: 4 } } },
    "body.role.level must be <= 3",
  ],
  [
    "a field has a listed value",
    "POST",
    "/roles",
    { json: { role: { ...role, kind: "AJAR" } } },
    "body.role.kind must be equal to one of the allowed values: OPEN, CLOSED",
  ],
  [
    "a date is one",
    "POST",
    "/roles",
    { json: { role: { ...role, validFrom: "2024-02-30" } } },
    'body.role.validFrom must match format "date"',
  ],
  [
    "a time is one",
    "POST",
    "/roles",
    { json: { role: { ...role, opensAt: "25:00" } } },
    'body.role.opensAt must match format "time-local"',
  ],
])("%s", async (_, method, path, sent, violation) => {
  const server = await runServer();
  const { status, body } = await server.send(method, path, sent);
  const operation = server.requests[0]?.operationId;
  expect(status).toBe(400);
  expect(Object(body).message).toContain(`The request does not fit ${operation}: `);
  expect(Object(body).innerErrors.map(({ message }: { message: string }) => message)).toContain(violation);
});

test("every violation is named, each in the API's error shape", async () => {
  const server = await runServer();
  const { body } = await server.send("POST", "/roles?x=1", { json: { role: { level: 0 } } });
  expect(body).toMatchObject({
    httpStatusCode: 400,
    httpStatusDescription: "Bad Request",
    message:
      "The request does not fit createRole: query.x is not a parameter of this operation; " +
      "body.role must have required property 'name'; body.role.level must be >= 1",
    innerErrors: [
      { parameters: [{ index: 1, value: "query.x" }] },
      { parameters: [{ index: 1, value: "body.role" }] },
      { parameters: [{ index: 1, value: "body.role.level" }] },
    ],
  });
});

test.each<[what: string, method: string, path: string, sent: Sent]>([
  ["encoded values", "GET", "/roles?%24db=TEM%2DNO&activeOnly=false", {}],
  ["the largest page by name", "GET", "/roles?$top=$max", {}],
  [
    "XML, which is not looked into",
    "POST",
    "/roles",
    { text: "<Role/>", headers: { "content-type": "application/xml" } },
  ],
  [
    "a type with its character set",
    "POST",
    "/roles",
    { text: '{"role":{"name":"A"}}', headers: { "content-type": "application/json; charset=utf-8" } },
  ],
  ["fields that the schema does not know", "POST", "/roles", { json: { role: { ...role, extra: 1 } } }],
  ["no body where it is optional", "POST", "/roles/100001/api-operations/100147/instances", {}],
])("%s passes", async (_, method, path, sent) => {
  const server = await runServer();
  expect((await server.send(method, path, sent)).status).toBeLessThan(300);
});
