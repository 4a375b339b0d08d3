import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { runCommandLine } from "../cli/captured-terminal.js";
import { changingPages } from "./changing-pages.js";

const departments = "finance/departments-delete-3109-v3";
const assignments = "system/roles-user-assignments-post-1925-v10";
changingPages([`${departments}.yaml`, `${assignments}.yaml`, "system/roles-post-1916-v14.yaml"]);

const sync = (...words: readonly string[]) => runCommandLine("sync", "pages", ...words);
const text = (file: string) => readFileSync(file, "utf8");
const results = () =>
  ["openapi.yaml", "openapi.sources.json", "CHANGELOG.md"].map((file) => text(`generated/${file}`));

/** Spoils a page as sites and their authors do, and puts it right again when the test is over. */
async function spoiled(page: string, spoil: (whole: string) => string, test: () => Promise<void>) {
  const file = `pages/${page}.html`;
  const whole = text(file);
  writeFileSync(file, spoil(whole));
  await test().finally(() => writeFileSync(file, whole));
}

beforeEach(() => rmSync("report.md", { force: true }));

it("begins with pages that are not read whole", async () => {
  writeFileSync("pages/notes.html", "<p>Saved on a rainy day.</p>");
  expect((await sync()).code).toBe(0);
  expect(text("generated/openapi.sources.json")).toContain('"pages/notes.html": {"page/not-a-resource":1}');
  expect((await sync("--check")).code).toBe(0);
  renameSync("pages/notes.html", "pages/rain.html");
  expect((await sync()).code).toBe(0);
}, 120_000);

it.each([
  [
    "an error page",
    departments,
    () => "<title>503</title><h1>503 Service Temporarily Unavailable</h1>",
    "HTTP method",
  ],
  ["nothing", departments, () => "", "The page is empty"],
  ["a login form", departments, () => "<form>Please sign in <input></form>", "HTTP method"],
  ["half of the page", assignments, (whole: string) => whole.slice(0, whole.length * 0.6), "page/cut-off"],
  [
    "a page whose heading has other words",
    assignments,
    (whole: string) => whole.replace("Possible error codes the response might return:", "Error codes"),
    "Possible error codes the response might return",
  ],
  [
    "a page with a line that no rule knows",
    assignments,
    (whole: string) => whole.replace("Supported formats", "Formats that it knows"),
    "not taken by any rule",
  ],
  [
    "a page that calls a demanded field so in other words",
    assignments,
    (whole: string) => whole.replaceAll("Required/mandatory field", "Required"),
    "tooltip/bold-differs",
  ],
  [
    "a page whose bounds have another label",
    assignments,
    (whole: string) => whole.replaceAll("Minimum value: 100", "Min: 100"),
    'a number behind "Minimum value:"',
  ],
  [
    "a page that calls an optional field so in other words",
    assignments,
    (whole: string) => whole.replaceAll("This field is optional.", "Optional."),
    "tooltip/no-marker",
  ],
])(
  "refuses %s in the place of a page, and leaves everything as it was",
  async (_, page, spoil, said) => {
    const before = results();
    await spoiled(page, spoil, async () => {
      const { code, stderr } = await sync("--report", "report.md", "--max-loss", "100");
      expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining("guard/misread") });
      expect(stderr).toContain(said);
    });
    expect(results()).toEqual(before);
    expect(text("report.md")).toContain("# API documentation: refused");
    expect(text("report.md")).toMatch(
      new RegExp(`## Refused: nothing was written\n\n- .*${page}.html, line \\d`),
    );
    expect(text("report.md")).toContain("run again with --accept.");
  },
  120_000,
);

it.each([
  ["of a module that is new", (whole: string) => whole.replaceAll("System APIs", "Access APIs")],
  ["with formats that are new", (whole: string) => whole.replaceAll("Xml, Html, Json", "Xml, Json")],
])(
  "takes a page %s, for nothing of it is lost",
  async (_, change) => {
    await spoiled(assignments, change, async () => {
      expect(await sync("--check")).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("page/value-new"),
      });
    });
  },
  120_000,
);

it("takes a page that a person has accepted, from then on without being told", async () => {
  const reword = (whole: string) =>
    whole.replace("Possible error codes the response might return:", "Error codes");
  await spoiled(assignments, reword, async () => {
    expect((await sync("--accept")).code).toBe(0);
    expect((await sync("--check")).code).toBe(0);
  });
  expect((await sync()).code).toBe(0);
  await spoiled(assignments, reword, async () => expect((await sync()).code).toBe(4));
}, 120_000);
