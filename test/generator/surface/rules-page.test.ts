import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { surfaceRules } from "../../../generator/surface/rules/surface-rules.js";
import { rulesPage } from "./rules-page.js";

const file = new URL("../../../docs/sdk-changes.md", import.meta.url);

test("docs/sdk-changes.md is made of the rules and their examples", () => {
  if (process.env.UPDATE_DOCS) writeFileSync(file, rulesPage());
  expect(readFileSync(file, "utf8")).toBe(rulesPage());
});

test("the page names every rule", () => {
  const page = rulesPage();
  expect(Object.keys(surfaceRules).filter((rule) => !page.includes(`| \`${rule}\` |`))).toEqual([]);
});
