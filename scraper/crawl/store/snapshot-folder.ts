import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { issue } from "../../../issues/catalogue.js";
import type { Outcome } from "../../../issues/issue.js";
import { unreadable } from "../../../issues/unreadable.js";
import { contentDigest } from "../snapshot/content-digest.js";
import {
  manifestName,
  parseManifest,
  type SnapshotManifest,
  type SnapshotPage,
} from "../snapshot/manifest.js";
import type { LastSnapshot } from "../snapshot/next-snapshot.js";

/** The pages of a snapshot on disk; one without pages where there is none yet. */
export class SnapshotFolder implements LastSnapshot {
  readonly folder: string;
  readonly manifest: SnapshotManifest | undefined;
  /** Tells one state of a snapshot from another. */
  readonly digest: string;
  readonly #pages: ReadonlyMap<string, SnapshotPage>;
  readonly #edited = new Map<string, boolean>();

  constructor(folder: string, manifest: SnapshotManifest | undefined, digest: string) {
    this.folder = folder;
    this.manifest = manifest;
    this.digest = digest;
    this.#pages = new Map(manifest?.pages.map((page) => [page.key, page]));
  }

  /** A page; without validators where its file is no longer what the site said them about. */
  page(key: string): SnapshotPage | undefined {
    const page = this.#pages.get(key);
    return page && this.isEdited(key) ? { ...page, validators: {} } : page;
  }

  body(key: string): Uint8Array {
    return readFileSync(this.#pathOf(key));
  }

  isEdited(key: string): boolean {
    const known = this.#edited.get(key) ?? this.#differs(key);
    this.#edited.set(key, known);
    return known;
  }

  /** A file of the same length may say something else. */
  #differs(key: string): boolean {
    const page = this.#pages.get(key);
    if (page === undefined) return false;
    return (
      sizeOf(this.#pathOf(key)) !== page.bytes ||
      contentDigest(this.body(key), page.mediaType) !== page.sha256
    );
  }

  #pathOf(key: string): string {
    const page = this.#pages.get(key);
    if (page === undefined) throw new Error(`no page ${key} in ${this.folder}`);
    return join(this.folder, page.file);
  }
}

/**
 * Opens a snapshot.
 *
 * @returns a snapshot without pages where the folder holds none. Reports `snapshot/damaged` when its manifest
 *   is none that this version wrote or a page of it is not there, `input/unreadable` when it cannot be read.
 */
export function openSnapshot(folder: string): Outcome<SnapshotFolder | undefined> {
  const path = join(folder, manifestName);
  if (sizeOf(path) === undefined) return { value: new SnapshotFolder(folder, undefined, ""), issues: [] };
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return { value: undefined, issues: [unreadable(path, error)] };
  }
  const { value: manifest, issues } = parseManifest(text, path);
  if (manifest === undefined) return { value: undefined, issues };
  const lost = manifest.pages.filter(({ file }) => sizeOf(join(folder, file)) === undefined);
  const digest = createHash("sha256").update(text).digest("hex");
  return {
    value: lost.length === 0 ? new SnapshotFolder(folder, manifest, digest) : undefined,
    issues: lost.slice(0, 5).map(({ file }) => {
      const message = `${join(folder, file)} is not there, and ${manifestName} lists it.`;
      return issue("snapshot/damaged", message, { file: join(folder, file) });
    }),
  };
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}
