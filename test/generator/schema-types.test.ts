import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { generate, sdkProject } from "./support/sdk-project.js";

/**
 * What becomes of schemas that meet each other in odd ways: what is told, the schemas,
 * and the types as they read.
 */
const cases: readonly (readonly [told: string, schemas: string, types: string])[] = [
  [
    "null stays with an alias, and with the uses of an interface",
    `
Text: { type: [string, "null"] }
Note: { type: [object, "null"], properties: { text: { $ref: "#/components/schemas/Text" } } }
MaybeNote: { anyOf: [{ $ref: "#/components/schemas/Note" }, { type: integer }] }
LikeNote: { $ref: "#/components/schemas/Note" }
Noted: { allOf: [{ $ref: "#/components/schemas/Note" }] }
Notes: { type: array, items: { $ref: "#/components/schemas/LikeNote" } }
NotesOf: { type: object, required: [a], properties: { a: { $ref: "#/components/schemas/Noted" } } }`,
    `
type Text = string | null;
interface Note { text?: Text; }
type MaybeNote = Note | null | number;
type LikeNote = Note | null;
interface Noted extends Note {}
type Notes = (Note | null)[];
interface NotesOf { a: Noted | null; }`,
  ],
  [
    "a map may hold maps of its own type",
    `
Json: { oneOf: [{ type: string }, { type: object, additionalProperties: { $ref: "#/components/schemas/Json" } }] }
Plain: { type: object, additionalProperties: { type: string } }`,
    `
type Json = string | { [name: string]: Json };
type Plain = Record<string, string>;`,
  ],
  [
    "what is a part or an alternative of itself says nothing by that",
    `
Ever: { anyOf: [{ $ref: "#/components/schemas/Ever" }, { type: string }] }
Far: { oneOf: [{ anyOf: [{ const: p }, { $ref: "#/components/schemas/Far" }] }, { type: integer }] }
One: { allOf: [{ $ref: "#/components/schemas/Other" }], properties: { a: { type: string } } }
Other: { allOf: [{ $ref: "#/components/schemas/One" }], properties: { b: { type: string } } }`,
    `
type Ever = string;
type Far = FarOption1 | number;
type FarOption1 = "p";
interface One { b?: string; a?: string; }
interface Other { a?: string; b?: string; }`,
  ],
  [
    "parts that are alternatives, values or maps are no interfaces to extend",
    `
Cat: { type: object, required: [meow], properties: { meow: { type: string } } }
Dog: { type: object, properties: { bark: { type: string } } }
Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] }
Owned: { allOf: [{ $ref: "#/components/schemas/Pet" }, { properties: { owner: { type: string } } }], required: [owner] }
Tame: { allOf: [{ oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] }, { properties: { age: { type: integer } } }] }
Texts: { type: object, additionalProperties: { type: string } }
More: { allOf: [{ $ref: "#/components/schemas/Texts" }, { properties: { n: { type: string } } }] }
Silent: { description: Anything. }
Quiet: { allOf: [{ $ref: "#/components/schemas/Silent" }, { type: object, properties: { n: { type: string } } }] }`,
    `
interface Cat { meow: string; }
interface Dog { bark?: string; }
type Pet = Cat | Dog;
type Owned = Pet & { owner: string };
type Tame = (Cat | Dog) & { age?: number };
type Texts = Record<string, string>;
type More = Texts & { n?: string };
type Silent = unknown;
interface Quiet { n?: string; }`,
  ],
  [
    "properties beside alternatives stay",
    `
Card: { type: object, properties: { pan: { type: string, description: Its number. } } }
Bank: { type: object, properties: { iban: { type: string } } }
Payment: { type: object, required: [amount], properties: { amount: { type: number, description: How much. } }, oneOf: [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Bank" }] }
Reach: { type: object, properties: { email: { type: string }, phone: { type: string } }, anyOf: [{ required: [email] }, { required: [phone] }] }`,
    `
interface Card { /** Its number. */ pan?: string; }
interface Bank { iban?: string; }
type Payment = (Card | Bank) & { /** How much. */ amount: number; };
interface Reach { email?: string; phone?: string; }`,
  ],
  [
    "a reference may lead to any part of a schema",
    `
User: { type: object, properties: { id: { type: integer }, tags: { type: array, items: { type: string } } } }
Order: { type: object, properties: { by: { $ref: "#/components/schemas/User/properties/id" }, tag: { $ref: "#/components/schemas/User/properties/tags/items" } } }
Outer: { $defs: { Inner: { type: object, properties: { a: { type: string } } } }, type: array, items: { $ref: "#/components/schemas/Outer/$defs/Inner" } }
Round: { type: object, properties: { list: { type: array, items: { $ref: "#/components/schemas/Round/properties/list" } } } }`,
    `
interface User { id?: number; tags?: string[]; }
interface Order { by?: number; tag?: string; }
type Outer = OuterInner[];
interface OuterInner { a?: string; }
interface Round { list?: unknown[][]; }`,
  ],
  [
    "properties describe only the objects among several types",
    `
Either: { type: [string, object], properties: { a: { type: string } } }
Word: { type: string, properties: { a: { type: string } } }`,
    `
type Either = string | { a?: string };
type Word = string;`,
  ],
  [
    "keywords beside a reference count",
    `
Base: { type: object, properties: { a: { type: string } } }
Wider: { $ref: "#/components/schemas/Base", required: [a], properties: { b: { type: string } } }
Wide: { type: array, items: { $ref: "#/components/schemas/Wider" } }
Told: { type: object, properties: { base: { $ref: "#/components/schemas/Base", description: Told. } } }`,
    `
interface Base { a?: string; }
interface Wider { a: string; b?: string; }
type Wide = Wider[];
interface Told { /** Told. */ base?: Base; }`,
  ],
  [
    "a property of several parts is what all of them say",
    `
Kind: { type: object, properties: { kind: { type: string }, size: { type: integer }, at: { type: object, properties: { x: { type: number } } } } }
Special: { allOf: [{ $ref: "#/components/schemas/Kind" }, { properties: { kind: { const: special }, size: { description: In pixels. }, at: { type: object, properties: { y: { type: number } } } } }] }`,
    `
interface Kind { kind?: string; size?: number; at?: KindAt; }
interface KindAt { x?: number; }
interface Special { kind?: "special"; /** In pixels. */ size?: number; at?: KindAt & SpecialAt; }
interface SpecialAt { y?: number; }`,
  ],
  [
    "the first elements of a list may have types of their own",
    `
Row: { type: array, prefixItems: [{ type: string }, { type: [integer, "null"] }], items: { type: boolean }, minItems: 1 }
Pair: { prefixItems: [{ type: string }, { type: integer }], items: false }`,
    `
type Row = [string, (number | null)?, ...boolean[]];
type Pair = [string?, number?];`,
  ],
  [
    "a number that no literal can write is any number",
    `
Huge: { enum: [1.0e400] }`,
    `
type Huge = number;`,
  ],
];

function documentOf(schemas: string, openapi = "3.1.0"): OpenApiDocument {
  return {
    openapi,
    info: { title: "Shapes", version: "1" },
    servers: [{ url: "https://a.example" }],
    security: [{ login: [] }],
    paths: { "/a": { get: { operationId: "getA", responses: {} } } },
    components: { schemas: parse(schemas) },
  };
}

/** The types of the schemas, each in one line, without the comments that tell where they are used. */
async function typesOf(schemas: string, openapi?: string): Promise<readonly string[]> {
  const files = [...(await generate(documentOf(schemas, openapi)))];
  const texts = files.filter(([file]) => /^src\/types\/(?!index|common)/.test(file)).map(([, text]) => text);
  return texts
    .flatMap((text) => text.split(/^(?:\/\*\*[^/]*\*\/\n)?export (?=type|interface)/m).slice(1))
    .map((text) => text.replace(/\s+/g, " ").replace(/\{ \}/g, "{}").trim());
}

test.each(cases)("%s", async (_, schemas, types) => {
  expect([...(await typesOf(schemas))].sort()).toEqual(types.trim().split("\n").sort());
});

test("in 3.0 null is said in other words, and keywords beside a reference are ignored, but for descriptions", async () => {
  const schemas = `
Note: { type: object, nullable: true, properties: { text: { type: string, nullable: true } } }
Wider: { $ref: "#/components/schemas/Note", required: [text], properties: { b: { type: string } } }
Told: { type: object, properties: { note: { $ref: "#/components/schemas/Note", type: string, description: Told. } } }`;
  const document = documentOf(schemas, "3.0.3");
  const before = JSON.stringify(document);
  expect(await typesOf(schemas, "3.0.3")).toEqual([
    "interface Note { text?: string | null; }",
    "interface Told { /** Told. */ note?: Note | null; }",
    "type Wider = Note | null;",
  ]);
  expect(buildSdkModel(document).issues).toEqual([]);
  expect(JSON.stringify(document)).toBe(before);
});

test("all these types compile, and validators tell of the same values", async () => {
  const project = await sdkProject(documentOf(cases.map(([, schemas]) => schemas).join("\n")));
  onTestFinished(() => project.remove());
  project.write("program.ts", program);
  expect(project.compile("nodenext")).toBe("");
}, 120_000);

const program = `
import { isNote, isText, noteSchema } from "rambase-sdk/validators";
import type { Json, Note, Pair, Payment, Row } from "rambase-sdk";

const value: unknown = JSON.parse("null");
export const note: Note | null | undefined = isNote(value) ? value : undefined;
export const text: string | null | undefined = isText(value) ? value : undefined;
export const told: Note | null | undefined = noteSchema.is(value) ? value : undefined;
export const json: Json = { a: { b: "c" } };
export const rows: Row[] = [["a"], ["a", null], ["a", 1, true]];
export const pair: Pair = ["a", 1];
export const payment: Payment = { amount: 1, pan: "4" };
// @ts-expect-error null is a note, too
if (isNote(value)) console.log(value.text);
// @ts-expect-error the amount is required
export const free: Payment = { pan: "4" };
// @ts-expect-error what follows the first elements is true or false
export const row: Row = ["a", 1, 2];
`;

test("a schema that is a part or an alternative of itself is reported where it stands", () => {
  const { issues } = buildSdkModel(documentOf('Ever: { anyOf: [{ $ref: "#/components/schemas/Ever" }] }'));
  expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "generator/circle /components/schemas/Ever",
  ]);
});
