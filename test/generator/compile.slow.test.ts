import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileProject } from "../support/compile-project.js";
import { checkReadme } from "../support/readme/check-programs.js";
import {
  readFixture,
  readmeOptions,
  readmePrograms,
  type SdkProject,
  sdkProject,
} from "./support/sdk-project.js";

describe.each([
  ["roles.yaml", 42],
  ["pets-3.0.yaml", 33],
  ["shapes-3.1.yaml", 33],
])("the SDK of %s", (fixture, programs) => {
  let project: SdkProject;
  let readme: string;
  beforeAll(async () => {
    project = await sdkProject(readFixture(fixture));
    readme = readFileSync(`${project.folder}/sdk/README.md`, "utf8");
  }, 120_000);
  afterAll(() => project?.remove());

  test("compiles with the compiler of its manifest", () => {
    expect(compileProject(`${project.folder}/sdk/tsconfig.json`, "typescript")).toBe("");
  }, 120_000);

  test("has a readme whose programs compile", () => {
    const written = readmePrograms(readme);
    for (const [index, program] of written.entries()) project.write(`readme-${index}.ts`, program);
    expect(written).toHaveLength(programs);
    expect(project.compile("nodenext", readmeOptions)).toBe("");
  }, 120_000);

  // The third document has no read that needs nothing, to try logins with.
  if (fixture !== "shapes-3.1.yaml")
    test("has a readme whose programs run, and print what is said of it", async () => {
      expect(await checkReadme(readme, project.folder, readFixture(fixture))).toHaveLength(programs);
    }, 120_000);
});
