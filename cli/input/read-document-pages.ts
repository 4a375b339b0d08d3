import type { Issue, Outcome } from "../../issues/issue.js";
import { readPages } from "../../scraper/crawl/read-pages.js";
import { type Scraped, scrape } from "../../scraper/scrape.js";
import { buildDocument } from "../../spec/build/build-document.js";
import type { NameLock } from "../../spec/build/name-lock.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import type { Sources } from "../../spec/evidence/evidence.js";
import { plural } from "../report/count-issues.js";
import type { Terminal } from "../terminal/terminal.js";
import { readNameLock } from "./name-lock.js";

/** What a set of pages gives. */
export interface DocumentedApi {
  readonly scraped: Scraped;
  readonly document: OpenApiDocument;
  readonly sources: Sources;
  readonly names: NameLock;
}

/**
 * Reads pages from disk and builds the OpenAPI document from them, and says on the terminal how far it is.
 *
 * @param namesFile the name lock, when it is not the project's own
 * @returns `undefined` when a file or the name lock cannot be read, or when no file is a resource page
 */
export async function readDocumentPages(
  paths: readonly string[],
  namesFile: string | undefined,
  terminal: Terminal,
): Promise<Outcome<DocumentedApi | undefined>> {
  const [files, names] = await Promise.all([readPages(paths), readNameLock(namesFile)]);
  const inputIssues = [...files.issues, ...names.issues];
  if (names.value === undefined || inputIssues.some((one) => one.severity === "error")) {
    return { value: undefined, issues: inputIssues };
  }

  const reading = terminal.progress("Reading pages");
  let count = 0;
  const scraped = scrape(files.value, () => {
    count += 1;
    reading.update(`Reading pages ${count}/${files.value.length}`);
  });
  const issues: Issue[] = [...inputIssues, ...scraped.issues];
  const { pages, reports } = scraped.value;
  if (pages.length === 0) {
    reading.failed(`None of ${plural(reports.length, "file")} is a resource page`);
    return { value: undefined, issues };
  }
  reading.done(`Read ${plural(pages.length, "page")} from ${plural(reports.length, "file")}`);

  const built = buildDocument(pages, names.value);
  return { value: { scraped: scraped.value, ...built.value }, issues: [...issues, ...built.issues] };
}
