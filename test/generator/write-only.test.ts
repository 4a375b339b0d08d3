import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

const document = parse(`
openapi: 3.1.0
info: { title: Users, version: 1.0.0 }
paths:
  /users:
    post:
      operationId: createUser
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } }
      responses: { "200": { description: U., content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } } }
  /logins:
    post:
      operationId: createLogin
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Login" } } } }
      responses: { "204": { description: In. } }
  /accounts:
    post:
      operationId: createAccount
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Account" } } } }
      responses: { "200": { description: A., content: { application/json: { schema: { $ref: "#/components/schemas/Account" } } } } }
components:
  schemas:
    User: { type: object, required: [name, password], properties: { name: { type: string }, password: { type: string, writeOnly: true } } }
    Member: { required: [id], oneOf: [{ $ref: "#/components/schemas/Person" }, { $ref: "#/components/schemas/User" }] }
    Person: { type: object, properties: { id: { type: integer, readOnly: true } } }
    Account: { allOf: [{ $ref: "#/components/schemas/Named" }, { type: object, properties: { number: { type: integer, readOnly: true } } }] }
    Named: { type: object, properties: { name: { type: string } } }
    Login: { type: object, required: [name, password], properties: { name: { type: string }, password: { type: string, writeOnly: true } } }
`) as OpenApiDocument;

test("a write-only property is required of requests alone, by types and validators", () => {
  const { modules, typeFiles, validatorFiles } = buildSdkModel(document).value;
  const types = [...typeFiles, ...modules.flatMap(({ resources }) => resources)].flatMap(
    (file) => file.types,
  );
  const required = types.flatMap((type) =>
    type.kind === "interface"
      ? [[type.name, type.properties.filter(({ optional }) => !optional).map(({ name }) => name)]]
      : [],
  );
  const asked = validatorFiles
    .flatMap(({ validators }) => validators)
    .map(({ typeName, check }) => [typeName, check.kind === "value" ? check.object?.required : undefined]);
  const expected = { User: ["name"], Login: ["name", "password"] };
  expect(Object.fromEntries(required)).toMatchObject(expected);
  expect(Object.fromEntries(asked)).toMatchObject(expected);
});

test("a schema that a body holds by any keyword is one that programs make", () => {
  const secret =
    "{ type: object, required: [w], properties: { w: { type: string, writeOnly: true }, day: { type: string, format: date } } }";
  const holders = [
    "prefixItems: [{ $ref: '#/components/schemas/Held' }]",
    "then: { $ref: '#/components/schemas/Held' }",
    "patternProperties: { a: { $ref: '#/components/schemas/Held' } }",
  ];
  for (const holder of holders) {
    const given = parse(`
openapi: 3.1.0
info: { title: Held, version: 1.0.0 }
paths:
  /a: { post: { operationId: createA, requestBody: { content: { application/json: { schema: { ${holder} } } } }, responses: { "204": { description: d } } } }
components: { schemas: { Held: ${secret} } }
`) as OpenApiDocument;
    const { modules, validatorFiles } = buildSdkModel(given).value;
    const [held] = modules.flatMap(({ resources }) => resources.flatMap(({ types }) => types));
    expect(held).toMatchObject({
      name: "Held",
      properties: [
        { name: "w", optional: false },
        { name: "day", type: { name: "DateInput" } },
      ],
    });
    const checks = validatorFiles.flatMap(({ validators }) => validators);
    expect(checks.find(({ typeName }) => typeName === "Held")?.check).toMatchObject({
      object: { required: ["w"] },
    });
  }
});

test("fields that only go one way are reported of what goes both ways", () => {
  const { issues } = buildSdkModel(document);
  const told = issues.filter(({ pointer }) => pointer?.startsWith("/components/"));
  expect(told.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
    "/components/schemas/User User is sent and answered with one type: what is only read or written may be missing in both, and be sent: password.",
    "/components/schemas/Account Account is sent and answered with one type: what is only read or written may be missing in both, and be sent: number.",
  ]);
});

test("no validator asks for a property that one of the alternatives has as read-only", () => {
  const { validatorFiles } = buildSdkModel(document).value;
  const member = validatorFiles
    .flatMap(({ validators }) => validators)
    .find(({ typeName }) => typeName === "Member");
  expect(member?.check).toMatchObject({ oneOf: [{}, {}] });
  expect(member?.check).not.toHaveProperty("object");
});
