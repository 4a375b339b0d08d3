import type { Issue, Outcome } from "../../issues/issue.js";
import { readPages } from "../../scraper/crawl/read-pages.js";
import { type Scraped, scrape } from "../../scraper/scrape.js";
import { buildDocument } from "../../spec/build/build-document.js";
import type { NameLock } from "../../spec/build/name-lock.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import type { Sources } from "../../spec/evidence/evidence.js";
import { applyOverlays } from "../../spec/overlay/apply-overlays.js";
import { plural } from "../report/count-issues.js";
import type { Terminal } from "../terminal/terminal.js";
import { readNameLock } from "./name-lock.js";
import { readOverlays } from "./read-overlays.js";

/** What a set of pages gives. */
export interface DocumentedApi {
  readonly scraped: Scraped;
  readonly document: OpenApiDocument;
  readonly sources: Sources;
  readonly names: NameLock;
}

/** People's own files, where they are not the project's. */
export interface OwnFiles {
  /** The name lock. */
  readonly names?: string | undefined;
  /** The folder of the overlays. */
  readonly overlays?: string | undefined;
}

/**
 * Reads pages from disk, builds the OpenAPI document from them and applies the corrections of people, and says
 * on the terminal how far it is.
 *
 * @returns `undefined` when a file of pages, names or corrections cannot be read, when no file is a resource
 *   page, or when a correction cannot be applied
 */
export async function readDocumentPages(
  paths: readonly string[],
  own: OwnFiles,
  terminal: Terminal,
): Promise<Outcome<DocumentedApi | undefined>> {
  const [files, names, overlays] = await Promise.all([
    readPages(paths),
    readNameLock(own.names),
    readOverlays(own.overlays),
  ]);
  const inputIssues = [...files.issues, ...names.issues, ...overlays.issues];
  if (
    names.value === undefined ||
    overlays.value === undefined ||
    inputIssues.some((one) => one.severity === "error")
  ) {
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
  const corrected = await applyOverlays(built.value, overlays.value);
  issues.push(...built.issues, ...corrected.issues);
  if (corrected.value === undefined) return { value: undefined, issues };
  return { value: { scraped: scraped.value, ...built.value, ...corrected.value }, issues };
}
