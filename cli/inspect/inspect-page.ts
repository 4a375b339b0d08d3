import type { Issue, Outcome } from "../../issues/issue.js";
import { findPages } from "../../scraper/crawl/find-pages.js";
import { loadPage } from "../../scraper/crawl/load-page.js";
import type { PageFile } from "../../scraper/model/page-text.js";
import type { ResourcePage } from "../../scraper/model/resource-page.js";
import { parsePage } from "../../scraper/parse/parse-page.js";
import { readText } from "../../scraper/read/read-text.js";
import type { PageReport } from "../../scraper/read-page.js";
import { scrape } from "../../scraper/scrape.js";
import type { Json } from "../../spec/document/openapi.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { conclude } from "../report/conclude.js";
import { countIssues, sayCounts } from "../report/count-issues.js";
import type { Terminal } from "../terminal/terminal.js";
import { type InspectedLine, lineList } from "./line-list.js";
import { countRules, ruleSummary } from "./rule-counts.js";

/**
 * Shows one page line by line, each issue below its line, and with `--json` also what it was understood to
 * state.
 *
 * @returns 0 when it is a resource page, 3 when it cannot be read or is something else
 */
export async function inspectPage(file: string, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const { value: page, issues: unread } = await openPage(file);
  if (page === undefined) {
    conclude({ issues: unread, json }, terminal);
    return exitCode.failed;
  }
  const { value: scraped, issues } = scrape([page]);
  const found = scraped.pages[0];
  const report = scraped.reports[0];
  const lines = inspectedLines(page);
  if (json) conclude({ issues: [...unread, ...issues], json, data: data(lines, report, found) }, terminal);
  else {
    const atLines = issues.filter((one) => one.file === page.file && one.line !== undefined);
    const elsewhere = [...unread, ...issues.filter((one) => !atLines.includes(one))];
    conclude(
      { issues: elsewhere, json, text: text({ lines, issues: atLines, report, found }, terminal) },
      terminal,
    );
  }
  return found === undefined ? exitCode.failed : exitCode.done;
}

interface Inspected {
  readonly lines: readonly InspectedLine[];
  readonly issues: readonly Issue[];
  readonly report: PageReport | undefined;
  readonly found: ResourcePage | undefined;
}

function text({ lines, issues, report, found }: Inspected, terminal: Terminal): string {
  const paint = terminal.paintResult;
  const look = { paint, columns: terminal.resultColumns ?? Infinity };
  const what = found ? `${found.method} ${found.uri.path}` : "no resource page";
  return [
    `${paint("bold", what)}${paint("dim", `  ${report?.file ?? ""}, ${report?.layout ?? "unknown"} layout`)}`,
    lineList(lines, issues, look),
    ruleSummary(lines, paint),
    sayCounts(countIssues(issues)),
  ].join("\n\n");
}

/** Everything that is known of the page, as plain JSON; its lines come with all that is known of each. */
function data(
  lines: readonly InspectedLine[],
  report: PageReport | undefined,
  found: ResourcePage | undefined,
): { readonly [key: string]: Json } {
  const { lines: _, ...content } = found ?? {};
  const parts = {
    file: report?.file ?? "",
    layout: report?.layout ?? "unknown",
    counts: report?.lines ?? null,
    rules: countRules(lines),
    lines,
    page: found === undefined ? null : content,
  };
  // All of it is plain JSON but has no index signature, which `Json` asks for.
  return parts as unknown as { readonly [key: string]: Json };
}

/** The lines with all that was known of them before the page was understood, such as what is bold. */
function inspectedLines(page: PageFile): readonly InspectedLine[] {
  const text = readText(page).value;
  const { account } = parsePage(text).value;
  // Blocks hold each other: in JSON each line would bring its way from the root.
  return text.lines.map(({ block: _, ...line }, i) => ({
    ...line,
    ...(account[i] ?? { use: "unexplained", rule: "" }),
  }));
}

/** The page of this name, or the first one in the folder of this name. */
async function openPage(path: string): Promise<Outcome<PageFile | undefined>> {
  const { value: files, issues } = await findPages([path]);
  const file = files[0];
  if (file === undefined) return { value: undefined, issues };
  const page = loadPage(file);
  return { value: page.value, issues: [...issues, ...page.issues] };
}
