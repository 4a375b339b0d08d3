import { describe, expect, it } from "vitest";
import { runCommandLine } from "./captured-terminal.js";

describe("wrong use ends with 2 and says what to type", () => {
  it.each([
    [["scarpe", "pages"], "Unknown command scarpe. Did you mean scrape?"],
    [["frobnicate"], "Unknown command frobnicate."],
    [["--verison"], "Unknown option --verison."],
    [["crawl", "https://example.org"], "--out"],
    [["crawl", "pages", "--out", "snapshot"], "pages is no address"],
    [
      ["crawl", "https://example.org", "--out", "s", "--rate", "fast"],
      '--rate takes a number of 0.01 or more, not "fast"',
    ],
    [["lint", "a.yaml", "--jsno"], "Unknown option --jsno. Did you mean --json?"],
    [["lint", "a.yaml", "--json=yes"], "The option --json takes no value."],
    [["lint"], "Missing: <openapi>."],
    [["lint", "a.yaml", "b.yaml"], "Too many arguments: expected <openapi>, got 2."],
    [["scrape", "pages"], "Missing required argument: --out"],
    [["scrape", "pages", "--out"], "The option --out needs a value."],
    [["scrape", "pages", "--out", "--check"], "The option --out needs a value."],
    [["scrape", "pages", "--out="], "The option --out needs a value."],
    [["export", "a.yaml", "--out", "b.yaml", "--target", "2.0"], "Expected one of: 3.0, 3.1, 3.2."],
    [["toString"], "Unknown command toString."],
    [["sync", "pages", "--name", "Ours"], "--name takes the name of a package"],
    [["docs", "a.yaml", "--out", "b", "--name", "@our"], "--name takes the name of a package"],
    [["generate", "a.yaml", "--out", "b", "--name", "Bad Name/../x"], "--name takes the name of a package"],
  ])("%j", async (words, message) => {
    const { code, stdout, stderr } = await runCommandLine(...words);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(stderr).toContain("--help");
    expect(stderr).not.toMatch(/\n\s+at |node:internal/);
  });

  it.each([
    [["scrape"], "scrape --help"],
    [["sync", "--json"], "sync --help"],
    [["lint", "a.yaml", "--jsno"], "lint --help"],
    [["bogus", "--help"], "--help"],
    [["toString", "x"], "--help"],
    [["--verison", "x"], "--help"],
  ])("%j names the help that shows what is missing", async (words, help) => {
    const { stderr } = await runCommandLine(...words);
    expect(stderr.split("\n").at(-1)).toBe(`Help: rambase-openapi ${help}`);
  });

  it("of no words shows the help on stderr", async () => {
    const { code, stdout, stderr } = await runCommandLine();
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Commands");
  });
});

describe("help", () => {
  it("lists the commands that exist, on stdout", async () => {
    const { code, stdout } = await runCommandLine("--help");
    expect(code).toBe(0);
    for (const name of [
      "sync",
      "crawl",
      "scrape",
      "inspect",
      "lint",
      "diff",
      "generate",
      "export",
      "docs",
      "explain",
    ]) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
    }
  });

  it("of a command names its options", async () => {
    const { code, stdout } = await runCommandLine("scrape", "--help");
    expect(code).toBe(0);
    for (const option of ["--out", "--report", "--strict", "--names", "--json", "--check"]) {
      expect(stdout).toContain(option);
    }
    expect(stdout).not.toContain("\u001b");
  });
});
