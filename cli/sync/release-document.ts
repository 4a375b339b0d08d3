import { wellShaped } from "../../generator/model/document/shape/well-shaped.js";
import { isError, type Outcome } from "../../issues/issue.js";
import { documentChangelog, firstDocumentChangelog } from "../../release/changelog/document-changelog.js";
import type { ReleaseTemplates } from "../../release/fill-template.js";
import { firstVersion, raiseVersion } from "../../release/version/raise-version.js";
import type { TwoDocuments } from "../../release/words/change-lines.js";
import { comparePages } from "../../spec/diff/causes/cause.js";
import { explainChanges } from "../../spec/diff/causes/explain-changes.js";
import type { ExplainedChange } from "../../spec/diff/change.js";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import { semverVerdict, type Verdict } from "../../spec/diff/verdict.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import type { PagesRead } from "../../spec/evidence/sources-file.js";
import { parseDocument } from "../../spec/print/parse-document.js";
import { readSideEvidence } from "../diff/read-side.js";
import type { ApiDocument } from "../input/api-document.js";
import type { LastRelease } from "./last-release.js";
import { projectFiles } from "./project-files.js";

/** A document under its version, and how it came to that. */
export interface ReleasedDocument {
  readonly document: ApiDocument;
  /** The version of the last document; that of this one where there was none. */
  readonly from: string;
  readonly version: string;
  readonly verdict: Verdict;
  readonly changes: readonly ExplainedChange[];
  /** The last document and this one; this one twice where there was none or nothing changed. */
  readonly documents: TwoDocuments;
  /** What the last run read, as far as that is known; where nothing changed, its evidence was not opened. */
  readonly readBefore?: Partial<PagesRead> | undefined;
  /** Whether there was no last document. */
  readonly isFirst: boolean;
  readonly changelog: string;
  /** What it goes on from; `undefined` where there was none. */
  readonly lastChangelog: string | undefined;
}

const noVerdict: Verdict = { bump: "none", reasons: [] };

/**
 * Compares a document with the last one and gives it its version and its entry in the changelog. A document
 * that says what the last one said keeps its version.
 *
 * @returns `undefined` when the last document cannot be read: what changed could not be told then. Reports
 *   `diff/no-evidence` and `diff/other-evidence` when it cannot be told who changed something.
 */
export async function releaseDocument(
  built: ApiDocument,
  last: LastRelease,
  templates: ReleaseTemplates,
): Promise<Outcome<ReleasedDocument | undefined>> {
  if (last.document === undefined) return { value: firstRelease(built, last, templates), issues: [] };
  const same = unchanged(built, last.document);
  if (same !== undefined) return { value: sameRelease(same, last, templates), issues: [] };
  return comparedRelease(built, { ...last, document: last.document }, templates);
}

/**
 * The document under the version of the last one, where it has the same text then. Most runs
 * change nothing, and a text of many megabytes is compared faster than it is parsed; one that was
 * laid out otherwise is parsed.
 */
function unchanged(built: ApiDocument, last: string): ApiDocument | undefined {
  const stated = /^info:\n(?: .*\n)*? {2}version: "?([\w.+-]+)"?\n/m.exec(last)?.[1];
  if (stated === undefined) return undefined;
  const same = built.withVersion(stated);
  return same.print("yaml").equals(Buffer.from(last)) ? same : undefined;
}

function firstRelease(built: ApiDocument, last: LastRelease, templates: ReleaseTemplates): ReleasedDocument {
  const release = withoutChanges(built.withVersion(firstVersion), last);
  const { version, documents } = release;
  const changelog = firstDocumentChangelog(last.changelog, version, documents.new, templates);
  return { ...release, isFirst: true, changelog };
}

function sameRelease(same: ApiDocument, last: LastRelease, templates: ReleaseTemplates): ReleasedDocument {
  const release = withoutChanges(same, last);
  const { version, documents } = release;
  const changelog = last.changelog ?? firstDocumentChangelog(undefined, version, documents.new, templates);
  return { ...release, isFirst: false, changelog };
}

function withoutChanges(
  document: ApiDocument,
  { changelog }: LastRelease,
): Omit<ReleasedDocument, "isFirst" | "changelog"> {
  const { version } = document;
  const opened = document.open();
  const documents = { old: opened, new: opened };
  return {
    document,
    from: version,
    version,
    verdict: noVerdict,
    changes: [],
    documents,
    lastChangelog: changelog,
  };
}

async function comparedRelease(
  built: ApiDocument,
  last: LastRelease & { readonly document: string },
  templates: ReleaseTemplates,
): Promise<Outcome<ReleasedDocument | undefined>> {
  const old = readLast(last.document);
  if (old.value === undefined) return { value: undefined, issues: old.issues };
  const from = old.value.info.version;
  const now = built.withVersion(from);
  const documents = { old: old.value, new: now.open() };
  const evidence = await readSideEvidence(old.value, projectFiles.document);
  const before = evidence.value;
  const pages = before?.mark.pages && comparePages(before.mark.pages, built.read.pages);
  const known = { old: before?.sources, new: now.openSources(), pages };
  const changes = explainChanges(diffDocuments(documents.old, documents.new), known);
  const verdict = semverVerdict(changes);
  const document = built.withVersion(raiseVersion(from, verdict.bump));
  const release = { version: document.version, verdict, changes, documents };
  const changelog =
    documentChangelog(last.changelog, release, templates) ??
    firstDocumentChangelog(undefined, document.version, documents.new, templates);
  const compared = { ...release, document, from, isFirst: false, readBefore: before?.mark, changelog };
  return {
    value: { ...compared, lastChangelog: last.changelog },
    // Where nothing changed, nobody asks who changed it.
    issues: changes.length === 0 ? [] : evidence.issues,
  };
}

/**
 * @returns `undefined` where something of it is not read: that would be told as new,
 * or the version begin anew
 */
function readLast(text: string): Outcome<OpenApiDocument | undefined> {
  const { value: written, issues } = parseDocument(text, projectFiles.document);
  if (written === undefined) return { value: undefined, issues };
  const shaped = wellShaped(written);
  const faults = shaped.issues.filter(isError).map((one) => ({ ...one, file: projectFiles.document }));
  if (faults.length > 0) return { value: undefined, issues: faults };
  return { value: shaped.issues.length === 0 ? written : shaped.value, issues: [] };
}
