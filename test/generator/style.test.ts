import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readFixture, sdkFiles } from "./support/sdk-project.js";

const fixtures = ["roles.yaml", "pets-3.0.yaml", "shapes-3.1.yaml"];

/** The source files of an SDK, without the one that openapi-typescript writes. */
async function sourcesOf(fixture: string): Promise<readonly (readonly [string, string])[]> {
  const files = [...(await sdkFiles(readFixture(fixture)))];
  return files.filter(([file]) => file.endsWith(".ts") && file !== "paths.d.ts");
}

test.each(fixtures)("the SDK of %s reads like code of ours", async (fixture) => {
  for (const [file, text] of await sourcesOf(fixture)) {
    for (const line of text.split("\n")) expect(line.length, `${file}: ${line}`).toBeLessThanOrEqual(110);
    expect(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""), file).not.toMatch(/\bany\b/);
    expect(text, file).not.toMatch(/[ \t]$|\n\n\n/m);
    expect(text.endsWith("\n") && !text.endsWith("\n\n"), file).toBe(true);
  }
});

test("no line of the SDK that comes along is longer than 119 characters, but for addresses of pages", () => {
  const folder = "generated/sdk/src";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts"));
  expect(sources.length).toBeGreaterThan(300);
  for (const file of sources) {
    for (const line of readFileSync(path.join(folder, file), "utf8").split("\n")) {
      if (!/^ *\* @see https:\S+$/.test(line)) expect(line.length, `${file}: ${line}`).toBeLessThan(120);
    }
  }
});

test.each(fixtures)("the SDK of %s imports nothing that it does not use", async (fixture) => {
  for (const [file, text] of await sourcesOf(fixture)) {
    const imports = /^import (?:type )?\{([^}]*)\} from .*$/gm;
    const body = text.replace(imports, "");
    for (const [, names = ""] of text.matchAll(imports)) {
      for (const name of names.split(",").map((part) => part.replace("type ", "").trim())) {
        if (name !== "") expect(body, `${file} imports ${name}`).toMatch(new RegExp(`\\b${name}\\b`));
      }
    }
  }
});
