import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

  // A page has another label for a row: refused with its line, and the report tells of it.
  const whole = server().files.get(path) ?? "";
  server().files.set(path, whole.replaceAll("Supported formats", "Formats that it knows"));
  const snapshot = filesBelow("snapshot");
  const reworded = await sync("--report", "report.md");
  expect([reworded.code, reworded.stderr]).toEqual([4, expect.stringContaining("guard/misread")]);
  expect(filesBelow("snapshot")).toEqual(snapshot);
  expect(existsSync("snapshot.part")).toBe(false);
  expect(readFileSync("report.md", "utf8")).toMatch(
    /^# API documentation: refused[\s\S]*\n## Refused: nothing was written\n\n- \[snapshot\/\S+, line \d+\]\(http\S+\): [^\n]*\n- \*\*To do/,
  );
  // So it is where something else ends the run, too, and the next one does not go on with that page.
  mkdirSync("spec/overlays");
  writeFileSync("spec/overlays/unfinished.yaml", "overlay: 1.0.0\n");
  const unfinished = await sync();
  expect([unfinished.code, unfinished.stderr]).toEqual([4, expect.stringContaining("guard/misread")]);
  rmSync("spec/overlays", { recursive: true });
  const manifest = readFileSync("generated/sdk/package.json", "utf8");
  writeFileSync("generated/sdk/package.json", "{}");
  expect((await sync()).code).toBe(3);
  expect(existsSync("snapshot.part/pages")).toBe(false);
  writeFileSync("generated/sdk/package.json", manifest);
  server().files.set(path, whole);

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
