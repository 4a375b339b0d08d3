import type { Issue } from "../issues/issue.js";
import type { Layout, PageFile } from "./model/page-text.js";
import type { LineUse, ResourcePage } from "./model/resource-page.js";
import { parsePage } from "./parse/parse-page.js";
import { readText } from "./read/read-text.js";

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
}

/** What one file gave: the page, when it is one, and in any case a report. Plain JSON. */
export interface PageReading {
  readonly page?: ResourcePage;
  readonly report: PageReport;
}

/** Reads one page of any layout by itself. */
export function readPage(file: PageFile): PageReading {
  return detached(readAttached(file));
}

/** The same for who keeps a copy only: pieces cut out of a page's text keep the whole text in memory. */
export function readAttached(file: PageFile): PageReading {
  const text = readText(file);
  const { value, issues } = parsePage(text.value);
  const report = {
    file: file.file,
    layout: text.value.layout,
    lines: count(value.account),
    issues: [...text.issues, ...issues],
  };
  return { ...(value.page && { page: value.page }), report };
}

function detached(reading: PageReading): PageReading {
  return JSON.parse(JSON.stringify(reading)) as PageReading;
}

function count(account: readonly LineUse[]): PageReport["lines"] {
  const of = (use: LineUse["use"]) => account.filter((line) => line.use === use).length;
  return { total: account.length, used: of("used"), ignored: of("ignored"), unexplained: of("unexplained") };
}
