import { open, rename } from "node:fs/promises";
import type { AnyClient } from "rambase-sdk/core";
import { csvLine } from "./csv.js";
import { columns, customersFrom } from "./customers.js";
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
  const before = await readProgress(progressFile);
  if (before !== undefined) print(`Going on after ${before.rows} customers of an earlier run.`);
  let rows = before?.rows ?? 0;

  const output = await open(part, before === undefined ? "w" : "r+");
  try {
    let bytes = before?.bytes ?? 0;
    const append = async (text: string): Promise<void> => {
      bytes += (await output.write(text, bytes)).bytesWritten;
    };
    await output.truncate(bytes);
    if (bytes === 0) await append(csvLine(columns));
    if (before?.nextPage !== null) {
      for await (const { items, paging } of customersFrom(rambase, before?.nextPage, signal).pages()) {
        await append(items.map((customer) => csvLine(columns.map((name) => customer[name]))).join(""));
        // The rows have to be on the disk before the progress says so.
        await output.sync();
        rows += items.length;
        const nextPage = paging?.nextPageKey === undefined ? null : String(paging.nextPageKey);
        await keepProgress(progressFile, { nextPage, bytes, rows });
        print(`${rows} customers`);
      }
    }
  } finally {
    await output.close();
  }
  await rename(part, file);
  await forgetProgress(progressFile);
  return rows;
}
