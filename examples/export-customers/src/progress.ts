import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Paging } from "rambase-sdk/core";

/** How far an export has come. */
export interface Progress {
  /** What the last page that is written said of the next one, as it came. */
  readonly paging?: Paging | undefined;
  /** Whether all pages are written. */
  readonly isDone: boolean;
  /** Length of what is written of the file: what stands behind it belongs to a page that was cut off. */
  readonly bytes: number;
  readonly rows: number;
}

/**
 * The progress that an earlier run has kept; `undefined` when there is none. Throws a `SyntaxError` when the
 * file holds something else.
 */
export async function readProgress(file: string): Promise<Progress | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    if (isProgress(kept)) return kept;
  } catch {
    // Is told like any other text.
  }
  throw new SyntaxError(`${file} is not the progress of an export. Delete it to begin anew.`);
}

/** Keeps the progress: the old one stands until the new one is whole. */
export async function keepProgress(file: string, progress: Progress): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(progress), { flush: true });
  await rename(`${file}.new`, file);
}

/** Forgets the progress of an export that is done. */
export async function forgetProgress(file: string): Promise<void> {
  await rm(file, { force: true });
}

function isProgress(value: unknown): value is Progress {
  if (typeof value !== "object" || value === null) return false;
  if (!("isDone" in value && "bytes" in value && "rows" in value)) return false;
  const { isDone, bytes, rows } = value;
  const isPaging = !("paging" in value) || typeof value.paging === "object";
  return isPaging && typeof isDone === "boolean" && Number.isInteger(bytes) && Number.isInteger(rows);
}
