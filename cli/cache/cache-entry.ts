import { createHash } from "node:crypto";
import type { PageReading } from "../../scraper/read-page.js";

/** A reading as it is kept: its digest on the first line, and its JSON on the second. */
export function printEntry(reading: PageReading): string {
  const text = JSON.stringify(reading);
  return `${digest(text)}\n${text}`;
}

/** @returns `undefined` for anything but what `printEntry` wrote, whole and unchanged */
export function parseEntry(entry: string): PageReading | undefined {
  const end = entry.indexOf("\n");
  const text = entry.slice(end + 1);
  if (text === "" || entry.slice(0, end) !== digest(text)) return undefined;
  // The digest tells that this is what `printEntry` wrote, and the folder that this version of it did.
  return JSON.parse(text) as PageReading;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
