import type { PageReading } from "./read-page.js";

/**
 * What a file of another name and the same content gives: a reading depends on nothing of the name, so that
 * one that was kept serves wherever the page lies today.
 */
export function nameReading({ page, report }: PageReading, file: string): PageReading {
  const issues = report.issues.map((found) => ("file" in found ? { ...found, file } : found));
  return { ...(page && { page: { ...page, file } }), report: { ...report, file, issues } };
}
