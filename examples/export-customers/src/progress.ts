import { readFile, rename, rm, writeFile } from "node:fs/promises";

/** How far an export has come. */
export interface Progress {
  /** Key of the page to ask for next; `null` when all pages are written. */
  readonly nextPage: string | null;
  /** Length of what is written of the file: what stands behind it belongs to a page that was cut off. */
  readonly bytes: number;
  readonly rows: number;
}

/** The progress that an earlier run has kept; `undefined` when there is none. */
export async function readProgress(file: string): Promise<Progress | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const kept: unknown = JSON.parse(text);
  if (isProgress(kept)) return kept;
  throw new Error(`${file} is not the progress of an export. Delete it to begin anew.`);
}

/** Keeps the progress: the old one stands until the new one is whole. */
export async function keepProgress(file: string, progress: Progress): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(progress));
  await rename(`${file}.new`, file);
}

/** Forgets the progress of an export that is done. */
export async function forgetProgress(file: string): Promise<void> {
  await rm(file, { force: true });
}

function isProgress(value: unknown): value is Progress {
  if (typeof value !== "object" || value === null) return false;
  if (!("nextPage" in value && "bytes" in value && "rows" in value)) return false;
  const { nextPage, bytes, rows } = value;
  return (
    (typeof nextPage === "string" || nextPage === null) && Number.isInteger(bytes) && Number.isInteger(rows)
  );
}
