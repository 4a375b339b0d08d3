import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { loadFacts, siteFiles } from "../support/docs-site/index.js";

const examples = resolve("examples/facts");

/** A replacement in the facts of a page: before, after. */
export type Edit = readonly [string, string];

/** The pages of a folder of its own, which tests change as their authors would. */
export interface ChangingPages {
  /** Writes the pages into `pages`, with these words of the facts replaced since the last time. */
  readonly change: (file: string, ...edits: readonly Edit[]) => void;
  readonly remove: (file: string) => void;
}

/** Makes an empty folder with the pages of a few example facts, and goes there for the tests of a file. */
export function changingPages(files: readonly string[]): ChangingPages {
  const home = process.cwd();
  let folder = "";
  const write = () => {
    rmSync("pages", { recursive: true, force: true });
    for (const [path, text] of siteFiles(loadFacts("facts").pages, "html-tables")) {
      mkdirSync(dirname(join("pages", path)), { recursive: true });
      writeFileSync(join("pages", path), text);
    }
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "changing-pages-"));
    process.chdir(folder);
    cpSync(join(examples, "shared"), "facts/shared", { recursive: true });
    for (const file of files) cpSync(join(examples, file), join("facts", file));
    write();
  });
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    change: (file, ...edits) => {
      let text = readFileSync(join("facts", file), "utf8");
      for (const [before, after] of edits) {
        if (!text.includes(before)) throw new Error(`${file} does not say: ${before}`);
        text = text.replaceAll(before, after);
      }
      writeFileSync(join("facts", file), text);
      write();
    },
    remove: (file) => {
      rmSync(join("facts", file));
      write();
    },
  };
}
