import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { generate } from "./support/sdk-project.js";

const folder = new URL("golden/notes/", import.meta.url);
const files = [
  "package.json",
  "README.md",
  "docs/office.md",
  "llms.txt",
  "src/client.ts",
  "src/core.ts",
  "src/error-catalogue.ts",
  "src/error-codes.ts",
  "src/errors.ts",
  "src/index.ts",
  "src/office/index.ts",
  "src/office/notes.ts",
  "src/office/office.ts",
  "src/validators/office/notes.ts",
];

/** Read these files before accepting a change of them: they are what a user of the SDK reads. */
test("a small document becomes the files that lie beside it", async () => {
  const generated = await generate(parse(readFileSync(new URL("openapi.yaml", folder), "utf8")));
  for (const file of files) {
    // Held under another ending, so that no compiler takes them for sources of this project.
    const expected = new URL(`expected/${file}.txt`, folder);
    await expect(generated.get(file) ?? "").toMatchFileSnapshot(expected.pathname);
  }
  expect([...generated.keys()].filter((file) => !file.startsWith("src/runtime/"))).toEqual([
    "LICENSE",
    "README.md",
    "build.mjs",
    "docs/office.md",
    "llms.txt",
    "package.json",
    "paths.d.ts",
    "src/client.ts",
    "src/core.ts",
    "src/error-catalogue.ts",
    "src/error-codes.ts",
    "src/errors.ts",
    "src/index.ts",
    "src/office/index.ts",
    "src/office/notes.ts",
    "src/office/office.ts",
    "src/validators/index.ts",
    "src/validators/office/notes.ts",
    "src/validators/response-validators.ts",
    "tsconfig.json",
    "typedoc.json",
  ]);
});
