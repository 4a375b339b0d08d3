import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../generator/runtime");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
/** Loads modules of Node, for an entry of its own. */
const ofNode = "node/node-modules.ts";
const imports = /(?:from|import)\s*\(?\s*"([^"]+)"/g;

test.each(files)("%s imports only from the runtime and names nothing that only Node has", (file) => {
  // Examples in comments import what the generator makes.
  const code = readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const specifiers = [...code.matchAll(imports)].map(([, specifier = ""]) => specifier);
  for (const specifier of specifiers.filter((name) => file !== ofNode || !name.startsWith("node:"))) {
    expect(specifier).toMatch(/^\.{1,2}\/.*\.js$/);
    const target = relative(root, normalize(join(root, dirname(file), specifier)));
    expect(files).toContain(target.replace(/\.js$/, ".ts"));
  }
  expect(code).not.toMatch(/\b(?:process|Buffer|require|__dirname|NodeJS)\b\s*[.(]/);
  // Younger than `fetch`, Web Crypto and ES2023, which is all that the readme asks for.
  expect(code).not.toMatch(/\b(?:URL\.(?:canParse|parse)|AbortSignal\.any|Promise\.(?:try|withResolvers))\b/);
  expect(code).not.toMatch(/\b(?:eval\(|new Function\()/);
});

test("what loads modules of Node is no part of what other entries load", () => {
  const outside = files.filter((file) => dirname(file) !== "node");
  expect(outside.length).toBeLessThan(files.length);
  for (const file of outside) expect(readFileSync(join(root, file), "utf8"), file).not.toMatch(/\/node\//);
});
