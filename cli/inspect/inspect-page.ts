import { readPages } from "../../scraper/crawl/read-pages.js";
import type { PageFile } from "../../scraper/model/page-text.js";
import { readText } from "../../scraper/read/read-text.js";
import { scrape } from "../../scraper/scrape.js";
import type { Json } from "../../spec/document/openapi.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { conclude } from "../report/conclude.js";
import type { Terminal } from "../terminal/terminal.js";
import { type InspectedLine, lineList } from "./line-list.js";

/**
 * Shows one page line by line, and with `--json` also what it was understood to state.
 *
 * @returns 0 when it is a resource page, 3 when it cannot be read or is something else
 */
export async function inspectPage(file: string, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const { value: files, issues } = await readPages([file]);
  const page = files[0];
  if (page === undefined) {
    conclude({ issues, json }, terminal);
    return exitCode.failed;
  }
  const scraped = scrape([page]);
  const found = scraped.value.pages[0];
  const lines = linesOf(page, found?.account ?? []);
  // What the page states is plain JSON; its text and account are in the lines already.
  const { source: _source, account: _account, ...content } = found ?? {};
  const data = {
    file: page.file,
    layout: scraped.value.reports[0]?.layout ?? "unknown",
    lines: lines as unknown as Json,
    page: found === undefined ? null : (content as unknown as Json),
  };
  conclude(
    { issues: [...issues, ...scraped.issues], json, data, text: lineList(lines, terminal.paintResult) },
    terminal,
  );
  return found === undefined ? exitCode.failed : exitCode.done;
}

function linesOf(
  page: PageFile,
  account: readonly { use: InspectedLine["use"]; rule: string }[],
): readonly InspectedLine[] {
  const text = readText(page).value;
  return text.lines.map((line, index) => ({
    number: line.number,
    use: account[index]?.use ?? "unexplained",
    rule: account[index]?.rule ?? "",
    text: line.text,
  }));
}
