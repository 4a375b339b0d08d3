import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Json, OpenApiDocument, Schema } from "../../spec/document/openapi.js";
import { type SdkProject, sdkProject } from "./support/sdk-project.js";

const text: Schema = { type: "string" };
const whole: Schema = { type: "integer" };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const holds = (name: string, schema: Schema): Schema => ({
  type: "object",
  required: [name],
  properties: { [name]: schema },
});

const schemas: Readonly<Record<string, Schema>> = {
  Named: holds("name", text),
  Nullable: holds("it", { anyOf: [whole, { type: "null" }] }),
  Listed: holds("it", { enum: ["a", 1, null, true] }),
  Counts: { type: "object", additionalProperties: whole },
  Strict: { allOf: [ref("Named"), holds("count", whole)], ...holds("flag", { type: "boolean" }) },
  Narrow: { allOf: [ref("Named"), { properties: { name: { const: "x" } } }] },
  Tree: holds("children", { type: "array", items: ref("Tree") }),
  Choice: { ...holds("base", text), oneOf: [holds("a", text), holds("b", whole)] },
  Alternative: {
    type: "object",
    properties: { a: text, b: whole },
    anyOf: [{ required: ["a"] }, { required: ["b"] }],
  },
  Extended: holds("it", { ...ref("Named"), ...holds("count", whole) }),
  MayBeNull: holds("it", { ...ref("Named"), nullable: true }),
  ListedOrNull: holds("it", { ...whole, enum: [1, 2], nullable: true }),
  ListedNoNull: holds("it", { ...whole, enum: [1, 2, null] }),
  NullNotListed: holds("it", { type: ["integer", "null"], enum: [1, 2] }),
  ObjectOrNull: holds("it", { type: "object", nullable: true, allOf: [ref("Named")] }),
  Circle: { ...holds("kind", text), properties: { kind: text, radius: whole } },
  Square: { ...holds("kind", text), properties: { kind: text, side: whole } },
  Shape: {
    oneOf: [ref("Circle"), ref("Square")],
    discriminator: { propertyName: "kind", mapping: { c: "#/components/schemas/Circle", r: "Circle" } },
  },
  Dot: { type: "object", properties: { at: { type: "string", const: "Dot" }, radius: whole } },
  Line: { ...holds("at", text), properties: { at: { type: "string", const: "Line" }, side: whole } },
  Mark: { oneOf: [ref("Dot"), ref("Line")], discriminator: { propertyName: "at" } },
  Undescribed: { type: "object", required: ["it"], properties: { other: text } },
  Cat: { ...holds("purrs", text), properties: { purrs: text, x: text, y: text } },
  Dog: { ...holds("barks", text), properties: { barks: text, x: whole } },
  Pet: { oneOf: [ref("Cat"), ref("Dog")] },
  NeedsX: { required: ["x"], oneOf: [ref("Cat"), ref("Dog")] },
  NeedsXOfAny: { type: "object", required: ["x"], anyOf: [ref("Cat"), ref("Dog")] },
  NeedsXOfUnion: { allOf: [ref("Pet"), { required: ["x"] }] },
  NeedsXBeside: { required: ["x"], ...ref("Pet") },
  PartNeedsX: { allOf: [{ required: ["x"], oneOf: [ref("Cat"), ref("Dog")] }, holds("age", whole)] },
  NeedsXInside: holds("pet", { required: ["x"], oneOf: [ref("Cat"), ref("Dog")] }),
  NeedsXOfOne: holds("pet", { allOf: [ref("Cat")], required: ["x"] }),
  NeedsOwn: { required: ["x"], properties: { x: text }, oneOf: [ref("Cat"), ref("Dog")] },
  NeedsXOrNull: { anyOf: [{ type: "null" }, { required: ["x"], anyOf: [ref("Cat"), ref("Dog")] }] },
  Pair: holds("it", { type: "array", prefixItems: [text], items: { type: "boolean" } }),
};

const values: readonly (readonly [name: string, value: Json, legal: boolean])[] = [
  ["Named", { name: "a" }, true],
  ["Named", {}, false],
  ["Named", { name: 1 }, false],
  ["Nullable", { it: null }, true],
  ["Nullable", { it: 1 }, true],
  ["Nullable", { it: "a" }, false],
  ["Listed", { it: true }, true],
  ["Listed", { it: null }, true],
  ["Listed", { it: false }, false],
  ["Counts", { a: 1 }, true],
  ["Counts", { a: "a" }, false],
  ["Strict", { name: "a", count: 1, flag: true }, true],
  ["Strict", { name: "a", flag: true }, false],
  ["Strict", { count: 1, flag: true }, false],
  ["Narrow", { name: "x" }, true],
  ["Narrow", { name: "y" }, false],
  ["Tree", { children: [{ children: [] }] }, true],
  ["Tree", { children: [{}] }, false],
  ["Choice", { base: "a", a: "a" }, true],
  ["Choice", { base: "a", b: 1 }, true],
  ["Choice", { base: "a" }, false],
  ["Choice", { a: "a" }, false],
  ["Alternative", { a: "a" }, true],
  ["Alternative", { b: "b" }, false],
  ["Extended", { it: { name: "a", count: 1 } }, true],
  ["Extended", { it: { name: "a" } }, false],
  ["Extended", { it: { count: 1 } }, false],
  ["MayBeNull", { it: { name: "a" } }, true],
  ["MayBeNull", { it: null }, true],
  ["MayBeNull", { it: {} }, false],
  ["ListedOrNull", { it: 1 }, true],
  ["ListedOrNull", { it: null }, true],
  ["ListedNoNull", { it: 1 }, true],
  ["ListedNoNull", { it: null }, false],
  ["NullNotListed", { it: 2 }, true],
  ["NullNotListed", { it: null }, false],
  ["ObjectOrNull", { it: { name: "a" } }, true],
  ["ObjectOrNull", { it: null }, true],
  ["ObjectOrNull", { it: {} }, false],
  ["Circle", { kind: "any" }, true],
  ["Square", { side: 1 }, false],
  ["Shape", { kind: "c", radius: 1 }, true],
  ["Shape", { kind: "r" }, true],
  ["Shape", { kind: "Square", side: 1 }, true],
  ["Shape", { kind: "no-such-kind" }, false],
  ["Shape", { kind: "Circle" }, false],
  ["Shape", {}, false],
  ["Dot", { radius: 1 }, true],
  ["Line", { at: "Line" }, true],
  ["Mark", { at: "Dot", radius: 1 }, true],
  ["Mark", { radius: 1 }, false],
  ["Undescribed", { it: null }, true],
  ["Undescribed", { other: "a" }, false],
  ["Cat", { purrs: "a" }, true],
  ["Dog", { barks: "a" }, true],
  ["Pet", { purrs: "a" }, true],
  ["Pet", { x: "a" }, false],
  ...["NeedsX", "NeedsXOfAny", "NeedsXOfUnion", "NeedsXBeside", "NeedsXOrNull"].flatMap((name) => [
    [name, { purrs: "a", x: "a" }, true] as const,
    [name, { barks: "a", x: 1 }, true] as const,
    [name, { purrs: "a" }, false] as const,
    [name, { purrs: "a", x: 1 }, false] as const,
    [name, { x: "a" }, false] as const,
  ]),
  ["NeedsXOrNull", null, true],
  ["PartNeedsX", { purrs: "a", x: "a", age: 1 }, true],
  ["PartNeedsX", { purrs: "a", age: 1 }, false],
  ["NeedsXInside", { pet: { purrs: "a", x: "a" } }, true],
  ["NeedsXInside", { pet: { purrs: "a" } }, false],
  ["NeedsXOfOne", { pet: { purrs: "a", x: "a" } }, true],
  ["NeedsXOfOne", { pet: { purrs: "a" } }, false],
  ["NeedsOwn", { purrs: "a", x: "a" }, true],
  ["NeedsOwn", { purrs: "a" }, false],
  ["Pair", { it: ["a", true] }, true],
  ["Pair", { it: "a" }, false],
];

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Agreement", version: "1.0.0" },
  paths: { "/notes": { get: { operationId: "getNotes", responses: { "204": { description: "Done." } } } } },
  components: { schemas },
};

let project: SdkProject;
beforeAll(async () => {
  project = await sdkProject(document);
}, 120_000);
afterAll(() => project.remove());

test("validators accept what types allow, and nothing else", async () => {
  const file = path.join(project.folder, "sdk/dist/validators/index.js");
  const validators: Readonly<Record<string, (value: unknown) => boolean>> = await import(
    pathToFileURL(file).href
  );
  for (const [name, value, legal] of values) {
    expect(validators[`is${name}`]?.(value), `${name}: ${JSON.stringify(value)}`).toBe(legal);
  }
});

test("types allow what validators accept, and nothing else", () => {
  const lines = values.map(([name, value, legal], index) => {
    const line = `export const value${index}: ${name} = ${JSON.stringify(value)};`;
    return legal ? line : `// @ts-expect-error\n${line}`;
  });
  const narrowed = 'export const sizeOf = (one: Shape) => (one.kind === "Square" ? one.side : one.radius);';
  const imports = `import type { ${Object.keys(schemas).join(", ")} } from "rambase-sdk";`;
  project.write("values.ts", [imports, narrowed, ...lines].join("\n"));
  expect(project.compile("nodenext")).toBe("");
}, 60_000);
