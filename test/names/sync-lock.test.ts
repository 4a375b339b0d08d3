import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parseNames } from "../../spec/build/names/parse-names.js";
import { runCommandLine } from "../cli/captured-terminal.js";
import { filesBelow } from "../crawl/crawling.js";

const lock = "spec/names.lock.json";
const examples = resolve("examples/docs");
const home = process.cwd();
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sync-lock-"));
  process.chdir(folder);
  mkdirSync("pages");
  cpSync(join(examples, "finance"), "pages/finance", { recursive: true });
  expect((await runCommandLine("sync", "pages")).code).toBe(0);
}, 60_000);
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

/** What a run leaves, but for what it keeps of the pages it read. */
const written = () => new Map([...filesBelow(".")].filter(([name]) => !name.startsWith(".cache/")));

it("the lock holds what `sync` settled of the names of the SDK", () => {
  const { value } = parseNames(readFileSync(lock, "utf8"), lock);
  expect(Object.keys(value.operations).length).toBeGreaterThan(3);
  expect(value.sdk).toBeDefined();
});

it("neither --check nor a run that fails adds a name to the lock", async () => {
  const before = written();
  cpSync(join(examples, "system"), "pages/system", { recursive: true });
  const grown = filesBelow("pages").size;
  const unchanged = () => new Map([...written()].filter(([name]) => !name.startsWith("pages/system/")));
  expect((await runCommandLine("sync", "pages", "--check")).code).toBe(1);
  expect(unchanged()).toEqual(before);
  mkdirSync("spec/overlays", { recursive: true });
  writeFileSync("spec/overlays/broken.yaml", "overlay: 1.0.0\n");
  const { code, stderr } = await runCommandLine("sync", "pages");
  expect([code, stderr]).toEqual([3, expect.stringContaining("overlay/broken")]);
  rmSync("spec/overlays", { recursive: true });
  expect(unchanged()).toEqual(before);
  expect(filesBelow("pages").size).toBe(grown);
  rmSync("pages/system", { recursive: true });
}, 60_000);

it.each([
  ["empty", () => "", "spec/names.lock.json:1", "the file is empty"],
  ["cut off", (text: string) => text.slice(0, 300), "spec/names.lock.json", "it is no JSON"],
  [
    "merged badly",
    (text: string) => text.replace(/: "\w+",\n(\s+".*": ")\w+/, ': "twice",\n$1twice'),
    "spec/names.lock.json:4",
    "leave it to the one that was published first",
  ],
])(
  "a lock that is %s ends the run with 3, and everything stays as it is",
  async (_, spoil, ...said) => {
    const text = readFileSync(lock, "utf8");
    writeFileSync(lock, spoil(text));
    const before = written();
    const { code, stderr } = await runCommandLine("sync", "pages");
    expect(code).toBe(3);
    for (const words of said) expect(stderr).toContain(words);
    expect(written()).toEqual(before);
    writeFileSync(lock, text);
  },
  60_000,
);
