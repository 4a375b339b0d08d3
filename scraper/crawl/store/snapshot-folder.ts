import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { issue } from "../../../issues/catalogue.js";
import type { Outcome } from "../../../issues/issue.js";
import {
  manifestName,
  parseManifest,
  type SnapshotManifest,
  type SnapshotPage,
} from "../snapshot/manifest.js";

/** The pages of a snapshot on disk; one without pages where there is none yet. */
export class SnapshotFolder {
  readonly folder: string;
  readonly manifest: SnapshotManifest | undefined;
  /** Tells one state of a snapshot from another. */
  readonly digest: string;
  readonly #pages: ReadonlyMap<string, SnapshotPage>;

  constructor(folder: string, manifest: SnapshotManifest | undefined, digest: string) {
    this.folder = folder;
    this.manifest = manifest;
    this.digest = digest;
    this.#pages = new Map(manifest?.pages.map((page) => [page.key, page]));
  }

  page(key: string): SnapshotPage | undefined {
    return this.#pages.get(key);
  }

  body(key: string): Uint8Array {
    const page = this.#pages.get(key);
    if (page === undefined) throw new Error(`no page ${key} in ${this.folder}`);
    return readFileSync(join(this.folder, page.file));
  }
}

/**
 * Opens a snapshot.
 *
 * @returns a snapshot without pages where the folder holds none. Reports `snapshot/damaged` when its manifest
 *   cannot be read or a page of it is not there.
 */
export function openSnapshot(folder: string): Outcome<SnapshotFolder | undefined> {
  const path = join(folder, manifestName);
  if (sizeOf(path) === undefined) return { value: new SnapshotFolder(folder, undefined, ""), issues: [] };
  const text = readFileSync(path, "utf8");
  const manifest = parseManifest(text);
  if (manifest === undefined) {
    const message = `${path} is no list of pages that this version wrote.`;
    return { value: undefined, issues: [issue("snapshot/damaged", message, { file: path })] };
  }
  const lost = manifest.pages.filter(({ file }) => sizeOf(join(folder, file)) === undefined);
  const pages = manifest.pages.map((page) =>
    sizeOf(join(folder, page.file)) === page.bytes ? page : withoutProof(page),
  );
  const digest = createHash("sha256").update(text).digest("hex");
  return {
    value: lost.length === 0 ? new SnapshotFolder(folder, { ...manifest, pages }, digest) : undefined,
    issues: lost.slice(0, 5).map(({ file }) => {
      const message = `${join(folder, file)} is not there, and ${manifestName} lists it.`;
      return issue("snapshot/damaged", message, { file: join(folder, file) });
    }),
  };
}

/** A page whose file somebody has changed since: what the site says about it is no longer what lies there. */
function withoutProof(page: SnapshotPage): SnapshotPage {
  return { ...page, sha256: "", validators: {} };
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}
