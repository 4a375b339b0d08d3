import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { type Ending, runCommandLine } from "../cli/captured-terminal.js";
import { documentationSite, loadFacts, type SitePage } from "../support/docs-site/index.js";
import { serveUnruly, type UnrulyServer } from "../support/unruly-server/serve-unruly.js";

/** Without the politeness that a strange server is owed. */
const hasty = ["--rate", "10000", "--retry-delay", "0.01", "--retries", "2", "--timeout", "1"];

/** A site on loopback, and a folder for its snapshot. */
export interface Crawling {
  readonly server: () => UnrulyServer;
  readonly pages: readonly SitePage[];
  /** Crawls the site into `snapshot`. */
  readonly crawl: (...words: readonly string[]) => Promise<Ending>;
}

/** A few pages of three modules. */
export const somePages = loadFacts("examples/facts").pages.filter(({ name }) =>
  /^(?:system|finance|sales)\//.test(name),
);

/**
 * Serves a site for the tests of a file, each of which begins with the pages as they
 * were and without a snapshot.
 *
 * @param pages those of the site
 */
export function crawlingOf(pages: readonly SitePage[] = somePages): Crawling {
  let server: UnrulyServer | undefined;
  let folder = "";
  const home = process.cwd();
  beforeAll(async () => {
    server = await serveUnruly(new Map());
    folder = mkdtempSync(join(tmpdir(), "crawl-"));
    process.chdir(folder);
  });
  beforeEach(() => {
    for (const name of readdirSync(folder)) {
      if (name.startsWith("snapshot")) rmSync(join(folder, name), { recursive: true });
    }
    const own = given();
    own.behave();
    own.asked.clear();
    own.files.clear();
    for (const [path, text] of documentationSite(pages)) own.files.set(path, text);
  });
  afterAll(async () => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
    await server?.close();
  });
  const given = () => {
    if (server === undefined) throw new Error("the server runs while tests do");
    return server;
  };
  return {
    server: given,
    pages,
    crawl: (...words) =>
      runCommandLine("crawl", `${given().origin}/documentation`, "--out", "snapshot", ...hasty, ...words),
  };
}

/**
 * Begins each test of a file with the snapshot of a site that behaves, which is made once and copied.
 *
 * @returns the files of that snapshot
 */
export function withGoodSnapshot({ crawl, server }: Crawling): () => ReadonlyMap<string, string> {
  let files: ReadonlyMap<string, string> = new Map();
  beforeEach(async () => {
    if (existsSync("good")) {
      cpSync("good", "snapshot", { recursive: true });
      return;
    }
    expect((await crawl()).code).toBe(0);
    files = filesBelow("snapshot");
    cpSync("snapshot", "good", { recursive: true });
    server().asked.clear();
  });
  return () => files;
}

/** Everything below a folder: text by path. */
export function filesBelow(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]));
}
