import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seal, unseal } from "../../cli/cache/seal.js";
import { runCommandLine } from "./captured-terminal.js";

const pages = resolve("examples/docs/system");
const home = process.cwd();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sync-"));
  process.chdir(folder);
  cpSync(pages, "pages", { recursive: true });
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

describe("sync", () => {
  it("writes nothing when the document breaks a rule of the project", async () => {
    writeFileSync("redocly.yaml", "extends: [recommended-strict]\nrules: { info-contact: error }\n");
    const { code, stderr } = await runCommandLine("sync", "pages");
    rmSync("redocly.yaml");
    expect(code).toBe(1);
    expect(stderr).toContain("info-contact");
    expect(stderr).toContain("failed: Checking the OpenAPI 3.1 document");
    expect(existsSync("generated")).toBe(false);
  });

  it("ends with 3 and writes nothing for an empty folder, or a site that does not answer", async () => {
    mkdirSync("empty");
    const nowhere = await runCommandLine("sync", "http://127.0.0.1:9/documentation", "--retries", "0");
    expect(nowhere.code).toBe(3);
    expect(nowhere.stderr).toContain("nothing listens there");
    expect((await runCommandLine("sync", "empty")).code).toBe(3);
    expect(existsSync("generated")).toBe(false);
  });

  it("writes everything, says where, and finds nothing to do the second time", async () => {
    const { code, stdout, stderr } = await runCommandLine("sync", "pages");
    expect(stderr).toContain("done: Built the reference site");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ pages with \d+ fields: \d+ operations/);
    const written = [
      "generated/openapi.yaml",
      "generated/openapi-3.0.yaml",
      "generated/openapi.sources.json",
      "spec/names.lock.json",
      "generated/sdk/README.md",
      "site/index.html",
    ];
    expect(written.filter((path) => !existsSync(path))).toEqual([]);
    for (const path of written) expect(stdout).toContain(path);
    // The site offers the same 3.0 document, and tells what changed.
    const older = readFileSync("generated/openapi-3.0.yaml", "utf8");
    expect(readFileSync("site/openapi-3.0.yaml", "utf8") === older).toBe(true);
    expect(readFileSync("site/reference.html", "utf8").includes("The first version:")).toBe(true);
    expect(await runCommandLine("sync", "pages", "--check")).toMatchObject({ code: 0, stdout: "" });
    const cache = ".cache/rambase-openapi/reference";
    const kept = readdirSync(cache, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\/\w+$/.test(name),
    );
    expect(kept).toHaveLength(1);
    const file = join(cache, String(kept));
    writeFileSync(file, seal(Buffer.from(`${unseal(readFileSync(file))}<!-- as it was kept -->`)));
    expect((await runCommandLine("sync", "pages", "--check")).stdout).toContain("~ site/reference.html");
    const anew = await runCommandLine("sync", "pages", "--check", "--no-cache");
    expect(anew).toMatchObject({ code: 0, stdout: "" });
    rmSync(cache, { recursive: true });
  });

  it("keeps a name of the lock, and lists with --check what a new name changes", async () => {
    const lock = readFileSync("spec/names.lock.json", "utf8");
    const { operations } = JSON.parse(lock);
    const name = operations["POST /system/roles/{roleId}/user-assignments"];
    writeFileSync("spec/names.lock.json", lock.replace(`"${name}"`, '"giveRole"'));
    const { code, stdout } = await runCommandLine("sync", "pages", "--check");
    expect(code).toBe(1);
    expect(stdout).toContain("~ generated/openapi.yaml");
    expect(stdout).not.toContain("names.lock.json");
    expect(readFileSync("generated/openapi.yaml", "utf8")).not.toContain("giveRole");
  });

  it("ends with 4 where somebody else's files are in the way", async () => {
    rmSync("site", { recursive: true });
    mkdirSync("site");
    writeFileSync("site/mine.html", "mine");
    const before = readFileSync("generated/openapi.yaml", "utf8");
    expect((await runCommandLine("sync", "pages")).code).toBe(4);
    expect(readFileSync("generated/openapi.yaml", "utf8")).toBe(before);
    expect(readFileSync("site/mine.html", "utf8")).toBe("mine");
  });
});
