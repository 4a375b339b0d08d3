import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildSdkModel } from "../../generator/generate.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

/** A document that takes and answers a `Pet`, of which `pet` is the YAML. */
function withPet(pet: string): OpenApiDocument {
  const content = 'content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }';
  return parse(`openapi: 3.0.3
info: { title: t, version: 1.0.0 }
servers: [{ url: https://a.example }]
security: [{ login: [] }]
paths:
  /pets: { post: { operationId: createPet, requestBody: { required: true, ${content} }, responses: { "200": { description: d, ${content} } } } }
components:
  schemas:
    Pet: ${pet}
    Dog: { type: object, required: [kind], properties: { kind: { type: string }, barks: { type: boolean } } }
    Puppy: { allOf: [{ $ref: "#/components/schemas/Pet" }, { properties: { age: { type: integer } } }] }
`);
}

test("a sample has the value that stands for the alternative it shows", () => {
  const pet = `{ oneOf: [{ $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind, mapping: { hound: Dog } } }`;
  const [module] = buildSdkModel(withPet(pet)).value.modules;
  expect(module?.resources[0]?.operations[0]?.example.body).toEqual({ kind: "hound" });
});

test.each([
  [
    "the base of others",
    "{ type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind } }",
  ],
  [
    "one with an alternative without a name",
    "{ oneOf: [{ type: object }], discriminator: { propertyName: kind } }",
  ],
])("a discriminator that tells no types apart is reported: %s", (_, pet) => {
  const { issues } = buildSdkModel(withPet(pet));
  expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "generator/keyword /components/schemas/Pet/discriminator",
  ]);
});
