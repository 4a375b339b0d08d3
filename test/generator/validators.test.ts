import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFixture, type SdkProject, sdkProject } from "./support/sdk-project.js";

interface Validator {
  check(value: unknown): readonly { path: readonly (string | number)[]; keyword: string }[];
}

const projects: SdkProject[] = [];
let validators: { readonly [name: string]: Validator };

beforeAll(async () => {
  const loaded = ["pets-3.0.yaml", "shapes-3.1.yaml"].map(async (fixture) => {
    const project = await sdkProject(readFixture(fixture));
    projects.push(project);
    return import(pathToFileURL(path.join(project.folder, "sdk/dist/validators/index.js")).href);
  });
  validators = Object.assign({}, ...(await Promise.all(loaded)));
}, 120_000);
afterAll(() => {
  for (const project of projects) project.remove();
});

const pet = { name: "Mia", kind: "cat" };

test.each<[schema: string, value: unknown, broken: string[]]>([
  ["pet", pet, []],
  ["pet", { ...pet, unknown: 1, age: null, owner: undefined }, []],
  ["pet", null, [" type"]],
  ["pet", [], [" type"]],
  ["pet", {}, ["name required", "kind required"]],
  ["pet", { name: "", kind: "cow" }, ["name minLength", "kind enum"]],
  ["pet", { ...pet, age: 0 }, ["age exclusiveMinimum"]],
  ["pet", { ...pet, age: Number.NaN }, ["age type"]],
  [
    "pet",
    { ...pet, tags: [{ label: "a" }, { label: "a" }, {}, 1] },
    ["tags maxItems", "tags/2/label required", "tags/3 type", "tags uniqueItems"],
  ],
  ["pet", { ...pet, extra: { a: 1, b: 1.5 } }, ["extra/b type"]],
  ["pet", { ...pet, "odd name": "x" }, ["odd name type"]],
  ["pet", { ...pet, home: { rooms: 3 } }, []],
  ["pet", { ...pet, home: { rooms: 3, street: "both" } }, ["home oneOf"]],
  ["pet", { ...pet, owner: { name: "Ann", since: "2025-02-29" } }, ["owner/since format"]],
  [
    "pet",
    { ...pet, owner: { since: "2025-02-28", friend: { friend: {} } } },
    ["owner/name required", "owner/friend/name required", "owner/friend/friend/name required"],
  ],
  ["house", { rooms: 10 }, ["rooms maximum", "rooms multipleOf"]],
  ["house", { rooms: 2 ** 31 }, ["rooms format", "rooms maximum", "rooms multipleOf"]],
  ["unsupported", {}, [" minProperties"]],
  ["unsupported", { toString: 1 }, ["toString type"]],
  ["thing", { constant: 5, mixed: null, pair: null, anything: [] }, []],
  ["thing", { constant: "5", mixed: "😀", nothing: 1 }, ["constant const", "mixed minLength", "nothing not"]],
  ["thing", { mixed: 0, pair: 1, not: "text" }, ["mixed minimum", "pair type", "not not"]],
  ["thing", { nested: [[{ constant: 1 }]] }, ["nested/0/0/constant const"]],
  ["thing", { merged: { kind: "plain" }, sibling: {} }, ["merged/kind const", "sibling/kind required"]],
  ["createPartBody", { a: 3 }, ["a exclusiveMinimum"]],
  ["createPartBody", { a: null }, []],
])("%s given %j", (schema, value, broken) => {
  const found = validators[`${schema}Schema`]?.check(value) ?? [];
  expect(found.map((violation) => `${violation.path.join("/")} ${violation.keyword}`)).toEqual(broken);
});

test("a value's prototype is not taken for its properties", () => {
  expect(validators.unsupportedSchema?.check(Object.create(null))).toMatchObject([
    { keyword: "minProperties" },
  ]);
});
