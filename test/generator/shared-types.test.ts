import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { sdkProject } from "./support/sdk-project.js";

/** Operations that share a body, an answer, a list and an array, and two whose answers are one anchor. */
const document = parse(`
openapi: 3.1.0
info: { title: Shared, version: 1.0.0 }
servers: [{ url: "https://api.test" }]
paths:
  /a:
    get: { operationId: getA, responses: { "200": { $ref: "#/components/responses/Role" } } }
    post: { operationId: postA, requestBody: { $ref: "#/components/requestBodies/Role" }, responses: { "200": { $ref: "#/components/responses/Role" } } }
  /b:
    post: { operationId: postB, requestBody: { $ref: "#/components/requestBodies/Role" }, responses: { "200": { $ref: "#/components/responses/Numbers" } } }
  /roles: { get: { operationId: listRoles, responses: { "200": { $ref: "#/components/responses/RolesResponse" } } } }
  /duties: { get: { operationId: listDuties, responses: { "200": { $ref: "#/components/responses/RolesResponse" } } } }
  /c: { get: { operationId: getC, responses: { "200": { description: C., content: { application/json: { schema: &c { type: object, properties: { c: { type: string } } } } } } } } }
  /d: { get: { operationId: getD, responses: { "200": { description: D., content: { application/json: { schema: *c } } } } } }
components:
  requestBodies:
    Role: { required: true, content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
  responses:
    Role: { description: R., content: { application/json: { schema: { type: object, properties: { user: { type: object, properties: { id: { type: integer } } } } } } } }
    RolesResponse: { description: L., content: { application/json: { schema: { type: object, properties: { roles: { type: array, items: { type: object, properties: { id: { type: integer } } } } } } } } }
    Numbers: { description: N., content: { application/json: { schema: { type: array, items: { type: integer } } } } }
`) as OpenApiDocument;

test("what operations share has one type, which has the name of the component or of the first operation", () => {
  const { modules, typeFiles } = buildSdkModel(document).value;
  const types = [...typeFiles, ...modules.flatMap(({ resources }) => resources)].flatMap(
    (file) => file.types,
  );
  expect(types.map(({ name }) => name).sort()).toEqual([
    "GetCResponse",
    "ListDutiesPage",
    "ListRolesPage",
    "RoleBody",
    "RoleResponse",
    "RoleResponseUser",
    "RolesResponse",
    "RolesResponseRole",
  ]);
});

test("an SDK of shared types compiles", async () => {
  const project = await sdkProject(document);
  onTestFinished(() => project.remove());
  project.write(
    "program.ts",
    `
import { type GetCResponse, RamBase, type RoleBody, type RolesResponseRole } from "rambase-sdk";
import type { RoleResponse } from "rambase-sdk/a";
import type { ListRolesPage } from "rambase-sdk/roles";

const rambase = new RamBase({ auth: { token: "t" } });
const body: RoleBody = { name: "n" };
export const role: RoleResponse = await rambase.a.create(body);
export const numbers: number[] = await rambase.b.create(body);
export const c: GetCResponse = await rambase.d.get();
export const page: ListRolesPage = await rambase.roles.list();
export const items: readonly RolesResponseRole[] = page.items;
`,
  );
  expect(project.compile("nodenext")).toBe("");
}, 120_000);
