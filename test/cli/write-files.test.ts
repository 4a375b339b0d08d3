import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileListName } from "../../cli/write/file-list.js";
import type { Output } from "../../cli/write/output.js";
import { ownerFileOf, takeOver } from "../../cli/write/ownership.js";
import { claim, commit, type Step, stage, stagingName } from "../../cli/write/staging.js";
import { writeFiles } from "../../cli/write/write-files.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const writing = { check: false };

/** An owned folder `sdk` and a single file beside it. */
function output(sdk: { readonly [path: string]: string }, api = "openapi: 3.1.0\n"): Output {
  return {
    folder,
    owned: ["sdk"],
    files: [
      { path: "openapi.yaml", content: api, mayReplace: (existing) => existing.startsWith("openapi:") },
      ...Object.entries(sdk).map(([path, text]) => ({ path: `sdk/${path}`, content: text })),
    ],
  };
}

function read(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

async function codes(...outputs: readonly Output[]): Promise<readonly string[]> {
  return (await writeFiles(outputs, writing)).issues.map((one) => one.code);
}

async function changes(given: Output, check = false): Promise<readonly string[]> {
  const { value } = await writeFiles([given], { check });
  return value.flatMap((plan) => plan.changes.map((change) => `${change.kind} ${change.path}`));
}

describe("writeFiles", () => {
  it("writes files, leaves no trace of the staging folder, and changes nothing the second time", async () => {
    const given = output({ "a.ts": "a", "deep/b.ts": "b" });
    expect(await changes(given)).toEqual([
      "create openapi.yaml",
      `create sdk/${fileListName}`,
      "create sdk/a.ts",
      "create sdk/deep/b.ts",
    ]);
    expect(read("sdk/deep/b.ts")).toBe("b");
    expect(readdirSync(folder)).toEqual(["openapi.yaml", "sdk"]);
    const before = statSync(join(folder, "sdk/a.ts")).mtimeMs;
    expect(await changes(given)).toEqual([]);
    expect(statSync(join(folder, "sdk/a.ts")).mtimeMs).toBe(before);
  });

  it("only lists the changes when it checks", async () => {
    expect(await changes(output({ "a.ts": "a" }), true)).toHaveLength(3);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("removes files of an earlier run and empty folders, and leaves those of others", async () => {
    await writeFiles([output({ "a.ts": "a", "old/b.ts": "b" })], writing);
    mkdirSync(join(folder, "sdk/node_modules"));
    writeFileSync(join(folder, "sdk/node_modules/x.js"), "x");
    expect(await changes(output({ "a.ts": "changed" }))).toEqual([
      `change sdk/${fileListName}`,
      "change sdk/a.ts",
      "remove sdk/old/b.ts",
    ]);
    expect(existsSync(join(folder, "sdk/old"))).toBe(false);
    expect(read("sdk/node_modules/x.js")).toBe("x");
  });

  it("leaves a file that another command makes, and does not take it for one of others then", async () => {
    await writeFiles([output({ "a.ts": "a", "log.md": "told" })], writing);
    const spares = ["sdk/log.md"];
    expect(await changes({ ...output({ "a.ts": "changed" }), spares })).toEqual(["change sdk/a.ts"]);
    expect(read("sdk/log.md")).toBe("told");
    expect(await changes(output({ "a.ts": "changed", "log.md": "more" }))).toEqual(["change sdk/log.md"]);
  });

  it("knows its files again when they were checked out with other line ends", async () => {
    await writeFiles([output({ "a.ts": "a\n", "old.ts": "b\n" })], writing);
    for (const path of ["openapi.yaml", `sdk/${fileListName}`, "sdk/a.ts", "sdk/old.ts"])
      writeFileSync(join(folder, path), read(path).replaceAll("\n", "\r\n"));
    expect(await changes(output({ "a.ts": "a\n", "old.ts": "b\n" }))).toEqual([]);
    expect(await changes(output({ "a.ts": "changed\n" }))).toEqual([
      `change sdk/${fileListName}`,
      "change sdk/a.ts",
      "remove sdk/old.ts",
    ]);
  });

  it("writes the bytes that others made as they came, line ends among them", async () => {
    const page = (text: string) => ({
      folder,
      owned: [],
      files: [{ path: "page.html", content: () => Buffer.from(text) }],
    });
    await writeFiles([page("<p>\r\n")], writing);
    expect(await changes(page("<p>\n"))).toEqual(["change page.html"]);
    expect(read("page.html")).toBe("<p>\n");
  });

  it("refuses a folder and files of others", async () => {
    mkdirSync(join(folder, "sdk"));
    writeFileSync(join(folder, "sdk/mine.ts"), "mine");
    expect(await codes(output({ "a.ts": "a" }))).toEqual(["write/not-ours"]);
    expect(existsSync(join(folder, "openapi.yaml"))).toBe(false);
    rmSync(join(folder, "sdk"), { recursive: true });
    writeFileSync(join(folder, "openapi.yaml"), "my diary");
    expect(await codes(output({ "a.ts": "a" }))).toEqual(["write/not-ours"]);
    expect(read("openapi.yaml")).toBe("my diary");
  });

  it("refuses a file that others put into an owned folder", async () => {
    await writeFiles([output({ "a.ts": "a" })], writing);
    writeFileSync(join(folder, "sdk/b.ts"), "mine");
    expect(await codes(output({ "a.ts": "a", "b.ts": "generated" }))).toEqual(["write/not-ours"]);
    expect(read("sdk/b.ts")).toBe("mine");
  });

  it("refuses the root folder", async () => {
    const outcome = await writeFiles(
      [{ folder: "/", owned: ["."], files: [{ path: "a.ts", content: "a" }] }],
      writing,
    );
    expect(outcome.issues.map((one) => one.code)).toEqual(["write/not-ours"]);
  });

  it.each(["../a", "/a", "a/../../b", "a//b", "c:/a", "a\\b", "a\nb", `${stagingName}/0`])(
    "refuses the path %j",
    async (path) => {
      expect(await codes({ folder, owned: [], files: [{ path, content: "" }] })).toEqual(["write/bad-path"]);
    },
  );

  it("refuses two paths that differ in case only", async () => {
    const files = ["Role.ts", "role.ts"].map((path) => ({ path, content: "" }));
    expect(await codes({ folder, owned: [], files })).toEqual(["write/bad-path"]);
  });

  it("does not follow a link out of the folder", async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
    symlinkSync(elsewhere, join(folder, "link"));
    expect(await codes({ folder, owned: [], files: [{ path: "link/a", content: "a" }] })).toEqual([
      "write/bad-path",
    ]);
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  it("finds a file that may not be written before it replaces any other", async (context) => {
    await writeFiles([output({ "a.ts": "a", "b.ts": "b" })], writing);
    const file = join(folder, "sdk/b.ts");
    // To an administrator a mode forbids nothing.
    const [lock, unlock] = process.getuid?.() === 0 ? (["+i", "-i"] as const) : (["a-w", "u+w"] as const);
    const change = (how: string) => spawnSync(how.endsWith("i") ? "chattr" : "chmod", [how, file]).status;
    if (change(lock) !== 0) context.skip();
    try {
      const { issues } = await writeFiles([output({ "a.ts": "new", "b.ts": "new" })], writing);
      expect(issues).toEqual([
        expect.objectContaining({
          code: "write/failed",
          file,
          message: expect.stringContaining("permission"),
        }),
      ]);
      expect([read("sdk/a.ts"), read("sdk/b.ts")]).toEqual(["a", "b"]);
    } finally {
      change(unlock);
    }
  });

  it("leaves no folder that it made when the disk has no room", async () => {
    const full = () => {
      throw Object.assign(new Error("no room"), { code: "ENOSPC" });
    };
    mkdirSync(join(folder, "empty"));
    const made = { folder: join(folder, "a/b"), owned: [], files: [{ path: "c/d", content: "d" }] };
    const failing = { folder: join(folder, "empty/e/f"), owned: [], files: [{ path: "g", content: full }] };
    const { issues } = await writeFiles([made, failing], writing);
    expect(issues.map(({ message }) => message)).toEqual([
      `Cannot write ${failing.folder}: the disk is full. Nothing was changed.`,
    ]);
    expect(readdirSync(folder, { recursive: true })).toEqual(["empty"]);
  });

  it("names the folder that stands where a file shall be", async () => {
    mkdirSync(join(folder, "openapi.yaml"));
    const { issues } = await writeFiles([output({ "a.ts": "a" })], writing);
    const file = join(folder, "openapi.yaml");
    const message = `Cannot write ${file}: a folder stands in its place. Nothing was changed.`;
    const fix = expect.stringContaining("Name a file");
    expect(issues).toEqual([expect.objectContaining({ code: "write/failed", file, message, fix })]);
  });

  it("writes nothing anywhere when one output cannot be written", async () => {
    writeFileSync(join(folder, "file"), "no folder");
    const bad: Output = { folder: join(folder, "file/sub"), owned: [], files: [{ path: "a", content: "a" }] };
    const outcome = await writeFiles([output({ "a.ts": "a" }), bad], writing);
    expect(outcome.issues.map((one) => one.code)).toEqual(["write/failed"]);
    expect(outcome.issues[0]?.message).toBe(
      `Cannot write ${join(folder, "file/sub/a")}: a part of the path is a file, not a folder. Nothing was changed.`,
    );
    expect(readdirSync(folder)).toEqual(["file"]);
  });
});

/** The number of a process that does not live any more. */
function deadProcess(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

describe("after a run that was killed", () => {
  async function killedAfter(step: "staging" | "commit" | "first rename"): Promise<void> {
    await writeFiles([output({ "a.ts": "old", "gone.ts": "old" })], writing);
    const plan = (await writeFiles([output({ "a.ts": "new", "b.ts": "new" })], { check: true })).value[0];
    if (plan === undefined) throw new Error("no plan");
    await claim(folder);
    const steps: readonly Step[] = await stage(plan);
    if (step !== "staging") await commit(folder, steps);
    const first = steps[0];
    if (step === "first rename" && first !== undefined && "to" in first) {
      rmSync(join(folder, first.to), { force: true });
      writeFileSync(join(folder, first.to), readFileSync(join(folder, stagingName, first.from)));
      rmSync(join(folder, stagingName, first.from));
    }
    const dead = deadProcess();
    renameSync(
      join(folder, stagingName, ownerFileOf(process.pid)),
      join(folder, stagingName, ownerFileOf(dead)),
    );
  }

  it("the old files stand when it had not committed, and the leftovers go", async () => {
    await killedAfter("staging");
    expect(read("sdk/a.ts")).toBe("old");
    const again = await writeFiles([output({ "a.ts": "old", "gone.ts": "old" })], writing);
    expect(again).toMatchObject({ issues: [], value: [{ changes: [] }] });
    expect(readdirSync(folder)).toEqual(["openapi.yaml", "sdk"]);
  });

  it.each(["commit", "first rename"] as const)("the next run finishes it after the %s", async (step) => {
    await killedAfter(step);
    const again = await writeFiles([output({ "a.ts": "new", "b.ts": "new" })], writing);
    expect(again.issues.map((one) => one.code)).toEqual(["write/finished-earlier"]);
    expect(again.value[0]?.changes).toEqual([]);
    expect([read("sdk/a.ts"), read("sdk/b.ts"), existsSync(join(folder, "sdk/gone.ts"))]).toEqual([
      "new",
      "new",
      false,
    ]);
  });

  it("a run that still lives is not disturbed", async () => {
    mkdirSync(join(folder, stagingName));
    writeFileSync(join(folder, stagingName, ownerFileOf(process.ppid)), "");
    expect(await codes(output({ "a.ts": "a" }))).toEqual(["write/busy"]);
    expect(existsSync(join(folder, stagingName))).toBe(true);
  });

  it.each([
    ["by its path", [{ remove: "../victim" }]],
    ["by a link", [{ remove: "link/victim" }]],
    ["by a link to write", [{ from: "0", to: "link/victim", size: 4 }]],
  ])("a journal that leaves the folder %s is not followed", async (_, journal) => {
    const victim = join(folder, "victim");
    writeFileSync(victim, "precious");
    const inner = join(folder, "inner");
    mkdirSync(join(inner, stagingName), { recursive: true });
    symlinkSync("..", join(inner, "link"));
    writeFileSync(join(inner, stagingName, "0"), "evil");
    writeFileSync(join(inner, stagingName, "journal.json"), JSON.stringify(journal));
    await writeFiles([{ folder: inner, owned: [], files: [{ path: "a", content: "a" }] }], writing);
    expect(readFileSync(victim, "utf8")).toBe("precious");
    expect(readdirSync(inner)).toEqual(["a", "link"]);
  });

  it("of two that come at once one clears away, and no one touches what the other has begun", () => {
    const staging = join(folder, stagingName);
    mkdirSync(staging);
    const names = () => readdirSync(staging);
    // A run that is dead has left it; this one takes it over by one rename.
    writeFileSync(join(staging, ownerFileOf(deadProcess())), "");
    expect(takeOver(staging)).toBeUndefined();
    expect(names()).toEqual([ownerFileOf(process.pid)]);
    // Another one lives: it keeps what it has, and this one withdraws.
    renameSync(join(staging, ownerFileOf(process.pid)), join(staging, ownerFileOf(process.ppid)));
    expect(takeOver(staging)).toBe(process.ppid);
    expect(names()).toEqual([ownerFileOf(process.ppid)]);
  });
});
