import { existsSync, readFileSync, rmSync } from "node:fs";
import { expect, it } from "vitest";
import { runCommandLine } from "../cli/captured-terminal.js";
import { addressOnSite, documentationSite } from "../support/docs-site/index.js";
import { status } from "../support/unruly-server/behaviours.js";
import { crawlingOf, filesBelow, somePages } from "./crawling.js";

const pages = somePages.slice(0, 6);
const { server } = crawlingOf(pages);
const sync = (...words: readonly string[]) =>
  runCommandLine("sync", `${server().origin}/documentation`, "--rate", "10000", "--retries", "0", ...words);

it("sync of an address writes the snapshot with everything else, nothing twice, and all of it or nothing", async () => {
  const first = await sync();
  expect(first.stderr).toContain("done: Fetched");
  expect(first.code).toBe(0);
  const before = filesBelow(".");
  expect([...before.keys()]).toEqual(
    expect.arrayContaining(["snapshot/snapshot.json", "generated/openapi.yaml", "site/index.html"]),
  );
  expect(existsSync("snapshot.part")).toBe(false);
  expect(await sync("--check")).toMatchObject({ code: 0, stdout: "" });

  // The same from the snapshot alone.
  expect(await runCommandLine("sync", "snapshot", "--check")).toMatchObject({ code: 0, stdout: "" });

  const [path = ""] = pages.map((page) => addressOnSite(page).slice(1));
  server().misbehave(path, status(403));
  expect((await sync()).code).toBe(4);
  server().behave();
  expect(withoutCache(filesBelow("."))).toEqual(withoutCache(before));

  // A page says something else: the document says so, and so does the snapshot.
  const [summary = ""] = pages.map(({ content }) => content.summary);
  server().files.set(path, (server().files.get(path) ?? "").replaceAll(summary, "Something else."));
  expect((await sync()).code).toBe(0);
  expect(readFileSync("generated/openapi.yaml", "utf8")).toContain("summary: Something else.");

  // Half of the document would be gone: refused, and the next run does not go on with those pages.
  rmSync("snapshot", { recursive: true });
  const half = documentationSite(pages.slice(0, 3));
  for (const name of server().files.keys()) if (!half.has(name)) server().files.delete(name);
  for (const [name, text] of half) server().files.set(name, text);
  const refused = await sync();
  expect([refused.code, refused.stderr]).toEqual([4, expect.stringContaining("guard/fewer")]);
  expect(existsSync("snapshot.part")).toBe(false);
}, 60_000);

const withoutCache = (files: ReadonlyMap<string, string>) =>
  new Map([...files].filter(([name]) => !name.startsWith(".cache") && !name.startsWith("snapshot.part")));
