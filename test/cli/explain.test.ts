import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { plainPage } from "../spec-build/pages.js";
import { writePage } from "../support/docs-site/index.js";
import { runCommandLine } from "./captured-terminal.js";

const page = (name: "thing" | "other", id: number): PageContent => ({
  ...plainPage,
  summary: `Creates a ${name}.`,
  uri: { server: "https://api.rambase.net", path: `/system/${name}s`, query: [] },
  resource: { id, version: 2 },
  request: {
    roots: [
      {
        kind: "object",
        xmlName: name === "thing" ? "Thing" : "Other",
        jsonName: name,
        marker: "none",
        fields: [
          {
            kind: "object",
            xmlName: "Owner",
            jsonName: "owner",
            marker: "none",
            fields: [
              {
                kind: "leaf",
                xmlName: "UserId",
                jsonName: "userId",
                type: "Integer",
                marker: "required",
                description: "Who owns it.",
                minimum: "100",
              },
            ],
          },
        ],
      },
    ],
  },
  queryParameters: [{ name: "$db", type: "String", description: "Company." }],
  errors: [{ code: 190001, status: 400, message: "Moon is full" }],
});

let folder = "";
const at = (name: string) => join(folder, name);
const explain = (asked: string, ...more: readonly string[]) =>
  runCommandLine("explain", at("api.yaml"), asked, ...more);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "explain-"));
  mkdirSync(at("pages"));
  writeFileSync(at("pages/thing.txt"), writePage(page("thing", 11), "lines"));
  writeFileSync(at("pages/other.txt"), writePage(page("other", 12), "lines"));
  expect((await runCommandLine("scrape", at("pages"), "--out", at("api.yaml"))).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const post = "/paths/~1system~1things/post";
const userId = "/components/schemas/OtherInput/properties/owner/properties/userId";

/** Number of the first line of a page that holds a text. */
function lineOf(name: string, text: string): number {
  return (
    readFileSync(at(`pages/${name}`), "utf8")
      .split("\n")
      .findIndex((line) => line.includes(text)) + 1
  );
}

describe("explain", () => {
  it.each([
    ["a pointer", userId],
    ["a pointer in URI form", `#${userId}`],
    ["a pointer with the file's name", `api.yaml#${userId}`],
    ["a pointer that ends in a slash", `${userId}/`],
    ["a keyword", `${userId}/minimum`],
    [
      "a pointer through a reference",
      "/paths/~1system~1others/post/requestBody/content/application~1json/schema/properties/other/properties/owner/properties/userId",
    ],
    ["a pointer with percent signs", "#/paths/~1system~1others%2Fpost/requestBody"],
  ])("answers %s", async (_, asked) => {
    const { code, stdout, stderr } = await explain(asked);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("pages/other.txt:");
  });

  it("shows the page, the numbered lines, and which line states a keyword", async () => {
    const { stdout } = await explain(`${userId}/minimum`);
    expect(stdout).toContain(`pages/other.txt:${lineOf("other.txt", "<UserId")}-`);
    expect(stdout).toMatch(/ \d+ {3}│ .*UserId/);
    expect(stdout).toMatch(/ ▸ │ Minimum value: 100/);
    expect(stdout).toContain(`recorded for #${userId}`);
  });

  it("says who else says it, where pages share a component", async () => {
    const { stdout } = await explain("/components/parameters/db");
    expect(stdout).toContain(`pages/other.txt:${lineOf("other.txt", "$db")}`);
    expect(stdout).toContain("1 more place says the same");
    expect(stdout).toContain(`pages/thing.txt:${lineOf("thing.txt", "$db")}`);
  });

  it("shows the page of the operation that a pointer leads through first", async () => {
    const { stdout } = await explain("--json", `${post}/parameters/0/schema`);
    const [statement] = JSON.parse(stdout).statements;
    expect(statement.evidence.sources[0].file).toBe(at("pages/thing.txt"));
  });

  it("gives a required list the marker inside the container", async () => {
    const { stdout } = await explain("/components/schemas/OtherInput/required/0");
    expect(stdout).toContain("holds the required field UserId");
    expect(stdout).toMatch(/▸ │ Required\/mandatory field/);
  });

  it("says of general responses that no page states them", async () => {
    const { stdout } = await explain(`${post}/responses/401`);
    expect(stdout).toContain("general error responses");
    expect(stdout).toMatch(/→ rambase-openapi \d+\.\d+\.\d+ {2}general error responses/);
    expect(stdout).not.toContain("spec/build/");
  });

  it.each([["createThing"], ["POST /system/things"], [post]])(
    "explains all of an operation: %s",
    async (asked) => {
      const { code, stdout } = await explain(asked);
      expect(code).toBe(0);
      const titles = [
        "createThing  POST /system/things",
        "Parameters",
        "$db",
        "thing.owner.userId",
        "400 190001",
      ];
      for (const title of titles) expect(stdout).toContain(title);
      expect(stdout).toContain("│ Creates a thing.");
    },
  );

  it.each([["190001"], ["MoonIsFull"]])(
    "lists every operation that documents an error: %s",
    async (asked) => {
      const { stdout } = await explain(asked);
      expect(stdout).toContain("Error 190001  MoonIsFull\n2 operations document it");
      for (const name of ["other.txt", "thing.txt"])
        expect(stdout).toContain(`pages/${name}:${lineOf(name, "190001")}`);
    },
  );

  it("gives a program everything", async () => {
    const { stdout } = await explain("190001", "--json");
    const { kind, statements, issues } = JSON.parse(stdout);
    expect([kind, statements.length, issues]).toEqual(["error", 2, []]);
    expect(statements[0]).toMatchObject({
      pointer: "/paths/~1system~1others/post/responses/400/x-rambase-errors/0",
      value: { code: 190001 },
      evidence: { sources: [{ kind: "page", file: at("pages/other.txt"), rule: "error" }] },
    });
  });

  it.each([
    ["creatThing", "Did you mean createThing?"],
    ["190010", "Did you mean 190001?"],
    ["OtherInput", "Did you mean #/components/schemas/OtherInput?"],
    [
      "/components/schemas/OtherInput/propertis/owner",
      "Did you mean #/components/schemas/OtherInput/properties?",
    ],
    ["/components/schemas/OtherInput/zebra", "it has type, required, properties, xml"],
  ])("ends with 2 for %s, and says what there is", async (asked, hint) => {
    const { code, stdout, stderr } = await explain(asked);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("explain/not-found");
    expect(stderr).toContain(hint);
  });

  it("explains the document exported to 3.0", async () => {
    await runCommandLine("export", at("api.yaml"), "--target", "3.0", "--out", at("api-3.0.yaml"));
    const { code, stdout } = await runCommandLine("explain", at("api-3.0.yaml"), userId);
    expect(code).toBe(0);
    expect(stdout).toContain("pages/other.txt:");
  });

  it("ends with 3 without evidence, and says how to get it", async () => {
    writeFileSync(at("lonely.yaml"), readFileSync(at("api.yaml")));
    const { code, stderr } = await runCommandLine("explain", at("lonely.yaml"), "createThing");
    expect(code).toBe(3);
    expect(stderr).toContain("lonely.sources.json does not exist");
    expect(stderr).toContain("Run scrape or sync");
    const named = ["--sources", at("api.sources.json")];
    expect((await runCommandLine("explain", at("lonely.yaml"), "createThing", ...named)).code).toBe(0);
  });

  it("ends with 3 when document and evidence are of two states", async () => {
    const text = readFileSync(at("api.yaml"), "utf8");
    writeFileSync(at("changed.yaml"), text.replace("minimum: 100", "minimum: 200"));
    writeFileSync(at("changed.sources.json"), readFileSync(at("api.sources.json")));
    const { code, stderr } = await runCommandLine("explain", at("changed.yaml"), "createThing");
    expect(code).toBe(3);
    expect(stderr).toContain("explain/other-document");
  });
});
