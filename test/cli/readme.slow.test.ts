import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

/** Numbers change with the pages; where the folder lies does not matter. */
const comparable = (text: string) =>
  text
    .trim()
    .replaceAll(/\d+/g, "0")
    .replace(/file:\/\/\/.*(?=\/site\/)/, "file:///…");

it.runIf(existsSync("dist/cli/main.js"))(
  "the readme shows what npm start prints in a fresh checkout",
  () => {
    const shown = /`npm start` shows:\n\n```text\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8"))?.[1];
    const folder = mkdtempSync(join(tmpdir(), "readme-"));
    for (const path of ["examples/docs", "generated", "spec/names.lock.json", "spec/overlays"])
      if (existsSync(path)) cpSync(path, join(folder, path), { recursive: true });
    const { start } = JSON.parse(readFileSync("package.json", "utf8")).scripts;
    const words = /bin\/rambase-openapi\.js (.*)$/.exec(start)?.[1];
    const program = `"${process.execPath}" "${resolve("bin/rambase-openapi.js")}" ${words} 2>&1`;
    const { stdout } = spawnSync("sh", ["-c", program], { cwd: folder, encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(comparable(stdout)).toBe(comparable(shown ?? ""));
  },
  60_000,
);
