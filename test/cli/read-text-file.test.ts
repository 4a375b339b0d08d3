import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readOptionalFile, readTextFile } from "../../cli/input/read-text-file.js";
import { findPages } from "../../scraper/crawl/find-pages.js";

const folder = mkdtempSync(join(tmpdir(), "read-text-file-"));
const at = (name: string) => join(folder, name);
mkdirSync(at("folder"));
writeFileSync(at("file"), "text");
afterAll(() => rmSync(folder, { recursive: true }));

const said = async (outcome: ReturnType<typeof readTextFile>) =>
  (await outcome).issues.map(({ code, message }) => `${code} ${message.replace(folder, "here")}`);

it("a file that need not be there may be missing, and nothing else", async () => {
  expect(await readOptionalFile(at("file"))).toEqual({ value: "text", issues: [] });
  expect(await readOptionalFile(at("nowhere"))).toEqual({ value: undefined, issues: [] });
  expect(await said(readOptionalFile(at("folder")))).toEqual([
    "input/unreadable Cannot read here/folder: it is a folder.",
  ]);
  expect(await said(readOptionalFile(at("file/below")))).toEqual([
    "input/unreadable Cannot read here/file/below: it, or a part of its path, is a file where a folder was expected.",
  ]);
});

it("why a file cannot be read is said alike of pages and of other files", async () => {
  const page = await findPages([at("nowhere")]);
  expect(page.issues).toEqual((await readTextFile(at("nowhere"))).issues);
  expect(page.issues[0]?.message).toBe(`Cannot read ${at("nowhere")}: it does not exist.`);
});
