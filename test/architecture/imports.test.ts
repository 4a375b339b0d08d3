import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readerParts } from "../../cli/cache/reader-fingerprint.js";
import { edges, parts, reachesOutside, wrongDirections } from "./import-rules.js";
import { importsOf, sourceFiles } from "./source-files.js";

const files = sourceFiles();

function file(path: string, ...imports: readonly string[]) {
  return { path, imports, lines: 1, wideComments: [] };
}

describe("imports", () => {
  it("run in one direction between the parts", () => {
    expect(wrongDirections(files)).toEqual([]);
  });

  it("reach the outside world at the edges only", () => {
    expect(reachesOutside(files)).toEqual([]);
  });

  it("of the SDK's runtime stay inside it, but for an edge, because it is copied", () => {
    const runtime = files.filter(
      ({ path }) => path.startsWith("generator/runtime/") && !edges.some((edge) => edge.path === path),
    );
    const leaving = runtime.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !name.startsWith("generator/runtime/"))
        .map((name) => `${path} imports ${name}`),
    );
    expect(leaving).toEqual([]);
  });

  it("of the page reader stay in the parts that the fingerprint of the cache is taken of", () => {
    const byPath = new Map(files.map((one) => [one.path, one]));
    const seen = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const name of byPath.get(path)?.imports ?? []) if (byPath.has(name)) visit(name);
    };
    const reader = byPath.get("cli/cache/page-reader.ts")?.imports ?? [];
    for (const name of reader) if (byPath.has(name) && !name.startsWith("cli/")) visit(name);
    expect(seen).toContain("spec/print/yaml-texts.ts");
    const astray = [...seen].filter((path) => !readerParts.some((part) => path.startsWith(`${part}/`)));
    expect(astray).toEqual([]);
  });

  it("name edges and parts that exist", () => {
    expect(edges.filter(({ path }) => !existsSync(path))).toEqual([]);
    expect(parts.filter(({ folder }) => !existsSync(folder))).toEqual([]);
  });
});

describe("the rules", () => {
  it.each([
    [file("issues/issue.ts", "scraper/scrape.ts")],
    [file("scraper/scrape.ts", "spec/build/sources.ts")],
    [file("generator/emit/a.ts", "scraper/model/resource-page.ts")],
    [file("generator/emit/a.ts", "spec/build/sources.ts")],
    [file("generator/runtime/a.ts", "issues/issue.ts")],
    [file("spec/document/openapi.ts", "scraper/scrape.ts")],
    [file("publish/site.ts", "cli/main.ts")],
  ])("find the wrong import of $path", (wrong) => {
    expect(wrongDirections([wrong])).toEqual([`${wrong.path} imports ${wrong.imports[0]}`]);
  });

  it("find what touches the disk", () => {
    expect(reachesOutside([file("spec/lint/a.ts", "node:fs/promises"), file("cli/a.ts", "node:fs")])).toEqual(
      ["spec/lint/a.ts imports node:fs/promises"],
    );
  });

  it("see every form of import", () => {
    const text = `import type { A } from "../a.js";
import {
  b,
} from "./b.js";
import "./c.js";
export * from './d.js';
/* import "./no.js"; */
const e = await import("./e.js");
`;
    const found = importsOf(text, "cli/x/y.ts");
    expect(found).toEqual(["cli/a.ts", "cli/x/b.ts", "cli/x/c.ts", "cli/x/d.ts", "cli/x/e.ts"]);
  });
});
