import type { SurfaceChange } from "../../generator/surface/surface-change.js";
import { isDoubt } from "../../issues/catalogue.js";
import { type Issue, isRefusal } from "../../issues/issue.js";
import { type IssuesByFile, issuesByFile } from "../../issues/issues-by-file.js";
import type { ExplainedChange } from "../../spec/diff/change.js";
import { countChanges, sayChangeCounts } from "../../spec/diff/report/change-counts.js";
import { fillTemplate, type ReleaseTemplates } from "../fill-template.js";
import { section } from "../section.js";
import type { TwoDocuments } from "../words/change-lines.js";
import { changeSections, type SectionTerms, toldChanges } from "../words/change-sections.js";
import { expiringVersions } from "../words/expiring-versions.js";
import { expiryLines } from "../words/expiry-lines.js";
import { surfaceSections } from "../words/surface-sections.js";
import { changeNote, doubtsAbout } from "./change-note.js";
import { cutToSize } from "./cut-to-size.js";
import { countDocument } from "./document-counts.js";
import { errorLines } from "./error-lines.js";
import { issueLines, refusalLines } from "./issue-lines.js";

/** The version of something before and after, and why. */
export interface VersionStep {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** How much was read, as far as that is known. */
export interface ReadTotals {
  readonly pages: number | undefined;
  /** Lines that no rule explains. */
  readonly unexplained: number | undefined;
}

/** What a report tells of. */
export interface ReportFacts {
  readonly changes: readonly ExplainedChange[];
  readonly surface: readonly SurfaceChange[];
  readonly documents: TwoDocuments;
  readonly versions: readonly VersionStep[];
  /** Whether there was no document to compare with. */
  readonly isFirst: boolean;
  /** Of reading the pages, and of a guard that refused the document. */
  readonly issues: readonly Issue[];
  readonly read: ReadTotals;
  /** Of the last run. */
  readonly readBefore?: ReadTotals | undefined;
  /** File of a page → its address on the site. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** A pull request holds 65,536 characters; what is pasted around the report has to fit as well. */
const mostCharacters = 60_000;

const terms: SectionTerms = { most: 60, elsewhere: "see `generated/CHANGELOG.md`" };

/**
 * The report for a pull request, in Markdown: why a guard refused it, if one did, what breaks, then what to
 * check, what is new, each with the doubt that there is about its page, error codes that came and went,
 * replaced versions, what the SDK's users meet, and at last what was read with doubt or not at all.
 *
 * @returns no more than 60,000 characters
 */
export function pullRequestReport(facts: ReportFacts, templates: ReleaseTemplates): string {
  const { changes, surface, documents, versions, issues, addresses, isFirst } = facts;
  const part = (title: string, lines: readonly string[]) =>
    section(title, lines, terms.most, terms.elsewhere);
  const isUnexplained = ({ code }: Issue) => code === "page/unexplained";
  const isGone = ({ code }: Issue) => code === "crawl/page-gone" || code === "crawl/page-dropped";
  const isElsewhere = (one: Issue) => isUnexplained(one) || isGone(one) || isRefusal(one);
  const toLookAt = issues.filter((one) => one.severity !== "info" && !isElsewhere(one));
  // A refusal tells of doubts once more.
  const ofPages = issuesByFile(issues.filter((one) => isDoubt(one) && !isRefusal(one)));
  const sections = [
    ...part("Refused: nothing was written", refusalLines(issues.filter(isRefusal), addresses)),
    ...changeSections(changes, documents, {
      ...terms,
      note: (change) => changeNote(change, ofPages),
      tellsTexts: true,
    }),
    ...part("Pages that are gone", issueLines(issues.filter(isGone), addresses)),
    ...part("Error codes that are new", errorLines(documents.new, documents.old)),
    ...part("Error codes that are gone", errorLines(documents.old, documents.new)),
    ...surfaceSections(surface, documents, terms).map((one) => ({
      ...one,
      title: `The SDK: ${one.title.toLowerCase()}`,
    })),
    ...part("Replaced versions", expiryLines(expiringVersions(documents.new))),
    ...part("Read with doubt", issueLines(toLookAt, addresses)),
    ...part("Lines that nothing explains", issueLines(issues.filter(isUnexplained), addresses)),
  ];
  const view = {
    title: titleOf(facts, ofPages),
    versions: versions.map(({ name, from, to, reason }) => ({
      name,
      step: isFirst ? to : from === to ? `${to}, as before` : `${from} → ${to}`,
      reason,
    })),
    counts: countRows(facts),
    sections,
  };
  const text = fillTemplate(templates.report, view);
  return cutToSize(text, mostCharacters, "… cut here, because a pull request holds no more.");
}

function titleOf({ changes, surface, issues, isFirst }: ReportFacts, ofPages: IssuesByFile): string {
  const told = toldChanges(changes);
  if (issues.some(isRefusal)) return `API documentation: refused, ${sayChangeCounts(countChanges(told))}`;
  if (isFirst) return "API documentation: first version";
  if (told.length > 0) {
    const doubtful = told.filter((change) => doubtsAbout(change, ofPages).length > 0).length;
    const doubt = doubtful === 0 ? "" : `, ${doubtful} of them read with doubt`;
    return `API documentation: ${sayChangeCounts(countChanges(told))}${doubt}`;
  }
  return surface.length > 0
    ? "API documentation: as before; the SDK changed"
    : "API documentation: no changes";
}

function countRows({ documents, read, readBefore, isFirst }: ReportFacts): readonly object[] {
  const none = { operations: "", fields: "", errors: "" };
  const before = isFirst ? none : countDocument(documents.old);
  const now = countDocument(documents.new);
  return [
    { name: "Pages", before: readBefore?.pages ?? "", now: read.pages ?? "" },
    { name: "Operations", before: before.operations, now: now.operations },
    { name: "Schema fields", before: before.fields, now: now.fields },
    { name: "Error codes", before: before.errors, now: now.errors },
    {
      name: "Unexplained lines",
      before: readBefore?.unexplained ?? "",
      now: read.unexplained ?? "",
    },
  ];
}
