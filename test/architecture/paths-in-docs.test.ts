import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandTable } from "../../cli/command-table.js";
import { plain } from "../../cli/terminal/colours.js";

/** Texts in which a reader follows paths. */
function documents(): readonly string[] {
  const single = ["README.md", "CONTRIBUTING.md"].filter((path) => existsSync(path));
  if (!existsSync("docs")) return single;
  const pages = readdirSync("docs", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
  return [...single, ...pages.map((path) => join("docs", path)).toSorted()];
}

const folders = [
  "bench",
  "bin",
  "cli",
  "docs",
  "examples",
  "generated",
  "generator",
  "issues",
  "publish",
  "scraper",
  "spec",
  "templates",
  "test",
];
const rooted = new RegExp(`^(?:${folders.join("|")})/[\\w./-]*$`);

/** Paths in code marks that begin at the root of the project, and targets of links. */
function pathsIn(text: string): readonly { readonly path: string; readonly isLink: boolean }[] {
  const marked = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = ""]) => ({ path, isLink: false }));
  const linked = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, path = ""]) => ({
    path: path.replace(/#.*$/, ""),
    isLink: true,
  }));
  return [
    ...marked.filter(({ path }) => rooted.test(path)),
    ...linked.filter(({ path }) => path !== "" && !/^[a-z]+:/i.test(path)),
  ];
}

describe("documents", () => {
  it.each(documents())("%s names paths that exist", (document) => {
    const missing = pathsIn(readFileSync(document, "utf8")).filter(
      ({ path, isLink }) => !existsSync(isLink ? join(dirname(document), path) : path),
    );
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it("are read for paths in code marks and links", () => {
    const text =
      "See `spec/print/`, `npm test`, [there](../a.md#part), [site](https://example.org) and `cli/no.ts`.";
    expect(pathsIn(text).map(({ path }) => path)).toEqual(["spec/print/", "cli/no.ts", "../a.md"]);
  });

  it.each(["cli", "test"])("say what lies in each folder of %s/", (part) => {
    const folders = readdirSync(part, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const text = readFileSync("docs/architecture.md", "utf8");
    const untold = folders
      .map(({ name }) => `${part}/${name}/`)
      .filter((path) => !text.includes(`\`${path}\``));
    expect(untold).toEqual([]);
  });

  it.each(Object.entries(commandTable))("name every option of %s", async (name, entry) => {
    const help = await (await entry.load()).help("rambase-openapi", plain);
    const options = new Set([...help.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option));
    const crawling = ["crawl", "sync"].includes(name) ? readFileSync("docs/crawling.md", "utf8") : "";
    const row = readFileSync("README.md", "utf8").match(new RegExp(`^\\| \`${name} .*$`, "m"))?.[0];
    // Explained once, below the table.
    const common = new Set(["--check", "--json", "--cache", "--formats"]);
    const untold = [...options].filter(
      (option) => !common.has(option) && !`${row}${crawling}`.includes(option),
    );
    expect(untold).toEqual([]);
  });

  it.runIf(existsSync("docs/decisions"))("number their decisions without gaps", () => {
    const numbers = readdirSync("docs/decisions")
      .map((path) => /^(\d+)-/.exec(basename(path))?.[1])
      .filter((number) => number !== undefined)
      .map(Number)
      .toSorted((left, right) => left - right);
    expect(numbers).toEqual(numbers.map((_, index) => index + (numbers[0] ?? 0)));
  });
});
