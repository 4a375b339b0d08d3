import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateSdk } from "../../../generator/generate.js";
import { listSurface } from "../../../generator/surface/list-surface.js";
import { printSurface } from "../../../generator/surface/print-surface.js";
import { readSurface } from "../../../generator/surface/read-surface.js";
import { oddDocuments } from "../support/odd-documents.js";
import { sdkParts } from "../support/read-folder.js";
import { readFixture } from "../support/sdk-project.js";
import { smallSdk } from "./small-sdk.js";

const parts = sdkParts();
const seed = 20261122;

describe("a printed listing", () => {
  test.each(["roles.yaml", "pets-3.0.yaml", "shapes-3.1.yaml"])(
    "of %s is read back whole",
    async (fixture) => {
      const { value: files } = await generateSdk(readFixture(fixture), parts);
      const surface = listSurface(files);
      expect(readSurface(printSurface(surface), "api.md")).toEqual({ value: surface, issues: [] });
    },
  );

  test("of any SDK is read back whole", async () => {
    const property = fc.asyncProperty(oddDocuments, async (document) => {
      const surface = listSurface((await generateSdk(document, parts)).value);
      expect(readSurface(printSurface(surface), "api.md")).toEqual({ value: surface, issues: [] });
    });
    await fc.assert(property, { seed, numRuns: 25 });
  }, 60_000);

  test("is read with the line ends of Windows", () => {
    const text = printSurface(
      listSurface(smallSdk({ "index.ts": "export interface Role { name: string }" })),
    );
    expect(readSurface(text.replaceAll("\n", "\r\n"), "api.md").issues).toEqual([]);
  });
});

describe("a damaged listing", () => {
  const whole = printSurface(
    listSurface(
      smallSdk({ "index.ts": "export interface Role { id?: number; name: string }\nexport const x: 1 = 1;" }),
    ),
  );

  test.each([
    [
      "a line that is no code",
      (text: string) => text.replace("  name: string;", "  name string;"),
      '"  name: any',
    ],
    ["a lost line", (text: string) => text.replace("  name: string;\n", ""), "members: 1"],
    ["a lost end", (text: string) => text.slice(0, text.indexOf("  name")), "found its end"],
    ["a conflict", (text: string) => text.replace("  id", "<<<<<<< HEAD\n  id"), "<<<<<<< HEAD"],
    ["another title", (text: string) => `\n${text}`, "an empty line"],
    ["more at its end", (text: string) => `${text}\n`, "expected its end"],
    ["a type that is missing", (text: string) => text.replace("const x: 1", "const x"), "declarations: 1"],
    ["nothing at all", () => "", "found an empty line"],
  ])("is reported: %s", (_, damage) => {
    const { value, issues } = readSurface(damage(whole), "sdk/api.md");
    expect(value).toBeUndefined();
    expect(issues.map(({ line, message }) => `${line}: ${message}`)).toMatchSnapshot();
  });

  test("is noticed wherever a line is lost, doubled or changed", () => {
    const lines = whole.split("\n");
    const damages = fc.tuple(fc.nat(lines.length - 1), fc.constantFrom("lose", "double", "change"));
    fc.assert(
      fc.property(damages, ([index, kind]) => {
        const line = lines[index] ?? "";
        const instead = kind === "lose" ? [] : kind === "double" ? [line, line] : [`${line}~`];
        const text = lines.toSpliced(index, 1, ...instead).join("\n");
        const { value, issues } = readSurface(text, "api.md");
        expect(value).toBeUndefined();
        expect(issues).toHaveLength(1);
      }),
      { seed },
    );
  });
});
