import { issue } from "../../issues/catalogue.js";
import { type Issue, type Outcome, placeOf } from "../../issues/issue.js";
import { plural } from "../../issues/plural.js";
import type { ReleaseTemplates } from "../../release/fill-template.js";
import { checkLoss } from "../../release/guard/check-loss.js";
import { checkPages } from "../../release/guard/check-pages.js";
import { toldChanges } from "../../release/words/change-sections.js";
import type { CrawlSettings } from "../crawl/crawl-settings.js";
import type { DocumentedApi } from "../input/read-document-pages.js";
import { runStage } from "../terminal/run-stage.js";
import type { Terminal } from "../terminal/terminal.js";
import type { TextFile } from "../write/output.js";
import { readLastReading, readLastRelease } from "./last-release.js";
import { makeProducts } from "./make-products.js";
import { type ReleasedDocument, releaseDocument } from "./release-document.js";
import { type ReleasedSdk, releaseSdk } from "./release-sdk.js";
import { readReleaseTemplates } from "./release-templates.js";

/** A document compared with the last one; all that there is of a release that a guard refused. */
export interface ComparedRelease {
  readonly document: ReleasedDocument;
  /** With which its changelogs were made, and its report is. */
  readonly templates: ReleaseTemplates;
}

/** Everything that follows from the pages and from the last run. */
export interface Release extends ComparedRelease {
  /** The same as OpenAPI 3.0. */
  readonly document30: string;
  readonly sdk: ReleasedSdk;
  readonly site: readonly TextFile[];
}

/** Whether everything was made, and no guard refused the document. */
export function isMade(release: ComparedRelease): release is Release {
  return "sdk" in release;
}

/** How a release is made. */
export interface ReleaseTerms {
  /** How much of the last document may be gone. */
  readonly limits: Pick<CrawlSettings, "maxLoss" | "accept">;
  /** Name of the SDK's package; that of the last run where it is left out. */
  readonly packageName?: string | undefined;
  /** Whether a reference that was rendered before is not rendered again. */
  readonly cache: boolean;
  /** Why a guard of the crawl refuses the pages. */
  readonly refusals?: readonly Issue[];
}

/**
 * Compares what was read with what the last run wrote, and makes everything that follows: the document and
 * the SDK with their versions and changelogs, and the site.
 *
 * @param read.issues what reading the pages met
 * @returns the comparison alone when too much of the document is gone (`guard/fewer`) or a page is read worse
 *   than before (`guard/misread`); `undefined` when the last run's files cannot be read
 *   (`sync/last-unreadable`), or when the document breaks a rule
 */
export async function makeRelease(
  { api, issues: found }: { readonly api: DocumentedApi; readonly issues: readonly Issue[] },
  { limits, packageName, cache, refusals = [] }: ReleaseTerms,
  terminal: Terminal,
): Promise<Outcome<Release | ComparedRelease | undefined>> {
  const [last, templates] = await Promise.all([readLastRelease(), readReleaseTemplates()]);
  if (last.value === undefined) return unreadable(last.issues);
  const { value: earlier } = last;
  const document = await runStage(
    {
      doing: "Comparing with the last document",
      run: () => releaseDocument(api.document, earlier, templates),
      done: (released) =>
        released === undefined ? "" : sayCompared(released, earlier.document !== undefined),
    },
    terminal,
  );
  if (document.value === undefined) return unreadable(document.issues);
  const compared = { document: document.value, templates };
  const own = limits.accept ? [] : await checkRelease(document.value, limits.maxLoss, found);
  const refused = withoutRepeats([...refusals, ...own]);
  if (refused.length > 0) return { value: compared, issues: [...document.issues, ...refused] };
  const { changelog } = document.value;
  const how = { changelog, packageName: packageName ?? earlier.sdk?.name, cache };
  const products = await makeProducts(document.value.document.open(), how, terminal);
  const issues = [...document.issues, ...products.issues];
  if (products.value === undefined) return { value: undefined, issues };
  const { document30, sdk, site } = products.value;
  const released = await releaseSdk(sdk, earlier, document.value, templates);
  if (released.value === undefined) return unreadable(released.issues);
  return { value: { ...compared, document30, sdk: released.value, site }, issues };
}

/** Why a document must not be released before a person has looked; the first one is held against nothing. */
async function checkRelease(
  { document, documents, readBefore, isFirst }: ReleasedDocument,
  maxLoss: number,
  found: readonly Issue[],
): Promise<readonly Issue[]> {
  const { read } = document;
  if (isFirst) return [];
  const hasDoubts = Object.keys(read.doubts).length > 0;
  const misread = hasDoubts ? checkPages(readBefore ?? (await readLastReading()), read, found) : [];
  return [...misread, ...checkLoss(documents, maxLoss)];
}

/** A page that is read worse is so beside the last snapshot and beside the last evidence. */
function withoutRepeats(refusals: readonly Issue[]): readonly Issue[] {
  return [...new Map(refusals.map((one) => [`${one.code} ${one.file ?? one.message}`, one])).values()];
}

/** Without the last state no change could be told, and versions would begin anew. */
function unreadable(issues: readonly Issue[]): Outcome<undefined> {
  const found = issues.map((one) => issue("sync/last-unreadable", one.message, placeOf(one)));
  return { value: undefined, issues: found };
}

function sayCompared({ from, version, changes }: ReleasedDocument, hadLast: boolean): string {
  if (!hadLast) return `There is no last document: this is version ${version}`;
  if (changes.length === 0) return `Compared with the last document: as before, version ${version}`;
  const step = from === version ? `version ${version}` : `version ${from} → ${version}`;
  return `Compared with the last document: ${plural(toldChanges(changes).length, "change")}, ${step}`;
}
