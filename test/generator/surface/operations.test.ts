import { expect, test } from "vitest";
import { compareSurfaces } from "../../../generator/surface/compare-surfaces.js";
import { listSurface } from "../../../generator/surface/list-surface.js";
import { smallSdk, surfaceOf } from "./small-sdk.js";

/** An SDK with one operation, one more, and what the other lines say. */
const base = `
export class RamBaseClient {}
export interface ErrorsOf { getRole: 1 }
export interface Role { id: number }
export function getRole(rambase: RamBaseClient, path: RolePath): Role;
export interface RolePath { roleId: number }
`;
const tree = `
export class RamBase extends RamBaseClient { readonly roles: RolesResource }
export interface RolesResource { (roleId: number): RoleItem }
`;
const old = `${base}${tree}export interface RoleItem { get(): Role }`;
const copied = `${base.replace("{ getRole: 1 }", "{ copyRole: 2; getRole: 1 }")}${tree}
export interface RoleItem { get(): Role; readonly operations: RoleOperations }
export interface RoleOperations { copyRole(body: CopyInput, options?: CopyOptions): Promise<Copy> }
export interface CopyInput { name: string; kind: CopyKind }
export interface CopyKind { id: number }
export interface CopyOptions { lang?: string }
export interface Copy { id: number }
export interface Schema<T> { value: T }
export const copyInputSchema: Schema<CopyInput>;
export function copyRole(rambase: RamBaseClient, path: RolePath, body: CopyInput, options?: CopyOptions): Promise<Copy>;
`;

function told(before: string, after: string): readonly string[] {
  const schema = "export interface Schema<T> { value: T }\n";
  const both = [before, after].map((code) => (code.includes("interface Schema") ? code : `${schema}${code}`));
  const [one = "", other = ""] = both;
  return compareSurfaces(surfaceOf(one), surfaceOf(other)).map(({ bump, message }) => `${bump}: ${message}`);
}

test("an operation that came is one change, with its place in the tree and its function", () => {
  expect(told(old, copied)).toEqual([
    "minor: `rambase.roles(…).operations.copyRole(…)` is new; as a function it is `copyRole(…)` of `sdk`",
  ]);
});

test("so is one that went", () => {
  expect(told(copied, old)).toEqual([
    "major: `rambase.roles(…).operations.copyRole(…)` is gone; as a function it was `copyRole(…)` of `sdk`",
  ]);
});

test("what changed in things that both have is told beside it", () => {
  const changed = copied
    .replace("interface Role {", "interface Role { kind?: CopyKind;")
    .replace("getRole: 1 }", "getRole: 1 | 3 }");
  expect(told(old, changed)).toEqual([
    "minor: `getRole` also documents the error 3",
    "minor: `Role.kind` is new",
    "minor: `rambase.roles(…).operations.copyRole(…)` is new; as a function it is `copyRole(…)` of `sdk`",
  ]);
});

test("what came and serves none of the operations that came is told of its own", () => {
  expect(told(old, `${copied}export interface Other { id: number }`)).toEqual([
    "minor: `Other` is new in `sdk`",
    "minor: `rambase.roles(…).operations.copyRole(…)` is new; as a function it is `copyRole(…)` of `sdk`",
  ]);
});

test("a type comes and goes with its validator and its key among the components", () => {
  const paths = (schemas: string) => `export interface components { schemas: { ${schemas} } }`;
  const sdk = (code: string, schemas: string) =>
    listSurface(smallSdk({ "index.ts": `${old}${code}`, "paths.ts": paths(schemas) }));
  const schema = "export interface Schema<T> { value: T }\n";
  const before = sdk(schema, "Role: {}");
  const kind = `${schema}export interface Kind { id: number }\nexport const kindSchema: Schema<Kind>;`;
  const after = sdk(kind, "Kind: {}; Role: {}");
  expect(compareSurfaces(before, after).map(({ message }) => message)).toEqual(["`Kind` is new in `sdk`"]);
  expect(compareSurfaces(after, before).map(({ message }) => message)).toEqual([
    "`Kind` is no longer exported from `sdk`",
  ]);
});

test("a validator that came for a type of before is told", () => {
  expect(told(old, `${old}export const roleSchema: Schema<Role>;`)).toEqual([
    "minor: `roleSchema` is new in `sdk`",
  ]);
});

test("a method that came to another one's place is told with its own types", () => {
  const deleted = (code: string) =>
    `${code.replace("{ get(): Role }", "{ get(): Role; delete(): void }")}
export function deleteRole(rambase: RamBaseClient, path: RolePath): void;`;
  expect(told(old, deleted(old))).toEqual([
    "minor: `rambase.roles(…).delete(…)` is new; as a function it is `deleteRole(…)` of `sdk`",
  ]);
});

test("where two methods look alike, the function tells of itself and the methods of themselves", () => {
  const twice = `${old.replace("{ get(): Role }", "{ get(): Role; copy(): void; clone(): void }")}
export function copyRole(rambase: RamBaseClient, path: RolePath): void;`;
  expect(told(old, twice)).toEqual([
    "minor: `RoleItem.clone()` is new",
    "minor: `RoleItem.copy()` is new",
    "minor: The function `copyRole(…)` of `sdk` is new",
  ]);
});

test("an operation whose method moved is told with the calls before and after", () => {
  const moved = `${base}export class RamBase extends RamBaseClient { readonly duties: DutiesResource }
export interface DutiesResource { (roleId: number): DutyItem }
export interface DutyItem { get(): Role }`;
  expect(told(old, moved)).toEqual([
    "major: `rambase.roles(…).get(…)` moved to `rambase.duties(…).get(…)`; as a function it is `getRole(…)` of `sdk` still",
  ]);
});

test("an operation whose place alone has another name has not moved", () => {
  const renamed = old.replaceAll("RoleItem", "RoleById");
  expect(renamed).not.toBe(old);
  expect(told(old, renamed).filter((message) => message.includes("moved"))).toEqual([]);
});

test("what else changes of an operation that moved is told beside it", () => {
  const moved = `${base.replace("{ getRole: 1 }", "{}")}
export class RamBase extends RamBaseClient { readonly duties: DutiesResource }
export interface DutiesResource { (roleId: number): DutyItem }
export interface DutyItem { get(): Role }`;
  const messages = told(old, moved);
  expect(messages).toContainEqual(expect.stringContaining("moved to `rambase.duties(…).get(…)`"));
  expect(messages).toContainEqual(expect.stringContaining("`ErrorsOf.getRole` is gone"));
});
