import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { underVersion } from "../../generator/under-version.js";
import { generate } from "./support/sdk-project.js";

const notes = parse(readFileSync(new URL("golden/notes/openapi.yaml", import.meta.url), "utf8"));

async function generated(version: string) {
  const files = await generate({ ...notes, info: { ...notes.info, version } });
  return [...files].map(([path, text]) => ({ path, text }));
}

test("an SDK under another version is the one that is generated under it", async () => {
  expect(underVersion(await generated("1.2.3"), "4.5.6")).toEqual(await generated("4.5.6"));
});
