import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exitCode } from "../../cli/exit-code.js";
import { main } from "../../cli/main.js";
import { plain } from "../../cli/terminal/colours.js";
import type { Terminal } from "../../cli/terminal/terminal.js";

function run(program: string, ...words: readonly string[]) {
  return spawnSync(process.execPath, [program, ...words], { encoding: "utf8", input: "" });
}

describe("the program", () => {
  it.runIf(existsSync("dist/cli/main.js"))("keeps results and talk apart, without colours in a pipe", () => {
    const { status, stdout, stderr } = run("bin/rambase-openapi.js", "lint", "nowhere.yaml");
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toContain("it does not exist");
    expect(stderr).not.toContain("\u001b");
  });

  it("says how to build it when it is not built", () => {
    const folder = mkdtempSync(join(tmpdir(), "program-"));
    cpSync("bin", join(folder, "bin"), { recursive: true });
    const { status, stderr } = run(join(folder, "bin/rambase-openapi.js"), "--version");
    expect(status).toBe(2);
    expect(stderr).toContain("npm ci");
    rmSync(folder, { recursive: true });
  });
});

describe("a mistake of ours", () => {
  async function fail(debug: boolean) {
    const said: string[] = [];
    const terminal: Terminal = {
      result: () => {
        throw new Error("Something that never happens");
      },
      say: (text) => said.push(text),
      progress: () => ({ update: () => {}, done: () => {}, failed: () => {} }),
      paint: plain,
      paintResult: plain,
    };
    return { code: await main(["--version"], terminal, debug), text: said.join("\n") };
  }

  it("ends with 3 and shows no stack", async () => {
    const { code, text } = await fail(false);
    expect(code).toBe(exitCode.failed);
    expect(text).toContain("Something that never happens");
    expect(text).toContain("DEBUG=rambase-openapi");
    expect(text).not.toMatch(/\n\s+at /);
  });

  it("shows the stack to those who ask for it", async () => {
    expect((await fail(true)).text).toMatch(/\n\s+at /);
  });
});
