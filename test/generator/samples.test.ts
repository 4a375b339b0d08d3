import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { codeSamples } from "../../generator/emit/samples/code-samples.js";
import { chainText } from "../../generator/emit/samples/layout.js";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import { samplesByOperation } from "../../generator/samples-by-operation.js";
import { withCodeSamples } from "../../publish/code-samples.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { readFixture } from "./support/sdk-project.js";

const formatter = fileURLToPath(new URL("../../node_modules/@biomejs/biome/bin/biome", import.meta.url));
const settings = {
  root: true,
  formatter: { lineWidth: 64, indentStyle: "space", indentWidth: 2 },
  json: { formatter: { enabled: false } },
};

test("samples fit a narrow column and stand as a formatter leaves them", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "samples-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(path.join(folder, "biome.json"), JSON.stringify(settings));
  for (const fixture of ["roles.yaml", "pets-3.0.yaml", "shapes-3.1.yaml"]) {
    for (const [id, text] of codeSamples(buildSdkModel(readFixture(fixture)).value)) {
      for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(64);
      writeFileSync(path.join(folder, `${fixture}-${id}.ts`), text);
    }
  }
  // Fails, and shows the difference, when a file is not formatted.
  const said = execFileSync(process.execPath, [formatter, "format", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(said).toContain("No fixes applied");
});

test("an operation without an identifier has a sample, too", () => {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "T", version: "1.0.0" },
    paths: { "/ping": { get: { responses: { "204": { description: "Alive." } } } } },
  };
  const samples = samplesByOperation(buildSdkModel(document).value);
  expect([...samples.keys()]).toEqual(["get /ping"]);
  expect(samples.get("get /ping")).toContain("await rambase.");
  expect(withCodeSamples(document, samples).issues).toEqual([]);
});

const roles = [{ member: ".system" }, { member: ".roles", args: [{ value: 100123 }] }];

test.each([
  [[...roles, { member: ".get", args: [] }], "rambase.system.roles(100123).get()"],
  [
    [...roles, { member: ".userAssignments" }, { member: ".create", args: [{ value: { user: { id: 1 } } }] }],
    "rambase.system\n  .roles(100123)\n  .userAssignments.create({ user: { id: 1 } })",
  ],
  [
    [{ member: ".notes" }, { member: ".create", args: [{ value: { text: "x".repeat(30), tags: ["a"] } }] }],
    `rambase.notes.create({\n  text: "${"x".repeat(30)}",\n  tags: ["a"],\n})`,
  ],
  [
    [{ member: ".notes" }, { member: ".create", args: [{ value: { text: "x".repeat(30) } }, { value: {} }] }],
    `rambase.notes.create(\n  { text: "${"x".repeat(30)}" },\n  {},\n)`,
  ],
])("a chain is laid out by its calls", (steps, text) => {
  expect(chainText("rambase", steps, 10)).toBe(text);
});
