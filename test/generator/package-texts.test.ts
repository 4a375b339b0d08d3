import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { programsIn } from "../support/readme/run-programs.js";
import { generate, readFixture, sdkFiles } from "./support/sdk-project.js";

/** Where the links of a text lead, from the root of the package; those to the web are left out. */
function linksOf(file: string, text: string): readonly string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links
    .filter((link) => !/^https?:/.test(link))
    .map((link) => (link.startsWith("#") ? file + link : posix.join(posix.dirname(file), link)));
}

/** The places of a text that a link can lead to, as GitHub and npm name them. */
function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}

describe.each(["roles.yaml", "pets-3.0.yaml"])("the texts in the package of %s", (fixture) => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await sdkFiles(readFixture(fixture));
  });
  const text = (file: string): string => files.get(file) ?? "";

  test("what tells its errors and clients from those of other packages is its name", async () => {
    const named = await generate(readFixture(fixture), { packageName: "@our/crm-sdk" });
    const runtime = [...named].filter(([file]) => file.startsWith("src/runtime/"));
    expect(runtime.filter(([, text]) => text.includes("rambase-sdk")).map(([file]) => file)).toEqual([]);
    expect(named.get("src/runtime/errors/api-error.ts")).toContain('"@our/crm-sdk.RamBaseError.ApiError"');
    expect(named.get("src/runtime/client/client.ts")).toContain('Symbol.for("@our/crm-sdk.core")');
  });

  test("every link leads to a file of the package, and to a heading in it", () => {
    const packed: readonly string[] = ["README.md", ...JSON.parse(text("package.json")).files];
    const texts = [...files.keys()].filter((file) => /\.(?:md|txt)$/.test(file));
    expect(texts.length).toBeGreaterThan(2);
    for (const file of texts) {
      const links = linksOf(file, text(file));
      expect(links.length, file).toBeGreaterThan(0);
      for (const link of links) {
        const [target = "", anchor] = link.split("#");
        expect(files.has(target), `${file} links to ${link}`).toBe(true);
        expect(packed, `${file} links to ${link}`).toContain(target.split("/")[0]);
        if (anchor !== undefined)
          expect(anchorsOf(text(target)), `${file} links to ${link}`).toContain(anchor);
      }
    }
  });

  test("the license that the manifest names is in the package", () => {
    const { license, files: packed, name } = JSON.parse(text("package.json"));
    expect([license, packed.includes("LICENSE")]).toEqual(["MIT", true]);
    expect(text("LICENSE")).toMatch(/^MIT License\n\nCopyright \(c\) the authors of [\w-]+\n/);
    expect(text("LICENSE").split("\n")[2]).toContain(name);
  });

  test("the readme names validators that there are", () => {
    const [, ...names] = /Those of `\w+` are `(\w+)`, `(\w+)` and `(\w+)`\./.exec(text("README.md")) ?? [];
    expect(names).toHaveLength(3);
    for (const name of names) expect(text("src/validators/index.ts")).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test("llms.txt has the form of its convention", () => {
    const lines = text("llms.txt")
      .replace(/^```ts\n[\s\S]*?^```$/gm, "")
      .split("\n");
    expect(lines[0]).toBe("# rambase-sdk");
    expect(lines.filter((line) => line.startsWith("# "))).toHaveLength(1);
    expect(lines.find((line) => line !== "" && line !== lines[0])).toMatch(/^> /);
    const sections = lines.slice(lines.findIndex((line) => line.startsWith("## ")));
    expect(sections.filter((line) => line.startsWith("## "))).toEqual([
      "## Documentation",
      "## Modules",
      "## Optional",
    ]);
    for (const line of sections) expect(line).toMatch(/^$|^## |^- \[[^\]]+\]\([^)]+\): ./);
  });

  test("the programs of llms.txt are among those of the readme, which compile and run", () => {
    const programs = programsIn(text("llms.txt"));
    expect(programs.length).toBeGreaterThan(5);
    expect(programsIn(text("README.md"))).toEqual(expect.arrayContaining([...programs]));
  });

  test("every operation stands on the page of its module, once, as a call and as a function", () => {
    const pages = [...files.keys()]
      .filter((file) => file.startsWith("docs/"))
      .map(text)
      .join("\n");
    const { modules } = buildSdkModel(readFixture(fixture)).value;
    const functions = modules
      .flatMap(({ resources }) => resources.flatMap(({ operations }) => operations))
      .map(({ functionName }) => functionName);
    expect(functions.length).toBeGreaterThan(5);
    for (const name of functions) {
      expect(pages.split(`| \`${name}(rambase`), name).toHaveLength(2);
    }
  });
});

test.each([
  ["orders.yaml", "`filter` takes a function"],
  ["pets-3.0.yaml", "The document describes no filters"],
])("the readme says of filters what applies to %s", async (fixture, beginning) => {
  const readme = (await sdkFiles(readFixture(fixture))).get("README.md") ?? "";
  const [section = ""] = /^## Fields and filters\n[\s\S]*?(?=^## )/m.exec(readme) ?? [];
  const others = ["`filter` takes a function", "The document describes no filters"];
  expect(others.filter((sentence) => section.includes(sentence))).toEqual([beginning]);
});

test("a failure to start an API operation is taken as one of its work is", async () => {
  const readme = (await sdkFiles(readFixture("roles.yaml"))).get("README.md") ?? "";
  const program = programsIn(readme).find((one) => one.includes("OperationFailedError")) ?? "";
  expect(program.split("\n")).toContainEqual("try {");
  expect(program.indexOf("try {")).toBeLessThan(program.indexOf("const run ="));
});

test("readme and llms.txt grow with modules, not with operations", async () => {
  const sizes = async (operations: number): Promise<readonly number[]> => {
    const files = await sdkFiles(manyOperations(operations));
    expect(files.get("docs/a.md")?.match(/^\| `rambase/gm)).toHaveLength(operations);
    return ["README.md", "llms.txt"].map((file) => files.get(file)?.length ?? 0);
  };
  const [few, many] = [await sizes(20), await sizes(200)];
  expect(few.every((size) => size > 1000)).toBe(true);
  // "200" is longer than "20", in two places.
  expect(many.map((size, index) => size - (few[index] ?? 0))).toEqual([2, 2]);
});

/** A document of one module. */
function manyOperations(count: number): OpenApiDocument {
  const paths = Array.from({ length: count }, (_, index) => [
    `/a/${String(index)
      .padStart(4, "0")
      .replace(/\d/g, (digit) => "bcdefghijk"[Number(digit)] ?? "")}`,
    { get: { summary: "Reads.", responses: { "200": { description: "Read." } } } },
  ]);
  return { openapi: "3.1.0", info: { title: "Many", version: "1.0.0" }, paths: Object.fromEntries(paths) };
}
