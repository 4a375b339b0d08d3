import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keptReference } from "../../cli/cache/kept-reference.js";
import { seal, unseal } from "../../cli/cache/seal.js";

const input = {
  document: JSON.stringify({ openapi: "3.1.0", info: { title: "Shelves", version: "1.0.0" }, paths: {} }),
  template: "<title>{{title}}</title>{{{redocHTML}}}",
  config: "{}",
};

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "kept-reference-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const kept = () => {
  const folder = join(root, "reference");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\/\w+$/.test(name),
  );
  return files.map((name) => join(folder, name));
};

it("keeps a reference, and renders the same texts no more", async () => {
  const first = await keptReference(input, root);
  expect(first.issues).toEqual([]);
  expect(first.value).toContain("<title>Shelves</title>");
  const [file = "", ...others] = kept();
  expect(others).toEqual([]);
  expect(unseal(readFileSync(file))?.toString() === first.value).toBe(true);

  writeFileSync(file, seal(Buffer.from("what was kept")));
  expect(await keptReference(input, root)).toEqual({ value: "what was kept", issues: [] });
  // Damage is as good as nothing.
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect((await keptReference(input, root)).value === first.value).toBe(true);
});

it("renders other texts, and keeps nothing of what cannot be rendered", async () => {
  const other = { ...input, template: `${input.template}<footer>` };
  expect((await keptReference(other, root)).value).toContain("<footer>");
  expect(kept()).toHaveLength(2);
  const { value, issues } = await keptReference({ ...input, document: "{}" }, root);
  expect([value, issues.map(({ code }) => code)]).toEqual(["", ["site/not-rendered"]]);
  expect(kept()).toHaveLength(2);
});
