import { plural } from "../../issues/plural.js";
import type { ExplainedChange } from "../../spec/diff/change.js";
import type { Verdict } from "../../spec/diff/verdict.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { fillTemplate, type ReleaseTemplates } from "../fill-template.js";
import { countDocument } from "../report/document-counts.js";
import { section } from "../section.js";
import type { TwoDocuments } from "../words/change-lines.js";
import { changeSections, type SectionTerms } from "../words/change-sections.js";
import { expiringVersions } from "../words/expiring-versions.js";
import { expiryLines } from "../words/expiry-lines.js";
import { listWords } from "../words/list-words.js";
import { documentReasons, reasonWords } from "../words/reason-words.js";
import { addEntry } from "./add-entry.js";

/** What a new entry of the document's changelog tells of. */
export interface DocumentRelease {
  readonly version: string;
  readonly verdict: Verdict;
  readonly changes: readonly ExplainedChange[];
  readonly documents: TwoDocuments;
}

const head = `# Changelog of the OpenAPI document

What changed in the API as its documentation pages describe it, the newest first.`;

const terms: SectionTerms = { most: 300, elsewhere: "compare the two documents to see them" };

/**
 * The changelog of the OpenAPI document with an entry for a new version. Replaced versions of resources are
 * told of in the entry in which they are new, or in which their date is.
 *
 * @returns the changelog as it is when no version has to be raised
 */
export function documentChangelog(
  changelog: string | undefined,
  release: DocumentRelease,
  templates: ReleaseTemplates,
): string | undefined {
  const { version, verdict, changes, documents } = release;
  if (verdict.bump === "none") return changelog;
  const known = new Set(expiryLines(expiringVersions(documents.old)));
  const replaced = expiryLines(expiringVersions(documents.new)).filter((line) => !known.has(line));
  const sections = [
    ...changeSections(changes, documents, terms),
    ...section("Replaced versions", replaced, terms.most, terms.elsewhere),
  ];
  const view = { version, reason: reasonWords(verdict.bump, documentReasons(verdict)), sections };
  return addEntry(changelog, head, fillTemplate(templates.entry, view));
}

/** The changelog of a document that there was none of before. What an earlier one left stays below. */
export function firstDocumentChangelog(
  changelog: string | undefined,
  version: string,
  document: OpenApiDocument,
  templates: ReleaseTemplates,
): string {
  const { operations, fields, errors } = countDocument(document);
  const counts = [
    plural(operations, "operation"),
    plural(fields, "schema field"),
    plural(errors, "error code"),
  ];
  const replaced = expiryLines(expiringVersions(document));
  const sections = section("Replaced versions", replaced, terms.most, terms.elsewhere);
  const view = { version, reason: `The first version: ${listWords(counts)}.`, sections };
  return addEntry(changelog, head, fillTemplate(templates.entry, view));
}
