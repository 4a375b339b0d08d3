import type { Validators } from "../fetch/answer.js";

/** The file that makes a folder a snapshot, and lists its pages. */
export const manifestName = "snapshot.json";

/** One page of a snapshot. */
export interface SnapshotPage {
  /** Below the snapshot's folder. */
  readonly file: string;
  readonly address: string;
  /** Which page it is, whatever address it was fetched from. */
  readonly key: string;
  readonly isResource: boolean;
  readonly status: number;
  readonly mediaType: string;
  /** Length of the file. */
  readonly bytes: number;
  /** Digest of what the page says, without what differs from visit to visit. */
  readonly sha256: string;
  /** When the page was first fetched with this content, ISO 8601 in UTC. */
  readonly fetched: string;
  readonly validators: Validators;
  /** In how many runs, up to the last one, the page was gone; absent for a page that is there. */
  readonly missing?: number;
}

/** A site as it was crawled. */
export interface SnapshotManifest {
  /** The address at which the crawl began. */
  readonly start: string;
  /** In the order of their files. */
  readonly pages: readonly SnapshotPage[];
}

/** The form of the file; another one is not read. */
const format = 1;

/** Prints the manifest: one page after the other, so that a comparison shows the pages that changed. */
export function printManifest({ start, pages }: SnapshotManifest): string {
  return `${JSON.stringify({ snapshot: format, start, pages }, null, 2)}\n`;
}

/** Reads a manifest back. @returns `undefined` when the text is not one that this version wrote */
export function parseManifest(text: string): SnapshotManifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? { start: value.start, pages: value.pages } : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is SnapshotManifest {
  if (typeof value !== "object" || value === null) return false;
  const { snapshot, start, pages } = value as { [key: string]: unknown };
  return snapshot === format && typeof start === "string" && Array.isArray(pages) && pages.every(isPage);
}

function isPage(value: unknown): value is SnapshotPage {
  if (typeof value !== "object" || value === null) return false;
  const page = value as { [key: string]: unknown };
  const texts = ["file", "address", "key", "mediaType", "sha256", "fetched"];
  return (
    texts.every((name) => typeof page[name] === "string") &&
    typeof page.isResource === "boolean" &&
    typeof page.bytes === "number" &&
    typeof page.validators === "object" &&
    page.validators !== null
  );
}
