import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { type Ending, runCommandLine } from "../cli/captured-terminal.js";
import { filesBelow } from "../crawl/crawling.js";
import { documentationSite, loadFacts, type SitePage, writePage } from "../support/docs-site/index.js";
import { serveUnruly, type UnrulyServer } from "../support/unruly-server/serve-unruly.js";

const program = resolve("bin/rambase-openapi.js");
const facts = loadFacts("examples/facts").pages;
const isIn = (module: string) => (page: SitePage) => page.name.startsWith(`${module}/`);

/** The pages before a change, and after it: one reworded, one gone, one new. */
const before = facts.filter(isIn("finance"));
const after = [
  ...before
    .slice(1)
    .map((page, i) =>
      i > 0 ? page : { ...page, content: { ...page.content, summary: "Says something else." } },
    ),
  ...facts.filter(isIn("rental")).slice(0, 1),
];

/** Where the pages come from. */
export type Source = "a folder" | "a site";

/**
 * A project in a folder of its own, which is the current one: it was synced once, and its
 * pages have changed since.
 */
export interface Syncing {
  /** The files as they are at the beginning of each test. */
  readonly old: () => Files;
  /** The files that a run leaves that nothing disturbs. */
  readonly fresh: () => Files;
  /** Makes the folder what it is at the beginning of each test. */
  readonly begin: () => void;
  /** Runs `sync` in this process. */
  readonly sync: (...words: readonly string[]) => Promise<Ending>;
  /** Starts `sync` as a program. */
  readonly start: () => Running;
}

/** `sync` as a program. */
export interface Running {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly said: () => string;
}

export type Files = ReadonlyMap<string, string>;

/**
 * Made by `sync` and not part of its result: what it keeps of pages, what it prepares, what it has fetched.
 */
const byTheWay = /^(?:\.cache|\.rambase-openapi-write|snapshot\.part|pages)\//;

/** What stands in the project, without the times at which pages were fetched. */
export function published(folder = "."): Files {
  const files = [...filesBelow(folder)].filter(([name]) => !byTheWay.test(name));
  return new Map(files.map(([name, text]) => [name, text.replaceAll(/"fetched": ".*?"/g, "")]));
}

/** Nothing is left of a run that was stopped. */
export function expectNoStrays(): void {
  expect(existsSync(".rambase-openapi-write")).toBe(false);
  expect(existsSync("snapshot.part")).toBe(false);
  expect([...filesBelow(".").keys()].filter((name) => /\.(?:tmp|part)$/.test(name))).toEqual([]);
}

/** Prepares such a project for the tests of a file. */
export function syncingFrom(source: Source): Syncing {
  const home = process.cwd();
  const root = mkdtempSync(join(tmpdir(), "sync-"));
  const [project, backup, temporary] = ["project", "backup", "tmp"].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  let server: UnrulyServer;
  const files = { old: new Map() as Files, fresh: new Map() as Files };
  const words = () =>
    source === "a folder"
      ? ["sync", "pages"]
      : [
          "sync",
          `${server.origin}/documentation`,
          "--rate",
          "10000",
          "--retries",
          "0",
          "--keep-missing",
          "1",
          "--max-loss",
          "90",
        ];
  const sync = (...more: readonly string[]) => runCommandLine(...words(), ...more);
  const show = (pages: readonly SitePage[]) => {
    server.files.clear();
    for (const [path, text] of documentationSite(pages)) server.files.set(path, text);
    rmSync(join(project, "pages"), { recursive: true, force: true });
    for (const { name, content } of pages) {
      const file = join(project, "pages", `${name}.html`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, writePage(content, "html-tables"));
    }
  };
  const begin = () => {
    process.chdir(project);
    for (const name of readdirSync(project)) rmSync(name, { recursive: true });
    cpSync(backup, project, { recursive: true });
    show(after);
  };
  beforeAll(async () => {
    for (const folder of [project, temporary]) mkdirSync(folder);
    server = await serveUnruly(new Map());
    process.chdir(project);
    show(before);
    expect((await sync()).code).toBe(0);
    files.old = published();
    cpSync(project, backup, { recursive: true });
    begin();
    expect((await sync()).code).toBe(0);
    files.fresh = published();
    expect(differences(files.old, files.fresh)).toEqual(
      expect.arrayContaining(["generated/openapi.yaml", "spec/names.lock.json"]),
    );
  }, 120_000);
  beforeEach(begin);
  afterAll(async () => {
    process.chdir(home);
    rmSync(root, { recursive: true, force: true });
    await server?.close();
  });
  return {
    old: () => files.old,
    fresh: () => files.fresh,
    begin,
    sync,
    start: () => startProgram(words(), temporary),
  };
}

function startProgram(words: readonly string[], temporary: string): Running {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ["ignore", "ignore", "pipe"],
    // The group is killed with the programs that it has started; what those leave must
    // not stay on the machine.
    detached: true,
    env: { ...process.env, TMPDIR: temporary },
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said += String(text);
  });
  return {
    kill: (signal) => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, signal);
    },
    ended: new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal }))),
    said: () => said,
  };
}

/** Files that are not the same in both. */
export function differences(one: Files, other: Files): readonly string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}
