import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesPage } from "./support/rules-page.js";

const file = new URL("../../docs/changes.md", import.meta.url);

test("docs/changes.md is made of the rules and their examples", () => {
  if (process.env.UPDATE_DOCS) writeFileSync(file, rulesPage());
  expect(readFileSync(file, "utf8")).toBe(rulesPage());
});
