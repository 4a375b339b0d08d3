import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { cacheTagName } from "../../scraper/crawl/find-pages.js";

/** Below the current folder, like everything that a project keeps. */
export const cacheRoot = ".cache/rambase-openapi";

/** An entry that no run has asked for in this many milliseconds is removed: a week. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/** An entry counts as used for this many milliseconds before it is marked again: a day. */
const markedFor = keptFor / 7;

/** Tells programs that make copies of folders what this is; the first line is the same for all caches. */
const tagText =
  "Signature: 8a477f597d28d172789f06886806bc55\n# Made by rambase-openapi; may be deleted at any time.\n";

/**
 * Bytes by name, in a folder for one generation of them; where a new generation ends, older ones go.
 *
 * Nothing here fails: what cannot be read is not there, and what cannot be written is not kept. A file
 * gets its name when it is whole, so that two runs at once can do no more than the same work twice.
 */
export class CacheFolder {
  private readonly root: string;
  private readonly folder: string;
  private readonly used = new Set<string>();
  private isReady = false;

  /** @param generation digits and letters; others where the entries of before must not be found any more */
  constructor(root: string, generation: string) {
    this.root = root;
    this.folder = join(root, generation);
  }

  find(name: string): Buffer | undefined {
    const bytes = attempt(() => readFileSync(join(this.folder, name)));
    if (bytes) this.used.add(name);
    return bytes;
  }

  keep(name: string, bytes: Buffer): void {
    this.used.add(name);
    attempt(() => {
      this.makeReady();
      const unfinished = join(this.folder, `${name}.${process.pid}`);
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, join(this.folder, name));
    });
  }

  /**
   * Ends a run: what it used counts as used today; what no run has used for long, and older generations, go.
   */
  end(): void {
    if (this.used.size === 0) return;
    const now = new Date();
    for (const name of filesOf(this.folder)) {
      const path = join(this.folder, name);
      attempt(() => {
        const age = now.getTime() - statSync(path).mtimeMs;
        if (this.used.has(name)) {
          // A second run of the same day touches nothing.
          if (age > markedFor) utimesSync(path, now, now);
        } else if (age > keptFor) rmSync(path);
      });
    }
    for (const name of filesOf(this.root)) {
      const path = join(this.root, name);
      if (/^[0-9a-f]+$/.test(name) && path !== this.folder) attempt(() => rmSync(path, { recursive: true }));
    }
  }

  private makeReady(): void {
    if (this.isReady) return;
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.root, cacheTagName), tagText);
    writeFileSync(join(this.root, ".gitignore"), "*\n");
    this.isReady = true;
  }
}

function filesOf(folder: string): readonly string[] {
  return attempt(() => readdirSync(folder)) ?? [];
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
