import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runCommandLine } from "./captured-terminal.js";

const page = resolve("examples/docs/system/roles-user-assignments-post-1925-v10.html");
const home = process.cwd();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "overlays-"));
  process.chdir(folder);
  mkdirSync("pages");
  cpSync(page, "pages/roles.html");
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  for (const path of ["spec", "more", "api.yaml", "api.sources.json"])
    rmSync(path, { recursive: true, force: true });
  mkdirSync("spec/overlays", { recursive: true });
});

function overlay(...actions: readonly string[]): string {
  return ["overlay: 1.0.0", "info: { title: T, version: 1.0.0 }", "actions:", ...actions, ""].join("\n");
}

const bound = `  - target: $.paths.*[?@.operationId == 'createRoleUserAssignment'].parameters[?@.name == 'roleId'].schema
    description: Numbers of roles have six digits.
    x-date: 2026-11-21
    update: { maximum: 999999 }`;
const scrape = (...more: readonly string[]) =>
  runCommandLine("scrape", "pages", "--out", "api.yaml", ...more);

describe("overlays", () => {
  it("of the project are applied by scrape, and explain shows them before the page", async () => {
    writeFileSync("spec/overlays/bounds.yaml", overlay(bound));
    writeFileSync("spec/overlays/README.md", "No overlay.");
    expect((await scrape()).code).toBe(0);
    expect(readFileSync("api.yaml", "utf8")).toContain("maximum: 999999");
    const at = "/paths/~1system~1roles~1{roleId}~1user-assignments/post/parameters/0";
    const { code, stdout } = await runCommandLine("explain", "api.yaml", `${at}/schema/maximum`);
    expect(code).toBe(0);
    const parts = [
      "→ spec/overlays/bounds.yaml:4-7  overlay action 1",
      "2026-11-21  Numbers of roles have six digits.",
      "update: { maximum: 999999 }",
      "→ pages/roles.html:",
      "URI parameter {roleId}",
    ];
    const places = parts.map((part) => stdout.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect((await runCommandLine("explain", "api.yaml", at)).stdout).toContain("overlay action 1");
  });

  it("of another folder are applied in the order of their names", async () => {
    mkdirSync("more");
    const second = bound.replace("999999", "888888");
    writeFileSync(
      "more/2.json",
      JSON.stringify({
        overlay: "1.0.0",
        info: { title: "T", version: "1" },
        actions: [
          { target: "$.info", description: "A name.", "x-date": "2026-11-21", update: { title: "Second" } },
        ],
      }),
    );
    writeFileSync(
      "more/10.yaml",
      overlay(
        second,
        "  - { target: $.info, description: A name., x-date: 2026-11-21, update: { title: First } }",
      ),
    );
    expect((await scrape("--overlays", "more")).code).toBe(0);
    const text = readFileSync("api.yaml", "utf8");
    expect(text).toContain("maximum: 888888");
    expect(text).toContain("title: Second");
  });

  it.each([
    ["text that is no YAML", "overlay: [", "overlay/broken", 1],
    ["another version", overlay(bound).replace("1.0.0", "2.0"), "overlay/broken", 1],
    ["no date", overlay(bound.replace(/ *x-date.*\n/, "")), "overlay/broken", 4],
    ["a broken JSONPath", overlay(bound.replace("$.paths", "$.paths[?")), "overlay/failed", 4],
    ["a target that is gone", overlay(bound.replace("'roleId'", "'gone'")), "overlay/no-target", 4],
  ])("with %s end with 3 at their line, and nothing is written", async (_, text, code, line) => {
    writeFileSync("spec/overlays/a.yaml", text);
    const ending = await scrape();
    expect(ending.code).toBe(3);
    expect(ending.stderr).toContain(`spec/overlays/a.yaml:${line}  ${code}`);
    expect(ending.stderr).not.toMatch(/\n\s+at /);
    expect(existsSync("api.yaml")).toBe(false);
    if (code !== "overlay/broken") return;
    expect((await runCommandLine("sync", "pages")).code).toBe(3);
    expect(existsSync("generated")).toBe(false);
  });

  it("that the pages have caught up with say so", async () => {
    writeFileSync("spec/overlays/a.yaml", overlay(bound.replace("maximum: 999999", "minimum: 100000")));
    const { code, stderr } = await scrape();
    expect(code).toBe(0);
    expect(stderr).toContain("spec/overlays/a.yaml:4  overlay/obsolete");
    expect(stderr).toContain("Remove me: action 1");
  });

  it("of a folder that does not exist are wrong input", async () => {
    const { code, stderr } = await scrape("--overlays", "nowhere");
    expect(code).toBe(3);
    expect(stderr).toContain("Cannot read nowhere: it does not exist");
  });

  it("of the project that cannot be read end with 3, and nothing is written", async () => {
    rmSync("spec", { recursive: true });
    mkdirSync("spec");
    writeFileSync("spec/overlays", overlay(bound));
    const file = await scrape();
    expect([file.code, existsSync("api.yaml")]).toEqual([3, false]);
    expect(file.stderr).toContain("spec/overlays  input/unreadable");
    expect(file.stderr).toContain("is a file where a folder was expected");
    rmSync("spec/overlays");
    symlinkSync("overlays", "spec/overlays");
    const circle = await scrape();
    expect([circle.code, existsSync("api.yaml")]).toEqual([3, false]);
    expect(circle.stderr).toContain("its links go in a circle");
  });

  it("in folders below, or with other endings, are named and not applied", async () => {
    mkdirSync("spec/overlays/more.yaml");
    writeFileSync("spec/overlays/more.yaml/a.yaml", overlay(bound));
    writeFileSync("spec/overlays/b.yaml.txt", overlay(bound));
    writeFileSync("spec/overlays/README.md", "No overlay.");
    writeFileSync("spec/overlays/.gitkeep", "");
    const { code, stderr } = await scrape();
    expect(code).toBe(0);
    expect(stderr).toContain("spec/overlays/b.yaml.txt  overlay/left-out");
    expect(stderr).toContain("spec/overlays/more.yaml  overlay/left-out");
    expect(stderr.match(/overlay\/left-out/g)).toHaveLength(2);
    expect(readFileSync("api.yaml", "utf8")).not.toContain("999999");
  });
});
