import { type Issue, isError, type Outcome } from "../../issues/issue.js";
import { findPages } from "../../scraper/crawl/find-pages.js";
import type { PageSource } from "../../scraper/model/page-text.js";
import type { PageReport } from "../../scraper/read-page.js";
import { buildDocument } from "../../spec/build/build-document.js";
import { type BuiltDocument, openDocument } from "../../spec/build/built-document.js";
import type { PageDraft } from "../../spec/build/draft/page-draft.js";
import type { NameLock } from "../../spec/build/name-lock.js";
import { countDoubts } from "../../spec/evidence/page-doubts.js";
import type { PagesRead } from "../../spec/evidence/sources-file.js";
import type { Overlay } from "../../spec/overlay/overlay.js";
import type { ReadCounts } from "../cache/page-reader.js";
import type { Terminal } from "../terminal/terminal.js";
import { type ApiDocument, builtDocument, correctedDocument } from "./api-document.js";
import { readNameLock } from "./name-lock.js";
import { readOverlays } from "./read-overlays.js";
import { readPageFiles } from "./read-page-files.js";

/** What a set of pages gives. */
export interface DocumentedApi {
  /** What became of each file. */
  readonly reports: readonly PageReport[];
  readonly drafts: readonly PageDraft[];
  readonly document: ApiDocument;
  readonly names: NameLock;
  /** The file of the name lock as it was read; `undefined` where there was none. */
  readonly namesText: string | undefined;
  /** How the pages were come by. */
  readonly read: ReadCounts;
}

/** What to read. */
export interface PagesInput {
  readonly paths: readonly string[];
  /** The pages, where they were found already; the paths are not looked at then. */
  readonly sources?: Outcome<readonly PageSource[]> | undefined;
  /** The name lock, where it is not the project's. */
  readonly names?: string | undefined;
  /** The folder of the overlays, where it is not the project's. */
  readonly overlays?: string | undefined;
  /** Whether pages that have not changed need not be read again. */
  readonly cache: boolean;
  /** Whether the names of the SDK are settled, too: for who writes the name lock. */
  readonly settle?: boolean;
}

/**
 * Reads pages from disk, builds the OpenAPI document from them and applies the corrections of people, and
 * says on the terminal how far it is.
 *
 * @returns `undefined` when a file of pages, names or corrections cannot be read, when no file is a resource
 *   page, or when a correction cannot be applied
 */
export async function readDocumentPages(
  { paths, sources, names: namesFile, overlays: overlaysFolder, cache, settle }: PagesInput,
  terminal: Terminal,
): Promise<Outcome<DocumentedApi | undefined>> {
  const [files, names, overlays] = await Promise.all([
    sources ?? findPages(paths),
    readNameLock(namesFile),
    readOverlays(overlaysFolder),
  ]);
  const inputIssues = [...files.issues, ...names.issues, ...overlays.issues];
  if (names.value === undefined || overlays.value === undefined || inputIssues.some(isError)) {
    return { value: undefined, issues: inputIssues };
  }

  const read = await readPageFiles(files.value, cache, terminal);
  const issues: Issue[] = [...inputIssues, ...read.issues];
  if (read.value === undefined) return { value: undefined, issues };
  const { pages, reports, mark, counts } = read.value;
  const build = settle ? await settlingBuild() : buildDocument;
  const built = build(pages, names.value.names);
  issues.push(...built.issues);
  const doubts = countDoubts(reports, issues);
  const document = await correct(built.value, overlays.value, { ...mark, doubts });
  issues.push(...document.issues);
  if (document.value === undefined) return { value: undefined, issues };
  return {
    value: {
      reports,
      drafts: pages.map(({ draft }) => draft),
      document: document.value,
      names: built.value.names,
      namesText: names.value.text,
      read: counts,
    },
    issues,
  };
}

/** Loaded where it is needed only: it brings the generator with it. */
async function settlingBuild(): Promise<typeof buildDocument> {
  return (await import("./build-settled.js")).buildSettled;
}

/**
 * Applies overlays where there are any: the document has to be opened for them, and what applies them loaded.
 */
async function correct(
  built: BuiltDocument,
  overlays: readonly Overlay[],
  read: PagesRead,
): Promise<Outcome<ApiDocument | undefined>> {
  if (overlays.length === 0) return { value: builtDocument(built, read), issues: [] };
  const { applyOverlays } = await import("../../spec/overlay/apply-overlays.js");
  const { value, issues } = await applyOverlays(openDocument(built), overlays);
  return { value: value && correctedDocument(value, read), issues };
}
