import { readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { expect, it } from "vitest";

/**
 * What a module loads as soon as it is loaded itself: neither types nor what is imported when it is needed.
 */
function loadedWith(path: string): readonly string[] {
  const statement = /^(?:import|export)\s(?!type\s)(?:[^"'`;]*?\sfrom\s)?"([^"]+)"/gm;
  return [...readFileSync(path, "utf8").matchAll(statement)].map(([, name = ""]) =>
    name.startsWith(".") ? posix.join(dirname(path), name).replace(/\.js$/, ".ts") : name,
  );
}

function packagesLoadedWith(paths: readonly string[]): readonly string[] {
  const seen = new Set(paths);
  const packages = new Set<string>();
  for (const path of seen)
    for (const name of loadedWith(path)) {
      if (name.endsWith(".ts")) seen.add(name);
      else if (!name.startsWith("node:")) packages.add(name);
    }
  return [...packages].sort();
}

const everyRun = ["citty"];

it.each([
  ["scrape", ["cheerio/slim", "yaml"]],
  ["inspect", ["cheerio/slim"]],
  ["explain", ["yaml"]],
  ["diff", ["yaml"]],
  ["export", ["yaml"]],
  ["docs", ["handlebars", "yaml"]],
  ["lint", ["yaml", "@redocly/openapi-core"]],
])("%s loads no more than its runs need, since compilers alone take more than a second", (name, packages) => {
  const loaded = packagesLoadedWith(["cli/main.ts", `cli/commands/${name}.ts`]);
  expect(loaded).toEqual([...everyRun, ...packages].sort());
});
