import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { projectWith, readmeOptions, readmePrograms } from "../generator/support/sdk-project.js";
import { checkReadme } from "../support/readme/check-programs.js";
import { exampleDocument } from "./example-document.js";
import { builtSdk } from "./install-example.js";

test("every program of the SDK's readme compiles, runs, and prints what is said of it", async () => {
  const sdk = await builtSdk(exampleDocument());
  const project = projectWith(sdk);
  onTestFinished(project.remove);
  const readme = readFileSync(join(sdk, "README.md"), "utf8");
  for (const [index, program] of readmePrograms(readme).entries()) {
    project.write(`readme-${index}.ts`, program);
  }
  expect(project.compile("nodenext", readmeOptions)).toBe("");
  expect((await checkReadme(readme, project.folder, exampleDocument())).length).toBeGreaterThan(25);
}, 120_000);
