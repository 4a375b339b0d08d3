import type { Issue } from "../../issues/issue.js";
import { readPages } from "../../scraper/crawl/read-pages.js";
import type { ResourcePage } from "../../scraper/model/resource-page.js";
import { readText } from "../../scraper/read/read-text.js";
import { type PageReport, scrape } from "../../scraper/scrape.js";
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
  const { value: files, issues: unread } = await readPages([file]);
  const page = files[0];
  if (page === undefined) {
    conclude({ issues: unread, json }, terminal);
    return exitCode.failed;
  }
  const { value: scraped, issues } = scrape([page]);
  const found = scraped.pages[0];
  const report = scraped.reports[0];
  const lines: readonly InspectedLine[] = readText(page).value.lines.map((line, index) => ({
    ...line,
    ...(report?.account[index] ?? { use: "unexplained", rule: "" }),
  }));
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

/** Everything that is known of the page, as plain JSON; its text and account are in the lines. */
function data(
  lines: readonly InspectedLine[],
  report: PageReport | undefined,
  found: ResourcePage | undefined,
): { readonly [key: string]: Json } {
  const { source: _, account: __, ...content } = found ?? {};
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
