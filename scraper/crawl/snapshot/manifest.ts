import { issue } from "../../../issues/catalogue.js";
import type { Outcome } from "../../../issues/issue.js";
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

/**
 * Reads a manifest back.
 *
 * @returns `undefined` when the text is not one that this version wrote. Reports
 *   `snapshot/damaged` with the line.
 */
export function parseManifest(text: string, file: string): Outcome<SnapshotManifest | undefined> {
  const damaged = (reason: string, index = 0) => {
    const line = text.slice(0, index).split("\n").length;
    const message = `The list of pages cannot be read: ${reason}.`;
    return { value: undefined, issues: [issue("snapshot/damaged", message, { file, line })] };
  };
  const mark = /^(?:<{7}|={7}|>{7})/m.exec(text);
  if (mark) return damaged("a merge of git left its marks here", mark.index);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(reason)?.[1];
    return damaged(`it is no JSON (${reason.split("\n")[0]})`, at === undefined ? text.length : Number(at));
  }
  if (!isList(value)) return damaged(`an object with "snapshot": ${format}, a start and pages was expected`);
  const { start, pages } = value;
  const odd = pages.findIndex((page) => !isPage(page));
  if (odd >= 0) return damaged(`page ${odd + 1} lacks what a page has, or lies outside of the folder`);
  // Each of them was looked at.
  return { value: { start, pages: pages as readonly SnapshotPage[] }, issues: [] };
}

function isList(value: unknown): value is { readonly start: string; readonly pages: readonly unknown[] } {
  if (typeof value !== "object" || value === null) return false;
  const { snapshot, start, pages } = value as { [key: string]: unknown };
  return snapshot === format && typeof start === "string" && Array.isArray(pages);
}

function isPage(value: unknown): value is SnapshotPage {
  if (typeof value !== "object" || value === null) return false;
  const page = value as { [key: string]: unknown };
  const texts = ["file", "address", "key", "mediaType", "sha256", "fetched"];
  return (
    texts.every((name) => typeof page[name] === "string") &&
    isBelow(String(page.file)) &&
    typeof page.isResource === "boolean" &&
    typeof page.bytes === "number" &&
    typeof page.validators === "object" &&
    page.validators !== null
  );
}

/** A snapshot may have come with a checkout of strangers: its pages lie in its folder. */
function isBelow(file: string): boolean {
  return !file.startsWith("/") && !/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(file);
}
