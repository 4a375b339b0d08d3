import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommandLine } from "./captured-terminal.js";

const page = "examples/docs/system/roles-user-assignments-post-1925-v10.html";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "page-commands-"));
  mkdirSync(at("pages"));
  copyFileSync(page, at("pages/page.html"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function at(name: string): string {
  return join(folder, name);
}

const scrapeInto = (...more: readonly string[]) =>
  runCommandLine("scrape", at("pages"), "--out", at("api.yaml"), "--report", at("report.json"), ...more);

describe("scrape", () => {
  it("writes the document and the report, whose lines add up", async () => {
    const { code, stdout } = await scrapeInto();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 page with \d+ fields: 1 operation, \d+ documented errors/);
    expect(readFileSync(at("api.yaml"), "utf8")).toMatch(/^openapi: 3\.1\./);
    const report = JSON.parse(readFileSync(at("report.json"), "utf8"));
    expect(Object.keys(report)).toEqual(["pages", "issues"]);
    const { total, used, ignored, unexplained } = report.pages[0].lines;
    expect(used + ignored + unexplained).toBe(total);
    expect(report.pages[0]).toMatchObject({ file: at("pages/page.html"), layout: "html" });
    expect(Object.keys(report.pages[0])).toEqual(["file", "layout", "lines", "issues"]);
    expect(Object.keys(report.pages[0].lines)).toEqual(["total", "used", "ignored", "unexplained"]);
  });

  it.each([
    [["notes.pdf"], (pages: string) => `Left out 1 file without the ending of a page (${pages}/notes.pdf).`],
    [
      ["a.css", "b.png"],
      (pages: string) => `Left out 2 files without the ending of a page (${pages}/a.css, …).`,
    ],
  ])("says that it left out %j", async (names, said) => {
    for (const name of names) writeFileSync(at(`pages/${name}`), "");
    expect((await scrapeInto()).stderr).toContain(said(at("pages")));
  });

  it("finds nothing to do the second time", async () => {
    await scrapeInto();
    expect(await scrapeInto("--check")).toMatchObject({ code: 0, stdout: "" });
  });

  it("ends with 1 and writes nothing under --strict when a line was not understood", async () => {
    const text = readFileSync(page, "utf8");
    writeFileSync(
      at("pages/page.html"),
      text.replace(/(?=<p>The query string is placed)/, "<p>Zyx qwv.</p>"),
    );
    const { code, stderr } = await scrapeInto("--strict");
    expect(code).toBe(1);
    expect(stderr).toContain("1 unexplained line (--strict)");
    expect(existsSync(at("api.yaml"))).toBe(false);
    expect((await scrapeInto()).code).toBe(0);
  });

  it("writes under --strict when everything was understood", async () => {
    expect((await scrapeInto("--strict")).code).toBe(0);
  });

  it.each([
    ["a folder without pages", () => rmSync(at("pages/page.html")), "input/no-pages"],
    ["a folder that is not there", () => rmSync(at("pages"), { recursive: true }), "input/unreadable"],
    ["a page of something else", () => writeFileSync(at("pages/page.html"), "<p>Hello</p>"), "page/"],
    ["an empty page", () => writeFileSync(at("pages/page.html"), ""), "page/empty"],
  ])("ends with 3 and writes nothing for %s", async (_, spoil, code) => {
    spoil();
    const ending = await scrapeInto();
    expect(ending.code).toBe(3);
    expect(ending.stderr).toContain(code);
    expect(existsSync(at("api.yaml"))).toBe(false);
  });

  it("ends with 3 for an address", async () => {
    const ending = await runCommandLine("scrape", "https://example.org/docs", "--out", at("api.yaml"));
    expect(ending.code).toBe(3);
    expect(ending.stderr).toContain("input/is-url");
  });

  it("ends with 3 for a name lock that cannot be read, because names must not be made anew", async () => {
    writeFileSync(at("names.json"), "{");
    const ending = await scrapeInto("--names", at("names.json"));
    expect(ending.code).toBe(3);
    expect(ending.stderr).toContain("names/unreadable");
    expect(existsSync(at("api.yaml"))).toBe(false);
  });
});

describe("inspect", () => {
  it("shows every line with its rule", async () => {
    const { code, stdout } = await runCommandLine("inspect", page);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\d+ lines: \d+ used, \d+ ignored, 0 unexplained\n\nno issues$/);
  });

  it("gives lines and content with --json", async () => {
    const { stdout } = await runCommandLine("inspect", page, "--json");
    const data = JSON.parse(stdout);
    expect(data).toMatchObject({ file: page, layout: "html", page: { method: "POST" } });
    expect(data.lines[0]).toEqual({
      number: expect.any(Number),
      use: expect.any(String),
      rule: expect.any(String),
      text: expect.any(String),
      bold: [],
      links: expect.any(Array),
      seams: [],
    });
    expect(data.counts.total).toBe(data.lines.length);
    expect(data.rules.map((rule: { lines: number }) => rule.lines)).not.toContain(0);
  });

  it("ends with 3 for a page of something else, and still shows its lines", async () => {
    writeFileSync(at("pages/page.html"), "<p>Hello</p>");
    appendFileSync(at("pages/page.html"), "<p>there</p>");
    const { code, stdout } = await runCommandLine("inspect", at("pages/page.html"));
    expect(code).toBe(3);
    expect(stdout).toContain("Hello");
  });
});
