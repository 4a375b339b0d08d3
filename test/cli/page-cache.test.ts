import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepingReader, plainReader, type ReadFile } from "../../cli/cache/page-reader.js";
import { findPages } from "../../scraper/crawl/find-pages.js";
import { loadPage } from "../../scraper/crawl/load-page.js";
import { layouts, randomContent, writePage } from "../support/docs-site/index.js";
import { runCommandLine } from "./captured-terminal.js";

let folder = "";
let root = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "page-cache-"));
  root = join(folder, "cache");
  mkdirSync(join(folder, "pages"));
  for (const [i, layout] of layouts.entries()) writePageFile(`${i}-${layout}.html`, i, layout);
  writeFileSync(page("not-utf8.txt"), Buffer.from([0xc3, 0x28, 0x41]));
  writeFileSync(page("other.html"), "<p>Hello");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function page(name: string): string {
  return join(folder, "pages", name);
}

function writePageFile(name: string, seed: number, layout: (typeof layouts)[number] = "html-divs"): void {
  writeFileSync(page(name), writePage(randomContent(seed), layout));
}

/** Reads all pages in a run of its own, and holds what the cache gives against what reading gives. */
async function readAll(): Promise<{ anew: number; unchanged: number }> {
  const keeping = keepingReader(root);
  const plain = plainReader();
  const { value: files } = await findPages([join(folder, "pages")]);
  for (const file of files) {
    const loaded = loadPage(file).value;
    if (loaded === undefined) throw new Error(`${file} cannot be read`);
    const [kept, anew] = [keeping, plain].map((reader) => text(reader.read(loaded, file)));
    expect(kept).toBe(anew);
  }
  return keeping.end();
}

/** With the order of all keys, which decides about the bytes of the report. */
const text = ({ report, page }: ReadFile) => JSON.stringify([report, page?.open(), page?.draft], null, 1);

const generations = () => readdirSync(root).filter((name) => /^[0-9a-f]+$/.test(name));
const files = () =>
  generations().flatMap((name) => readdirSync(join(root, name)).map((one) => join(root, name, one)));
/** Without the pages, which lie beside them. */
const entries = () => files().filter((path) => !path.endsWith("-page"));
const pages = () => files().filter((path) => path.endsWith("-page"));

describe("pages that were read before", () => {
  it("are not read again, wherever they lie", async () => {
    const all = layouts.length + 2;
    expect(await readAll()).toEqual({ anew: all, unchanged: 0 });
    expect(await readAll()).toEqual({ anew: 0, unchanged: all });
    renameSync(page("other.html"), page("renamed.html"));
    copyFileSync(page("0-lines.html"), page("copy.txt"));
    expect(await readAll()).toEqual({ anew: 0, unchanged: all + 1 });
    rmSync(page("renamed.html"));
    writePageFile("new.html", 100);
    writePageFile("1-flat.html", 101, "flat");
    expect(await readAll()).toEqual({ anew: 2, unchanged: all - 1 });
  });

  it.each([
    ["cut off", (entry: string) => entry.slice(0, -100)],
    ["changed by a letter", (entry: string) => entry.replace(/GET|POST|PUT|DELETE|layout/, "PATCH")],
    ["emptied", () => ""],
    ["something else", () => "null"],
  ])("are read again when the entry is %s", async (_, spoil) => {
    await readAll();
    for (const entry of entries()) writeFileSync(entry, spoil(readFileSync(entry, "utf8")));
    expect((await readAll()).anew).toBeGreaterThan(layouts.length);
    expect((await readAll()).anew).toBe(0);
  });

  it("are opened though the page beside the entry is gone or damaged, and kept once more", async () => {
    await readAll();
    expect(pages()).toHaveLength(layouts.length);
    const [first = "", ...others] = pages();
    const before = readFileSync(first, "utf8");
    rmSync(first);
    for (const path of others) writeFileSync(path, readFileSync(path, "utf8").replace(/\w/g, "x"));
    expect((await readAll()).anew).toBe(0);
    expect(pages()).toHaveLength(layouts.length);
    expect(readFileSync(first, "utf8")).toBe(before);
  });

  it("are kept beside their entries only where somebody has to open them", async () => {
    const [flat = "", other = ""] = [page("flat.txt"), page("other.html")];
    writeFileSync(flat, writePage(randomContent(7), "flat"));
    writeFileSync(other, writePage(randomContent(8), "html-divs"));
    const reader = keepingReader(root);
    const read = [flat, other].map((file) => reader.read({ file, bytes: readFileSync(file) }));
    reader.end();
    expect(read.map(({ page }) => page?.draft !== undefined)).toEqual([false, true]);
    expect(pages()).toHaveLength(1);
  });

  it("are not kept under the name of what they were when the file is written between reading and opening", async () => {
    const file = page("changing.html");
    writePageFile("changing.html", 7);
    const reader = keepingReader(root);
    const { page: read } = reader.read({ file, bytes: readFileSync(file) }, { file });
    writePageFile("changing.html", 8);
    expect(read?.open().method).toBeDefined();
    expect(pages()).toHaveLength(0);
  });

  it("are read again by another program, whose entries take the place of the old ones", async () => {
    await readAll();
    const [generation = ""] = generations();
    renameSync(join(root, generation), join(root, "0123456789abcdef"));
    expect((await readAll()).unchanged).toBe(0);
    expect(generations()).toEqual([generation]);
  });

  it("are forgotten when no run has asked for them in a week", async () => {
    await readAll();
    rmSync(page("other.html"));
    const now = Date.now() / 1000;
    for (const entry of files()) utimesSync(entry, now - 6 * 86400, now - 6 * 86400);
    await readAll();
    expect(entries()).toHaveLength(layouts.length + 2);
    const marked = files().map((entry) => statSync(entry).mtimeMs);
    expect(marked.some((time) => time > (now - 86400) * 1000)).toBe(true);
    await readAll();
    expect(files().map((entry) => statSync(entry).mtimeMs)).toEqual(marked);
    for (const entry of files()) utimesSync(entry, now - 8 * 86400, now - 8 * 86400);
    await readAll();
    expect(entries()).toHaveLength(layouts.length + 1);
  });

  it("are read every time where nothing can be kept", async () => {
    writeFileSync(root, "a file where the folder should be");
    expect((await readAll()).unchanged).toBe(0);
    expect((await readAll()).unchanged).toBe(0);
  });

  it("keep the cache out of version control, of copies, and of the pages", async () => {
    root = join(folder, "pages", ".cache");
    const all = layouts.length + 2;
    await readAll();
    expect(readFileSync(join(root, ".gitignore"), "utf8")).toBe("*\n");
    expect(existsSync(join(root, "CACHEDIR.TAG"))).toBe(true);
    expect(await readAll()).toEqual({ anew: 0, unchanged: all });
    expect((await findPages([join(folder, "pages")])).issues).toEqual([]);
  });
});

describe("scrape", () => {
  const home = process.cwd();
  beforeEach(() => process.chdir(folder));
  afterEach(() => process.chdir(home));

  const written = ["api.yaml", "api.sources.json", "report.json"];
  const outputs = () => written.map((name) => readFileSync(join(folder, name), "utf8"));
  const scrape = (...more: readonly string[]) =>
    runCommandLine("scrape", "pages", "--out", "api.yaml", "--report", "report.json", ...more);

  it("writes and says the same with the cache as without, and tells how much it read", async () => {
    const plain = await scrape("--no-cache");
    expect(existsSync(join(folder, ".cache"))).toBe(false);
    const expected = outputs();
    for (const told of [
      "6 pages from 8 files",
      "6 pages from 8 files: 0 anew, 8 unchanged since they were read",
    ]) {
      for (const name of written) rmSync(join(folder, name));
      const ending = await scrape();
      expect(outputs()).toEqual(expected);
      expect(ending.stderr).toContain(`done: Read ${told}\n`);
      expect({ ...ending, stderr: "" }).toEqual({ ...plain, stderr: "" });
      expect(ending.stderr.replace(/^done: .*$/m, "")).toBe(plain.stderr.replace(/^done: .*$/m, ""));
    }
    expect(existsSync(join(folder, ".cache/rambase-openapi/CACHEDIR.TAG"))).toBe(true);
    const { read, ...rest } = JSON.parse((await scrape("--json", "--check")).stdout);
    expect(read).toEqual({ anew: 0, unchanged: 8 });
    const { read: all, ...same } = JSON.parse((await scrape("--json", "--check", "--no-cache")).stdout);
    expect(all).toEqual({ anew: 8, unchanged: 0 });
    expect(rest).toEqual(same);
  });

  it("gives the same when no page has to be opened, and for numbers beyond 2^53", async () => {
    for (const name of readdirSync(join(folder, "pages"))) rmSync(page(name));
    for (let seed = 1; seed <= 30; seed++) writePageFile(`${seed}.html`, seed, "html-lists");
    const large = { name: "top", type: "Long", maximum: "9223372036854775807" } as const;
    const content = { ...randomContent(100), queryParameters: [large] };
    writeFileSync(page("large.html"), writePage(content, "html-tables"));
    await scrape("--no-cache");
    const expected = outputs();
    expect(expected[0]).toContain("9223372036854775807");
    for (let run = 1; run <= 3; run++) {
      await scrape();
      expect(outputs()).toEqual(expected);
    }
    renameSync(page("7.html"), page("seven.html"));
    await scrape();
    const kept = outputs();
    expect(kept[1]).toContain("seven.html");
    expect(kept[1]).not.toContain('"file":""');
    await scrape("--no-cache");
    expect(outputs()).toEqual(kept);
  });

  it("follows pages that change, come, go and are renamed as without the cache", async () => {
    const steps = [
      () => writePageFile("0-lines.html", 50, "lines"),
      () => writePageFile("more/../late.html", 51),
      () => rmSync(page("not-utf8.txt")),
      () => renameSync(page("1-flat.html"), page("zz-flat.html")),
      () => writeFileSync(page("other.html"), "<p>Hello there"),
    ];
    await scrape();
    for (const step of steps) {
      step();
      await scrape();
      const kept = outputs();
      await scrape("--no-cache");
      expect(outputs()).toEqual(kept);
    }
  });
});
