import { expect, test } from "vitest";
import { parse } from "yaml";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { generate } from "./support/sdk-project.js";

/** A document that takes and answers a `Pet`, of which `pet` is the YAML. */
function withPet(pet: string, others = ""): OpenApiDocument {
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
    ${others}
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
  [
    "one whose alternatives allow the same, and not their names",
    '{ oneOf: [{ $ref: "#/components/schemas/One" }, { $ref: "#/components/schemas/Two" }], discriminator: { propertyName: kind } }',
  ],
])("a discriminator that tells no types apart is reported: %s", (_, pet) => {
  const same = "{ type: object, properties: { kind: { enum: [same] } } }";
  const { issues } = buildSdkModel(withPet(pet, `One: ${same}\n    Two: ${same}`));
  expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "generator/keyword /components/schemas/Pet/discriminator",
  ]);
});

const kindOf = (rest: string) => `type: object, required: [kind], properties: { kind: { ${rest} } }`;

test.each([
  [
    "an enum of one value, which says const in OpenAPI 3.0",
    '{ oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Cow" }], discriminator: { propertyName: kind } }',
    [`Cat: { ${kindOf("enum: [cat]")} }`, `Cow: { ${kindOf("enum: [cow, calf]")} }`],
    ["cat", "cow", "calf"],
  ],
  [
    "a const in an alternative without a name",
    `{ oneOf: [{ ${kindOf("const: cat")} }, { $ref: "#/components/schemas/Cow" }], discriminator: { propertyName: kind } }`,
    [`Cow: { ${kindOf("type: string")} }`],
    ["cat", "Cow"],
  ],
  [
    "their names, where a base lists all values for all",
    '{ oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Cow" }], discriminator: { propertyName: kind } }',
    [
      `Base: { ${kindOf("enum: [Cat, Cow]")} }`,
      'Cat: { allOf: [{ $ref: "#/components/schemas/Base" }] }',
      'Cow: { allOf: [{ $ref: "#/components/schemas/Base" }] }',
    ],
    ["Cat", "Cow"],
  ],
  [
    "the mapping, whatever they say",
    '{ oneOf: [{ $ref: "#/components/schemas/Cat" }], discriminator: { propertyName: kind, mapping: { feline: Cat } } }',
    [`Cat: { ${kindOf("enum: [cat]")} }`],
    ["feline"],
  ],
])("alternatives are told apart by %s", async (_, pet, others, expected) => {
  const document = withPet(pet, others.join("\n    "));
  expect(buildSdkModel(document).issues.filter(({ code }) => code === "generator/keyword")).toEqual([]);
  const files = await generate(document);
  const validator = [...files].find(([file]) => /src\/validators\/.*pet/.test(file))?.[1] ?? "";
  expect([...validator.matchAll(/case "(\w+)":/g)].map(([, tag]) => tag)).toEqual(expected);
});

const cat = '{ $ref: "#/components/schemas/Cat" }';
const cow = '{ $ref: "#/components/schemas/Cow" }';
const catOrCow = `{ oneOf: [${cat}, ${cow}], discriminator: { propertyName: kind } }`;
const base = (rest: string) =>
  `{ allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { ${rest} } }] }`;

test.each([
  [
    "says it by its part, and what it refers to requires it",
    "Base: { type: object, required: [kind], properties: { id: { type: string } } }",
    base("kind: { const: Cat }"),
    "Cat | Cow",
  ],
  [
    "narrows what it refers to, which requires it",
    "Base: { type: object, required: [kind], properties: { kind: { type: string } } }",
    base("kind: { const: Cat }"),
    "Cat | Cow",
  ],
  [
    "says it, but nothing requires it",
    "Base: { type: object, properties: { kind: { type: string } } }",
    base("kind: { const: Cat }"),
    '{ kind: "Cat" } & Cat | Cow',
  ],
  [
    "says it in one of its own alternatives only",
    "Base: { type: object, required: [kind] }",
    "{ required: [kind], oneOf: [{ properties: { kind: { const: Cat } } }, { properties: { kind: { type: string } } }] }",
    '{ kind: "Cat" } & Cat | Cow',
  ],
])("a tag is written beside an alternative that does not say it itself; here one that %s", async (...row) => {
  const [, bases, alternative, expected] = row;
  const others = [
    bases,
    `Cat: ${alternative}`,
    "Cow: { type: object, required: [kind], properties: { kind: { const: Cow } } }",
  ];
  const files = await generate(withPet(catOrCow, others.join("\n    ")));
  const types = [...files].flatMap(([file, text]) => (file.startsWith("src/pets/") ? [text] : [])).join("");
  expect(types.replace(/\s+/g, " ")).toContain(`export type Pet = ${expected};`);
});
