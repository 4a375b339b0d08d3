import fc from "fast-check";
import { expect, test } from "vitest";
import { generateSdk } from "../../../generator/generate.js";
import { compareSurfaces } from "../../../generator/surface/compare-surfaces.js";
import { listSurface } from "../../../generator/surface/list-surface.js";
import { oddDocuments } from "../support/odd-documents.js";
import { sdkParts } from "../support/read-folder.js";
import { smallSdk, surfaceOf } from "./small-sdk.js";

const parts = sdkParts();

function told(old: string, now: string): readonly string[] {
  return compareSurfaces(surfaceOf(old), surfaceOf(now)).map(({ bump, message }) => `${bump}: ${message}`);
}

test("a type is judged by all that mention it, through containers, callbacks and validators", () => {
  const sdk = (member: string) => `
interface Options { onRole: (role: Told) => Answer }
interface Told { ${member} }
interface Answer { ${member} }
interface Item { ${member} }
interface Body { ${member} }
interface Unseen { ${member} }
interface List<T> extends Promise<T[]> { each(visit: (item: T) => void): void }
interface Check<T> { is(value: unknown): value is T }
export type { Unseen };
export function start(options: Options): List<Item>;
export function send(body: Body): void;
export const bodyCheck: Check<Body> = make();
`;
  expect(told(sdk("id: string"), sdk("id: string; name?: string"))).toEqual([
    "minor: `Answer.name` is new and optional",
    "minor: `Body.name` is new and optional",
    "minor: `Item.name` is new",
    "minor: `Told.name` is new",
    "minor: `Unseen.name` is new and optional",
  ]);
  expect(told(sdk("id: string"), sdk("id?: string"))).toEqual([
    "minor: `Answer.id` is optional now",
    "minor: `Body.id` is optional now",
    "major: `Item.id` may be missing now",
    "major: `Told.id` may be missing now",
    "major: `Unseen.id` may be missing now",
  ]);
});

test("a name that one of two types has counts as what it stands for", () => {
  const sdk = (kind: string, values: string) => `
export interface Item { kind?: ${kind} }
export type Kind = ${values};
export function take(): Item;`;
  const open = '"A" | "B" | (string & {})';
  expect(told(sdk("string", open), sdk("Kind", open))).toEqual([
    "minor: The type of `Item.kind` changed from `string` to `Kind`, and allows the same",
  ]);
  expect(told(sdk("string", '"A" | "B"'), sdk("Kind", '"A" | "B"'))).toEqual([
    "minor: The type of `Item.kind` changed from `string` to `Kind`, and allows less",
  ]);
  expect(told(sdk("Kind", open), sdk('"A" | 1', open))).toEqual([
    'major: The type of `Item.kind` changed from `Kind` to `1 | "A"`',
  ]);
});

test("a type that nobody can import may be exported under another name, as long as it says the same", () => {
  const sdk = (name: string, state: string, exported = "") => `
${exported}interface ${name} { state: ${state} }
export function start<Given = ${name}>(): Given;`;
  expect(told(sdk("Instance", "number"), sdk("OperationState", "number", "export "))).toEqual([
    "minor: `OperationState` is new in `sdk`",
  ]);
  expect(told(sdk("Instance", "number"), sdk("OperationState", "string", "export "))).toContain(
    "major: The type parameters of `start()` changed from `<Given = Instance>` to `<Given = OperationState>`",
  );
});

test("a type that nobody can import may give way to one of its name", () => {
  const start = 'export { take } from "./inner/take.js";';
  const take = "interface Instance { id: number }\nexport function take(one: Instance): void;";
  const old = listSurface(smallSdk({ "index.ts": start, "inner/take.ts": take }));
  const sources = {
    "index.ts": `${start}\nexport interface Instance { name: string }`,
    "inner/take.ts": take,
  };
  const changes = compareSurfaces(old, listSurface(smallSdk(sources)));
  expect(changes.map(({ message }) => message)).toEqual(["`Instance` is new in `sdk`"]);
});

test("an export that another declaration stands for now is compared with it", () => {
  const old = {
    "index.ts": 'export type { Role } from "./inner/a.js";',
    "inner/a.ts": "export interface Role { id: number }",
  };
  const now = {
    "index.ts": 'export type { B as Role } from "./inner/b.js";',
    "inner/b.ts": "export interface B { id: string }",
  };
  const changes = compareSurfaces(listSurface(smallSdk(old)), listSurface(smallSdk(now)));
  expect(changes.map(({ message }) => message)).toEqual([
    "The type of `Role.id` changed from `number` to `string`",
  ]);
});

test("options that are put together of others are compared by what is left", () => {
  const sdk = (options: string) => `
interface Call { signal?: AbortSignal }
interface Common { db?: string; lang?: string }
export type Options = ${options};
export function get(options?: Options): void;
`;
  const [one, two] = [
    sdk('Call & Pick<Common, "db">'),
    sdk('Call & Pick<Common, "db" | "lang"> & { top?: number }'),
  ];
  expect(told(one, two)).toEqual([
    "minor: `Options.lang` is new and optional",
    "minor: `Options.top` is new and optional",
  ]);
  expect(told(two, one)).toEqual(["major: `Options.lang` is gone", "major: `Options.top` is gone"]);
  expect(told(sdk('Call & Omit<Common, "db">'), sdk('Call & Pick<Common, "lang">'))).toEqual([]);
});

test("nested object types and callbacks are named by their path", () => {
  const sdk = (hook: string, user: string) => `
export interface Options { hooks?: { "on error"?: ((${hook}) => void) | undefined } }
export function get(options: Options): { user: { ${user} } };
`;
  expect(
    told(sdk("error: Error", "id: number"), sdk("error: Error, again: boolean", "id: number; name: string")),
  ).toEqual([
    'minor: `Options.hooks["on error"]` is passed `again: boolean` as well',
    "minor: `get().user.name` is new",
  ]);
});

test("the SDKs of any two documents can be compared, and one equals itself", async () => {
  const property = fc.asyncProperty(oddDocuments, oddDocuments, async (one, other) => {
    const [old, now] = await Promise.all([one, other].map((document) => generateSdk(document, parts)));
    const [before, after] = [listSurface(old?.value ?? []), listSurface(now?.value ?? [])];
    expect(compareSurfaces(before, before)).toEqual([]);
    for (const { message, entry } of compareSurfaces(before, after)) {
      expect(message).toMatch(/^[`A-Z].*[^.]$/s);
      expect(entry).toMatch(/^rambase-sdk/);
    }
  });
  await fc.assert(property, { seed: 20261122, numRuns: 15 });
}, 60_000);
