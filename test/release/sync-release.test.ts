import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { expect, it } from "vitest";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { parseSources, printSources } from "../../spec/evidence/sources-file.js";
import { parseDocument } from "../../spec/print/parse-document.js";
import { printDocument } from "../../spec/print/print-document.js";
import { runCommandLine } from "../cli/captured-terminal.js";
import { changingPages } from "./changing-pages.js";
import { changelog, entries, manifest, newest, sdkChangelog, sync, text, versions } from "./synced-files.js";

const assignments = "system/roles-user-assignments-post-1925-v10.yaml";
const departments = "finance/departments-delete-3109-v3.yaml";
const pages = changingPages([assignments, departments, "system/roles-post-1916-v14.yaml"]);

it("begins with a first version, and a second run writes not a byte", async () => {
  expect((await sync()).code).toBe(0);
  expect(versions()).toEqual(["1.0.0", "1.0.0"]);
  expect(newest(changelog)).toContain("The first version: 3 operations");
  expect(newest(changelog)).toContain("version 14 is replaced by version 16, released 2025-11-28");
  expect(newest(sdkChangelog)).toContain("The first version.");
  // That there was no doubt is noted, too: a run that does not say so may have had some.
  expect(text("generated/openapi.sources.json")).toContain('"doubts":{},');
  for (const typed of [resolve("pages"), join("..", basename(process.cwd()), "pages")])
    expect(await runCommandLine("sync", typed, "--check")).toMatchObject({ code: 0, stdout: "" });
  const again = await sync("--json");
  expect(JSON.parse(again.stdout)).toMatchObject({ changes: [], release: { document: { bump: "none" } } });
}, 60_000);

it("tells readers what changed on the pages, raises the versions, and reports it for a pull request", async () => {
  pages.change(
    assignments,
    ["Comment String, optional: Why the user is given", "Comment String, required: Why the user is given"],
    [
      "    User:\n      UserId Integer, required, minimum 100:",
      "    Urgent Boolean, optional: Whether it counts at once.\n    User:\n      UserId Integer, required, minimum 200:",
    ],
    ["    Database String: Company database in which the role counts.\n", ""],
    ["- 102139 HTTP 400 Comment is required", "- 102140 HTTP 400 A <b>comment</b> is *far* too long @all"],
    ["Gives a role to a user.", "Assigns a role to a user."],
  );
  pages.remove(departments);
  expect((await sync("--report", "report.md", "--check")).code).toBe(4);
  expect(existsSync("report.md")).toBe(false);
  const before = text("generated/openapi.yaml");
  const refused = await sync("--report", "report.md", "--json");
  expect(refused.code).toBe(4);
  expect(refused.stderr).toContain("Nothing was written but the report; what was there is as it was.");
  expect(text("generated/openapi.yaml")).toBe(before);
  const { issues, release, changes } = JSON.parse(refused.stdout);
  expect(issues).toContainEqual(
    expect.objectContaining({
      code: "guard/fewer",
      message:
        "The document would have 2 operations; the last one has 3. That is 33 % less, and 10 % is the most that " +
        "may go at once. Gone:\n  DELETE /finance/departments/{departmentId}",
    }),
  );
  expect(release).toMatchObject({ document: { from: "1.0.0", version: "2.0.0" } });
  expect(release.document.changes).toContainEqual(expect.objectContaining({ rule: "operation/removed" }));
  expect(changes).toEqual([{ kind: "create", file: "report.md" }]);
  expect(text("report.md")).toMatch(/^# API documentation: refused, \d+ breaking/);
  expect(text("report.md")).toMatch(
    /## Refused: nothing was written\n\n- The document would have 2 operations.*\n- \*\*To do\*\*: Look at what is missing; .*\n\n## Breaking/,
  );
  expect(text("report.md")).toContain(
    "this operation is gone (`DELETE /finance/departments/{departmentId}`)",
  );
  const { code, stdout } = await sync("--report", "report.md", "--accept");
  expect(code).toBe(0);
  expect(stdout).toContain("OpenAPI document 1.0.0 → 2.0.0 (major)");
  const { version } = JSON.parse(text(manifest));
  expect(text("generated/sdk/src/runtime/user-agent.ts")).toContain(`"rambase-sdk/${version}"`);
  expect(stdout).toContain("breaking  DELETE /finance/departments/{departmentId}  operation removed");
  expect(versions()).toEqual(["2.0.0", "2.0.0"]);
  await expect(text(changelog)).toMatchFileSnapshot("expected/document-changelog.md");
  await expect(text(sdkChangelog)).toMatchFileSnapshot("expected/sdk-changelog.md");
  await expect(text("report.md")).toMatchFileSnapshot("expected/report.md");
  expect((await sync("--check", "--report", "report.md")).code).toBe(1);
  expect((await sync("--report", "report.md")).code).toBe(0);
  expect(text("report.md")).toContain("# API documentation: no changes");
  expect(versions()).toEqual(["2.0.0", "2.0.0"]);
}, 60_000);

it("calls it a change of the API when a page says the same words in another place", async () => {
  const log = text(changelog);
  pages.change(
    assignments,
    ["    Comment String: Why the user was given the role.\n", ""],
    [
      "      UserId Integer: Number of the user",
      "      Comment String: Why the user was given the role.\n      UserId Integer: Number of the user",
    ],
  );
  expect((await sync()).code).toBe(0);
  expect(newest(changelog)).toContain(
    "### Breaking\n\n- **Role: user assignments**: answers no longer carry `comment`",
  );
  expect(newest(changelog)).not.toContain("No change of the API");
  expect(text(changelog).endsWith(entries(log))).toBe(true);
}, 60_000);

it("does not call it a change of the API when the program reads the same pages differently", async () => {
  // As if the last run had not understood the bound.
  rewriteLast((document) => document.replace("            minimum: 100000\n", ""));
  expect((await sync()).code).toBe(0);
  expect(versions()[0]).toBe("4.0.0");
  expect(newest(changelog)).toContain("### No change of the API: the pages are read better");
  expect(newest(changelog)).not.toMatch(/^### (?:Breaking|New|To check)/m);
}, 60_000);

it("says that it cannot tell who changed something when the last document was edited by hand", async () => {
  const file = "generated/openapi.yaml";
  writeFileSync(file, text(file).replace("summary: Assigns", "summary: Somebody assigns"));
  const { code, stderr } = await sync();
  expect(code).toBe(0);
  expect(stderr).toContain("diff/other-evidence");
}, 60_000);

it("does not call a correction of ours a change of the API", async () => {
  mkdirSync("spec/overlays", { recursive: true });
  writeFileSync(
    "spec/overlays/roles.yaml",
    `overlay: 1.0.0
info: { title: Corrections, version: 1.0.0 }
actions:
  - target: $.components.schemas.RoleUserAssignmentInput.properties.comment
    description: The field is cut at 60 letters.
    x-date: 2026-11-22
    update: { maxLength: 60 }
`,
  );
  expect((await sync()).code).toBe(0);
  expect(versions()[0]).toBe("5.0.0");
  expect(newest(changelog)).toContain("### No change of the API: corrected by hand");
  expect(newest(changelog)).toContain("maximum length added (60)");
  expect(newest(changelog)).not.toMatch(/^### (?:Breaking|New|To check)/m);
}, 60_000);

it("leaves a version alone that a correction sets", async () => {
  writeFileSync(
    "spec/overlays/version.yaml",
    `overlay: 1.0.0
info: { title: Version, version: 1.0.0 }
actions:
  - target: $.info
    description: We number the document ourselves.
    x-date: 2026-11-22
    update: { version: 2026.11.0 }
`,
  );
  expect((await sync()).code).toBe(0);
  expect(versions()[0]).toBe("2026.11.0");
  expect((await sync("--check")).code).toBe(0);
  rmSync("spec/overlays", { recursive: true });
  expect((await sync()).code).toBe(0);
}, 60_000);

it("ends with 3 and touches nothing when the last listing of the SDK is damaged", async () => {
  const whole = text("generated/sdk/api.md");
  writeFileSync("generated/sdk/api.md", whole.slice(0, 3000));
  const { code, stderr } = await sync();
  expect(code).toBe(3);
  expect(stderr).toMatch(/generated\/sdk\/api\.md:\d+ {2}sync\/last-unreadable/);
  writeFileSync("generated/sdk/api.md", whole);
}, 60_000);

it.each([
  ["is cut off", (whole: string) => whole.slice(0, 300)],
  ["states no version", (whole: string) => whole.replace(/^.*"version": .*\n/m, "")],
  ["states a version that is none", (whole: string) => whole.replace(/("version": ").*"/, '$1next"')],
  ["states no name", (whole: string) => whole.replace(/^.*"name": .*\n/m, "")],
  ["is no object", () => "null"],
])(
  "ends with 3 and touches nothing when the SDK's manifest %s",
  async (_, spoil) => {
    const [whole, log] = [text(manifest), text(sdkChangelog)];
    const spoiled = spoil(whole);
    writeFileSync(manifest, spoiled);
    const { code, stderr } = await sync();
    const after = [text(manifest), text(sdkChangelog)];
    writeFileSync(manifest, whole);
    expect(code).toBe(3);
    expect(stderr).toContain("generated/sdk/package.json  sync/last-unreadable");
    expect(stderr).toContain("Nothing was written");
    expect(after).toEqual([spoiled, log]);
  },
  60_000,
);

it("ends with 3 and touches nothing when the last document cannot be read", async () => {
  const whole = text("generated/openapi.yaml");
  const broken = `${whole.slice(0, 2000)}\n  - : {\n`;
  writeFileSync("generated/openapi.yaml", broken);
  const { code, stderr } = await sync();
  expect(code).toBe(3);
  expect(stderr).toMatch(/generated\/openapi\.yaml:\d+/);
  expect(stderr).toContain("Restore it from version control");
  expect(text("generated/openapi.yaml")).toBe(broken);
  writeFileSync("generated/openapi.yaml", whole);
}, 60_000);

it.each([
  ["has no version", "openapi: 3.1.0\npaths: {}\n", "info needs title and version"],
  ["has another shape", "openapi: 3.1.0\ninfo: { title: A, version: 2.0.0 }\npaths: []\n", "#/paths"],
])(
  "ends with 3 and touches nothing when the last document %s",
  async (_, damaged, said) => {
    const whole = text("generated/openapi.yaml");
    writeFileSync("generated/openapi.yaml", damaged);
    const { code, stderr } = await sync("--accept");
    const after = text("generated/openapi.yaml");
    writeFileSync("generated/openapi.yaml", whole);
    expect(stderr).toContain("sync/last-unreadable");
    expect(stderr).toContain(said);
    expect([code, after]).toEqual([3, damaged]);
  },
  60_000,
);

it("does not replace a file that is no report", async () => {
  writeFileSync("notes.md", "# Mine\n");
  expect((await sync("--report", "notes.md")).code).toBe(4);
  expect(text("notes.md")).toBe("# Mine\n");
  expect(existsSync("generated/openapi.yaml")).toBe(true);
}, 60_000);

/** Changes what the last run wrote, its evidence fitting as before. */
function rewriteLast(change: (document: string) => string): void {
  const files = { document: "generated/openapi.yaml", sources: "generated/openapi.sources.json" };
  const document = parsed(change(text(files.document)));
  const evidence = parseSources(text(files.sources), files.sources).value;
  if (evidence === undefined) throw new Error("the evidence cannot be read");
  writeFileSync(files.document, printDocument(document, "yaml"));
  const { pages: digests = {}, unexplained = 0, doubts = {} } = evidence.mark;
  const read = { pages: digests, unexplained, doubts };
  writeFileSync(files.sources, printSources(evidence.sources, document, read));
}

function parsed(document: string): OpenApiDocument {
  const { value } = parseDocument(document, "openapi.yaml");
  if (value === undefined) throw new Error("the document cannot be read");
  return value;
}
