import type { Issue, Outcome } from "../issues/issue.js";
import type { Layout, PageFile } from "./model/page-text.js";
import type { LineUse, ResourcePage } from "./model/resource-page.js";
import { parsePage } from "./parse/parse-page.js";
import { readText } from "./read/read-text.js";
import { recoverStructures } from "./recover/recover-structures.js";

/** What happened to one file: its layout, the use of its lines, and its issues. */
export interface PageReport {
  readonly file: string;
  readonly layout: Layout;
  readonly lines: {
    readonly total: number;
    readonly used: number;
    readonly ignored: number;
    readonly unexplained: number;
  };
  readonly issues: readonly Issue[];
  /** What became of each line, in order. */
  readonly account: readonly LineUse[];
}

/** All that was read: the resource pages, and a report on every file. */
export interface Scraped {
  readonly pages: readonly ResourcePage[];
  readonly reports: readonly PageReport[];
}

/**
 * Reads pages of any layout and repairs lossy ones from their sisters.
 *
 * @param onPage called with each file's name when it has been parsed
 * Reports the issues of all pages; each page's own are in its report, too.
 */
export function scrape(
  files: Iterable<PageFile>,
  onPage: (file: string) => void = () => {},
): Outcome<Scraped> {
  const parsed: { page: ResourcePage | undefined; report: PageReport }[] = [];
  for (const file of files) {
    const text = readText(file);
    const { value, issues } = parsePage(text.value);
    const report = {
      file: file.file,
      layout: text.value.layout,
      lines: count(value.account),
      issues: [...text.issues, ...issues],
      account: value.account,
    };
    parsed.push({ page: value.page, report });
    onPage(file.file);
  }
  const recovered = recoverStructures(parsed.flatMap(({ page }) => (page ? [page] : [])));
  const reports = parsed.map(({ report }) => {
    const own = recovered.issues.filter((found) => found.file === report.file);
    return { ...report, issues: [...report.issues, ...own] };
  });
  return { value: { pages: recovered.value, reports }, issues: reports.flatMap(({ issues }) => issues) };
}

function count(account: readonly LineUse[]): PageReport["lines"] {
  const of = (use: LineUse["use"]) => account.filter((line) => line.use === use).length;
  return { total: account.length, used: of("used"), ignored: of("ignored"), unexplained: of("unexplained") };
}
