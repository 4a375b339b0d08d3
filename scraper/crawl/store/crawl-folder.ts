import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CrawledPage, KnownPage, VisitStore } from "../walk/crawled-site.js";
import type { SnapshotFolder } from "./snapshot-folder.js";

/**
 * A visit as the journal holds it. Where a page leads is read from its body again: in menus of thousands of
 * pages that would be most of the journal.
 */
interface JournalLine {
  /** The key of the address that was asked for. */
  readonly requested: string;
  readonly page: CrawledPage;
  /** The file with the page; absent for one that has not changed. */
  readonly body?: string;
}

/** What a crawl was begun with; another one does not go on with its pages. */
interface Beginning {
  readonly start: string;
  /** The snapshot whose pages this crawl holds for unchanged. */
  readonly last: string;
  /** Milliseconds since 1970. */
  readonly began: number;
}

/** A crawl that is older than this begins anew: its first pages may be others by now. */
const keepsFor = 6 * 60 * 60 * 1000;

/**
 * The folder in which a crawl keeps its pages until it is whole: beside the snapshot that it is to replace,
 * so that the snapshot stays as it is. Each page's body is written before the line that says so, and a
 * line that is torn counts as not written; a crawl that was killed at any moment goes on from there.
 */
export class CrawlFolder implements VisitStore {
  readonly #folder: string;
  readonly #last: SnapshotFolder;
  readonly #fresh: boolean;
  readonly #visits = new Map<string, JournalLine>();
  #bodies = 0;
  /** How many visits an earlier run has left. */
  readonly resumed: number;

  /**
   * Opens the folder, with what an interrupted crawl of the same site left in it.
   *
   * @param now milliseconds since 1970
   * @param fresh whether to begin anew whatever is there, and to fetch every page whole
   */
  constructor(folder: string, start: string, last: SnapshotFolder, now: number, fresh = false) {
    this.#folder = folder;
    this.#last = last;
    this.#fresh = fresh;
    const beginning: Beginning = { start, last: last.digest, began: now };
    if (!fresh && continues(readBeginning(folder), beginning)) this.#readJournal();
    else {
      this.discard();
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "crawl.json"), JSON.stringify(beginning));
    }
    this.resumed = this.#visits.size;
  }

  /** Whether no visit is kept. */
  get isEmpty(): boolean {
    return this.#visits.size === 0;
  }

  made(key: string): CrawledPage | undefined {
    return this.#visits.get(key)?.page;
  }

  known(key: string): KnownPage | undefined {
    const page = this.#last.page(key);
    return page && this.#fresh ? { ...page, validators: {} } : page;
  }

  knownBody(key: string): Uint8Array {
    return this.#last.body(key);
  }

  keep(requested: string, page: CrawledPage, body?: Uint8Array): void {
    const line: JournalLine = { requested, page, ...(body && { body: `${this.#bodies++}.page` }) };
    if (body && line.body) writeFileSync(join(this.#folder, line.body), body);
    appendFileSync(join(this.#folder, "journal.jsonl"), `${JSON.stringify(line)}\n`);
    this.#visits.set(requested, line);
  }

  /** The body of a page that was visited; of one that has not changed, the known one. */
  bodyOf(requested: string): Uint8Array {
    const file = this.#visits.get(requested)?.body;
    return file === undefined ? this.#last.body(requested) : readFileSync(join(this.#folder, file));
  }

  /** Removes the folder. */
  discard(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #readJournal(): void {
    const path = join(this.#folder, "journal.jsonl");
    const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
    for (const text of lines) {
      const line = parseLine(text);
      if (line !== undefined) this.#visits.set(line.requested, line);
    }
    // Numbers that a torn line had used may be used again; the others are taken.
    const used = [...this.#visits.values()].map(({ body }) => Number.parseInt(body ?? "-1", 10));
    this.#bodies = Math.max(-1, ...used) + 1;
  }
}

function continues(earlier: Beginning | undefined, now: Beginning): boolean {
  return (
    earlier !== undefined &&
    earlier.start === now.start &&
    earlier.last === now.last &&
    now.began - earlier.began < keepsFor &&
    now.began >= earlier.began
  );
}

function readBeginning(folder: string): Beginning | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "crawl.json"), "utf8")) as Beginning;
  } catch {
    return undefined;
  }
}

function parseLine(text: string): JournalLine | undefined {
  try {
    return JSON.parse(text) as JournalLine;
  } catch {
    // The line that was being written when the crawl was killed, or the empty one at the end.
    return undefined;
  }
}
