import { readFileSync } from "node:fs";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { generateSdk } from "../../../generator/generate.js";
import type { GeneratedFile } from "../../../generator/generated-file.js";
import { listSurface } from "../../../generator/surface/list-surface.js";
import { printSurface } from "../../../generator/surface/print-surface.js";
import type { OpenApiDocument } from "../../../spec/document/openapi.js";
import { oddDocuments } from "../support/odd-documents.js";
import { sdkParts } from "../support/read-folder.js";
import { smallSdk } from "./small-sdk.js";

const parts = sdkParts();

async function filesOf(document: OpenApiDocument): Promise<readonly GeneratedFile[]> {
  return (await generateSdk(document, parts)).value;
}

const example = parse(
  readFileSync(new URL("../../../generated/openapi.yaml", import.meta.url), "utf8"),
) as OpenApiDocument;

/** The code of the listing under a heading. */
function codeOf(sources: { readonly [file: string]: string }, heading: string): string {
  const text = printSurface(listSurface(smallSdk(sources)));
  const section = text.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? "";
  return /```ts\n([\s\S]*)```/.exec(section)?.[1] ?? "";
}

describe("a listing", () => {
  test("holds what an entry point exports, in one form, without bodies, comments and private members", () => {
    const source = `
/** Which. */
export type Kind = "b" | ("a" | undefined) | null;
export const Code = { /** None. */ Last: 20, "First one": 3 } as const;
export const limits: { readonly [code: number]: readonly string[] } = { 1: [] };
export interface Role { /** Its name. */ name: string; "user-id"?: number; }
export function copy(
  role: Role,
  count: number = 1,
): Promise<Role> {
  return again(role);
}
function again(role: Role): Promise<Role> { return Promise.resolve(role); }
export class Client<T = Role> extends Error {
  readonly #secret: string = "";
  private inner: string = "";
  /** @internal */
  forTests(): void {}
  constructor(secret: string, retries: number = 2) { super(); this.#secret = secret; }
  get first(): T | undefined { return undefined; }
  static readonly brand: symbol = Symbol();
  async *[Symbol.asyncIterator](): AsyncGenerator<T> {}
}
`;
    expect(codeOf({ "index.ts": source }, "sdk")).toBe(`export class Client<T = Role> extends Error {
  constructor(secret: string, retries?: number);
  [Symbol.asyncIterator](): AsyncGenerator<T>;
  static readonly brand: symbol;
  readonly first: T | undefined;
}

export const Code: {
  readonly "First one": 3;
  readonly Last: 20;
};

export type Kind = "a" | "b" | null | undefined;

export interface Role {
  "user-id"?: number;
  name: string;
}

export function copy(role: Role, count?: number): Promise<Role>;

export const limits: {
  readonly [key: number]: readonly string[];
};
`);
  });

  test("follows exports to where things are declared, and declares each once", () => {
    const sources = {
      "index.ts": 'export * from "./inner/all.js";\nexport { give as hand } from "./inner/give.js";',
      "inner/all.ts": 'export type { Role } from "./role.js";',
      "inner/role.ts": "export interface Role { id: Id }\ninterface Id { value: number }",
      "inner/give.ts":
        'import type { Role as R } from "./role.js";\nexport function give(role: R): void {\n}\n',
      "system/index.ts": 'export type { Role } from "../inner/role.js";',
    };
    expect(codeOf(sources, "sdk")).toBe(`export interface Role {
  id: Id;
}

export function hand(role: Role): void;
`);
    expect(codeOf(sources, "sdk/system")).toBe('export { Role } from "sdk";\n');
    expect(codeOf(sources, "Types without an export")).toBe("interface Id {\n  value: number;\n}\n");
  });

  test("gives types of one name two names, and those that can be imported their own", () => {
    const sources = {
      "index.ts": 'export type { Role } from "./inner/role.js";\nexport { take } from "./inner/take.js";',
      "inner/role.ts": "export interface Role { id: number }",
      "inner/take.ts": "interface Role { name: string }\nexport function take(role: Role): void {\n}\n",
      "a.ts": "export interface Role { a: string }",
    };
    expect(codeOf(sources, "sdk")).toContain("function take(role: Role3): void;");
    expect(codeOf(sources, "sdk/a")).toBe("export { Role2 as Role };\n");
    expect(codeOf(sources, "Types without an export")).toContain("interface Role3 {\n  name: string;");
  });

  test("has only the keys of the types that repeat the document", () => {
    const paths = `
export interface paths {
    "/roles": {
        parameters: { query?: never };
        get: operations["listRoles"];
        put?: never;
        post: operations["createRole"];
    };
}
export interface operations {
    listRoles: {
        parameters: never;
        responses: {
            200: { content: { "application/json": { deep: string } } };
        };
    };
}
export type $defs = Record<string, never>;`;
    expect(codeOf({ "index.ts": "", "paths.ts": paths }, "sdk/paths")).toBe(`export type $defs = unknown;

export interface operations {
  listRoles: unknown;
}

export interface paths {
  "/roles": { get: unknown; parameters: unknown; post: unknown };
}
`);
  });

  test("holds types that are made member by member from another one", () => {
    const source = `
export type Loose<T> = { readonly [ Key in keyof T ]? : (Awaited<T[Key]>) };
export type Tight<T> = { -readonly [Key in keyof T as Lowercase<Key>]-?: T[Key]; };`;
    expect(
      codeOf({ "index.ts": source }, "sdk"),
    ).toBe(`export type Loose<T> = { readonly [Key in keyof T]?: Awaited<T[Key]> };

export type Tight<T> = { -readonly [Key in keyof T as Lowercase<Key>]-?: T[Key] };
`);
  });

  test("is refused for what does not state its type", () => {
    const files = smallSdk({ "index.ts": "export const now = Date.now();" });
    expect(() => listSurface(files)).toThrow("now without stating its type");
  });

  test("of the example says what the compiler's own declarations say", async () => {
    const files = await filesOf(example);
    const declared = files.map(({ path, text }) =>
      /(?<!\.d)\.ts$/.test(path) ? { path, text: declarationFile(path, text) } : { path, text },
    );
    expect(printSurface(listSurface(declared))).toBe(printSurface(listSurface(files)));
  });

  test("loses nothing to what is cut out of files before they are parsed", async () => {
    const files = await filesOf(example);
    // In another layout nothing is found that could be cut.
    const uncut = files.map(({ path, text }) => {
      const other =
        path === "paths.d.ts"
          ? text.replace(/^ +/gm, "\t")
          : text.replace(/^(?=export |async |function )/gm, " ");
      return { path, text: path.endsWith(".ts") ? other : text };
    });
    expect(printSurface(listSurface(uncut))).toBe(printSurface(listSurface(files)));
  });

  test("can be made of the SDK of any document, twice alike", async () => {
    const property = fc.asyncProperty(oddDocuments, async (document) => {
      const files = await filesOf(document);
      const surface = listSurface(files);
      expect(surface.entries.length).toBeGreaterThan(3);
      expect(listSurface([...files].reverse())).toEqual(surface);
    });
    await fc.assert(property, { seed: 20261122, numRuns: 25 });
  }, 60_000);
});

/** What the compiler would ship for a source file; fails where it has to infer a type. */
function declarationFile(path: string, text: string): string {
  const compilerOptions = {
    isolatedDeclarations: true,
    declaration: true,
    stripInternal: false,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
  };
  const { outputText } = ts.transpileDeclaration(text, { fileName: path, compilerOptions });
  // The compiler declares a method with a computed name twice, once as a property that holds a function.
  return outputText.replace(/^.*\[Symbol\.\w+\]: .*;\n/gm, "");
}
