import { expect, test } from "vitest";
import { generate, readFixture } from "./support/sdk-project.js";

test.each(["roles.yaml", "pets-3.0.yaml", "shapes-3.1.yaml"])(
  "%s gives the same bytes twice",
  async (fixture) => {
    const [first, second] = [await generate(readFixture(fixture)), await generate(readFixture(fixture))];
    expect([...second]).toEqual([...first]);
  },
);

test.each(["roles.yaml", "pets-3.0.yaml", "shapes-3.1.yaml"])(
  "the SDK of %s reads like code of ours",
  async (fixture) => {
    for (const [file, text] of await generate(readFixture(fixture))) {
      if (!file.endsWith(".ts") || file === "src/paths.ts" || file.startsWith("src/runtime/")) continue;
      for (const line of text.split("\n")) expect(line.length, `${file}: ${line}`).toBeLessThanOrEqual(110);
      expect(text, file).not.toMatch(/[:<|&,(] *any\b|[ \t]$|\n\n\n/m);
      expect(text.endsWith("\n") && !text.endsWith("\n\n"), file).toBe(true);
    }
  },
);
