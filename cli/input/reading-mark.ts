import { countDoubts } from "../../spec/evidence/page-doubts.js";
import type { PagesRead } from "../../spec/evidence/sources-file.js";
import type { ReadFile } from "../cache/page-reader.js";

/** What was read, for the evidence; the doubts are known when the document is built. */
export function markOf(files: readonly ReadFile[]): Omit<PagesRead, "doubts"> {
  const pages = files.filter(({ page }) => page !== undefined);
  const others = files.filter(({ page }) => page === undefined);
  const digests = (some: readonly ReadFile[]) =>
    Object.fromEntries(some.map(({ report, digest }) => [report.file, digest]));
  return {
    pages: digests(pages),
    ...(others.length > 0 && { others: digests(others) }),
    unexplained: pages.reduce((sum, { report }) => sum + report.lines.unexplained, 0),
  };
}

/** The same with the doubts that each file leaves by itself. */
export function readingOf(files: readonly ReadFile[]): PagesRead {
  const reports = files.map(({ report }) => report);
  const issues = reports.flatMap((report) => report.issues);
  return { ...markOf(files), doubts: countDoubts(reports, issues) };
}
