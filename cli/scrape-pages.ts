import { sourcesFileOf } from "../spec/evidence/sources-file.js";
import { formatOf } from "../spec/print/print-document.js";
import { deliver } from "./deliver.js";
import type { ExitCode } from "./exit-code.js";
import { readForWriting } from "./input/read-for-writing.js";
import { countFacts, sayFacts } from "./report/fact-counts.js";
import { firstPageIssues } from "./report/issue-text.js";
import { scrapeReport } from "./report/scrape-report.js";
import type { Terminal } from "./terminal/terminal.js";
import { documentOutput, reportOutput, sourcesOutput } from "./write/document-output.js";

export interface ScrapeOptions {
  readonly paths: readonly string[];
  readonly out: string;
  readonly report?: string;
  readonly names?: string;
  readonly overlays?: string;
  readonly strict: boolean;
  readonly check: boolean;
  readonly json: boolean;
  readonly cache: boolean;
}

/**
 * Reads pages and writes the OpenAPI document, its evidence beside it, and the report when one is asked for.
 * The name lock is read and never written.
 */
export async function scrapePages(options: ScrapeOptions, terminal: Terminal): Promise<ExitCode> {
  const { paths, out, report, names, overlays, strict, check, json, cache } = options;
  const read = await readForWriting(
    { paths, names, overlays, cache, strict, json, limits: firstPageIssues },
    terminal,
  );
  if (typeof read === "number") return read;
  const { api, issues } = read;
  const outputs = [
    documentOutput(out, api.document.print(formatOf(out))),
    sourcesOutput(sourcesFileOf(out), api.document.printSources()),
  ];
  if (report !== undefined) outputs.push(reportOutput(report, scrapeReport(api.reports, issues)));
  const facts = countFacts(api.drafts);
  const summary = `${sayFacts(facts)}\n${[out, ...(report === undefined ? [] : [report])].join("\n")}`;
  return deliver(
    {
      outputs,
      issues,
      check,
      json,
      data: { ...facts, read: { ...api.read } },
      summary,
      limits: firstPageIssues,
    },
    terminal,
  );
}
