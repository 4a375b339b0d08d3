import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { installedPackages } from "../../cli/cache/installed-packages.js";
import { fingerprintOf } from "../../cli/cache/reader-fingerprint.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reader-fingerprint-"));
  write("reader/read.js", 'import { load } from "html/inner";\nimport { line } from "./line.js";\n');
  write("reader/inner/line.js", "export const line = 1;\n");
  install("html", "1.0.0", { tree: "^2.0.0" });
  install("tree", "2.0.0", { html: "*" });
  install("program", "1.0.0", {});
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function install(name: string, version: string, dependencies: { [name: string]: string }, below = ""): void {
  write(`${below}node_modules/${name}/package.json`, JSON.stringify({ name, version, dependencies }));
}

const fingerprint = () => fingerprintOf([join(folder, "reader")], folder, ["program"]);

describe("the fingerprint of the reader", () => {
  it("is the same for the same files, wherever they lie", () => {
    const before = fingerprint();
    expect(fingerprint()).toBe(before);
    const copy = join(folder, "copy");
    for (const part of ["reader", "node_modules"])
      cpSync(join(folder, part), join(copy, part), { recursive: true });
    expect(fingerprintOf([join(copy, "reader")], copy, ["program"])).toBe(before);
  });

  it.each([
    ["a file changes", () => write("reader/inner/line.js", "export const line = 2;\n")],
    ["a file comes", () => write("reader/more.js", "")],
    ["a file goes", () => rmSync(join(folder, "reader/inner/line.js"))],
    ["a package has another version", () => install("html", "1.0.1", { tree: "^2.0.0" })],
    ["a package below it has another version", () => install("tree", "2.1.0", {})],
    ["a package gets one of its own", () => install("tree", "2.0.1", {}, "node_modules/html/")],
    ["a program that it starts has another version", () => install("program", "1.0.1", {})],
    ["a package is gone", () => rmSync(join(folder, "node_modules/tree"), { recursive: true })],
  ])("is another one when %s", (_, change) => {
    const before = fingerprint();
    change();
    expect(fingerprint()).not.toBe(before);
  });
});

describe("installedPackages", () => {
  it("lists what the imports lead to, each once", () => {
    expect(installedPackages(["html/inner", "@no/where/else"], join(folder, "reader"))).toEqual([
      "@no/where@",
      "html@1.0.0",
      "tree@2.0.0",
    ]);
  });
});
