import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommandLine } from "./captured-terminal.js";

const page = resolve("examples/docs/system/roles-user-assignments-post-1925-v10.html");
const home = process.cwd();
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "diff-"));
  process.chdir(folder);
  mkdirSync("pages");
  cpSync(page, "pages/roles.html");
  await scrape("old.yaml");
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

async function scrape(out: string, ...more: readonly string[]) {
  const { code, stderr } = await runCommandLine("scrape", "pages", "--no-cache", "--out", out, ...more);
  if (code !== 0) throw new Error(stderr);
}

/** Scrapes the page after an edit, and compares with what it was before. */
async function diffAfter(edit: (text: string) => string, ...more: readonly string[]) {
  const text = readFileSync("pages/roles.html", "utf8");
  const edited = edit(text);
  expect(edited).not.toBe(text);
  writeFileSync("pages/roles.html", edited);
  try {
    await scrape("new.yaml");
  } finally {
    writeFileSync("pages/roles.html", text);
  }
  return runCommandLine("diff", "old.yaml", "new.yaml", ...more);
}

const raised = (text: string) => text.replace("minimum 100000", "minimum 200000");

describe("diff", () => {
  it("finds nothing between a document and itself", async () => {
    const { code, stdout, stderr } = await runCommandLine(
      "diff",
      "old.yaml",
      "old.yaml",
      "--fail-on",
      "breaking",
    );
    expect([code, stdout, stderr]).toEqual([0, "no changes. No version has to be raised.", ""]);
  });

  it("says what breaks, where, that the page changed, and at which line", async () => {
    const { code, stdout } = await diffAfter(raised);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        "Breaking (1)",
        "  POST /system/roles/{roleId}/user-assignments  path parameter roleId: minimum raised (100000 → 200000)" +
          "  the page changed · pages/roles.html:62 · request/minimum-raised",
        "",
        "1 breaking. major, because of request/minimum-raised.",
      ].join("\n"),
    );
  });

  it("ends with 1 for what it should fail on", async () => {
    expect((await diffAfter(raised, "--fail-on", "breaking")).code).toBe(1);
    const removed = (text: string) => text.replace(/<tr><td>Error 108139<.*\n/, "");
    expect((await diffAfter(removed, "--fail-on", "breaking")).code).toBe(0);
    const { code, stdout } = await diffAfter(removed, "--fail-on", "warning");
    expect(code).toBe(1);
    expect(stdout).toContain(
      "error 108139: error code vanished (Valid to date is required)  the page changed",
    );
  });

  it("tells a program all of it", async () => {
    const { stdout } = await diffAfter(raised, "--json");
    const { verdict, counts, changes, issues } = JSON.parse(stdout);
    expect(verdict.bump).toBe("major");
    expect([counts, issues]).toEqual([{ breaking: 1, warning: 0, info: 0 }, []]);
    expect(changes).toMatchObject([
      {
        rule: "request/minimum-raised",
        severity: "breaking",
        new: "/paths/~1system~1roles~1{roleId}~1user-assignments/post/parameters/0/schema/minimum",
        before: 100000,
        after: 200000,
        operations: [{ method: "POST", operationId: "createRoleUserAssignment" }],
        cause: "pages",
        oldEvidence: {
          source: { file: "pages/roles.html", text: expect.arrayContaining(["Integer, minimum 100000"]) },
        },
        newEvidence: {
          source: { file: "pages/roles.html", text: expect.arrayContaining(["Integer, minimum 200000"]) },
        },
      },
    ]);
    expect((await diffAfter(raised, "--format", "json")).stdout).toBe(stdout);
  });

  it("writes Markdown for a pull request", async () => {
    const { stdout } = await diffAfter(raised, "--format", "markdown");
    expect(stdout.split("\n").slice(0, 8)).toEqual([
      "## API changes",
      "",
      "**1 breaking** · major, because of request/minimum-raised.",
      "",
      "### Breaking (1)",
      "",
      "`POST /system/roles/{roleId}/user-assignments`",
      "",
    ]);
    expect(stdout).toContain("- path parameter roleId: minimum raised (100000 → 200000)");
    expect(stdout).toContain("the page changed · pages/roles.html, line 62");
  });

  it("tells corrections from changes of pages", async () => {
    mkdirSync("overlays", { recursive: true });
    writeFileSync(
      "overlays/bounds.yaml",
      `overlay: 1.0.0
info: { title: Bounds, version: 1.0.0 }
actions:
  - target: $.paths.*[?@.operationId == 'createRoleUserAssignment'].parameters[?@.name == 'roleId'].schema
    description: Numbers of roles have six digits.
    x-date: 2026-11-21
    update: { maximum: 999999 }
`,
    );
    await scrape("corrected.yaml", "--overlays", "overlays");
    const { stdout } = await runCommandLine("diff", "old.yaml", "corrected.yaml");
    expect(stdout).toContain("maximum added (999999)  a correction changed · overlays/bounds.yaml:4-7");
    const back = await runCommandLine("diff", "corrected.yaml", "old.yaml");
    expect(back.stdout).toContain("maximum removed (999999)  a correction changed");
  });

  it("says when document and evidence are not of one run, and compares all the same", async () => {
    cpSync("old.sources.json", "edited.sources.json");
    const text = readFileSync("old.yaml", "utf8");
    writeFileSync("edited.yaml", text.replace("minimum: 100000", "minimum: 1"));
    const { code, stdout, stderr } = await runCommandLine("diff", "old.yaml", "edited.yaml");
    expect(code).toBe(0);
    expect(stdout).toContain("minimum lowered (100000 → 1)  pages/roles.html:62");
    expect(stderr).toContain("diff/other-evidence");
  });

  it.each(["text", "markdown"])("names this program behind what no page states (%s)", async (format) => {
    const text = readFileSync("old.yaml", "utf8").replace("LicenseRef-RamBase", "LicenseRef-Other");
    writeFileSync("licensed.yaml", text);
    const { stdout } = await runCommandLine("diff", "old.yaml", "licensed.yaml", "--format", format);
    expect(stdout).toMatch(/LicenseRef-Other.*\brambase-openapi \d+\.\d+\.\d+/);
    expect(stdout).not.toContain("spec/build/");
  });

  it("compares documents of other people without a word about evidence", async () => {
    writeFileSync("lonely.yaml", readFileSync("old.yaml", "utf8"));
    writeFileSync("strange.yaml", readFileSync("old.yaml", "utf8").replace("minimum: 100000", "minimum: 1"));
    const { code, stdout, stderr } = await runCommandLine("diff", "lonely.yaml", "strange.yaml");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("minimum lowered (100000 → 1)  request/minimum-lowered");
  });

  it("ends with 3 for a document that cannot be read, and with 2 for wrong use", async () => {
    expect((await runCommandLine("diff", "old.yaml", "missing.yaml")).code).toBe(3);
    expect((await runCommandLine("diff", "old.yaml")).code).toBe(2);
    expect((await runCommandLine("diff", "old.yaml", "old.yaml", "--format", "html")).code).toBe(2);
  });
});
