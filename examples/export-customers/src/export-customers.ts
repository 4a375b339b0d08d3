import { open, rename } from "node:fs/promises";
import type { AnyClient } from "rambase-sdk/core";
import { csvLine } from "./csv.js";
import { columns, customersBehind } from "./customers.js";
import { forgetProgress, keepProgress, readProgress } from "./progress.js";

/** Told a line about every page. */
export type Print = (line: string) => void;

/**
 * Writes all customers to a CSV file, which stands there only when it is whole. Goes on after the last whole
 * page of an earlier run that did not come to its end.
 *
 * @returns how many customers the file has
 */
export async function exportCustomers(
  rambase: AnyClient,
  file: string,
  signal: AbortSignal,
  print: Print,
): Promise<number> {
  const part = `${file}.part`;
  const progressFile = `${file}.progress`;
  const kept = await readProgress(progressFile);
  const output = await open(part, "a");
  let rows = 0;
  try {
    // Somebody may have removed what was written.
    const before = kept !== undefined && (await output.stat()).size >= kept.bytes ? kept : undefined;
    if (before !== undefined) print(`Going on after ${before.rows} customers of an earlier run.`);
    rows = before?.rows ?? 0;
    let bytes = before?.bytes ?? 0;
    const append = async (text: string): Promise<void> => {
      await output.appendFile(text);
      bytes += Buffer.byteLength(text);
    };
    await output.truncate(bytes);
    if (before === undefined) await append(csvLine(columns));
    if (before?.isDone !== true) {
      for await (const { items, paging } of customersBehind(rambase, before, signal).pages()) {
        await append(items.map((customer) => csvLine(columns.map((name) => customer[name]))).join(""));
        // The rows have to be on the disk before the progress says so.
        await output.sync();
        rows += items.length;
        await keepProgress(progressFile, { paging, isDone: false, bytes, rows });
        print(`${rows} customers`);
      }
      // Only the list knows which page was the last one.
      await keepProgress(progressFile, { isDone: true, bytes, rows });
    }
  } finally {
    await output.close();
  }
  await rename(part, file);
  await forgetProgress(progressFile);
  return rows;
}
