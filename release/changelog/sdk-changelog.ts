import type { SurfaceChange } from "../../generator/surface/surface-change.js";
import type { ExplainedChange } from "../../spec/diff/change.js";
import { fillTemplate, type ReleaseTemplates } from "../fill-template.js";
import type { SdkVerdict } from "../version/judge-sdk.js";
import type { TwoDocuments } from "../words/change-lines.js";
import { changeSections, type SectionTerms } from "../words/change-sections.js";
import { reasonWords } from "../words/reason-words.js";
import { surfaceSections } from "../words/surface-sections.js";
import { addEntry } from "./add-entry.js";

/** What a new entry of the SDK's changelog tells of. */
export interface SdkRelease {
  readonly version: string;
  readonly verdict: SdkVerdict;
  readonly surface: readonly SurfaceChange[];
  /** Those of the API behind it. */
  readonly changes: readonly ExplainedChange[];
  readonly documents: TwoDocuments;
}

const head = "# Changelog\n\nWhat changed for who uses this package, the newest first.";

/** What is told of an operation with its code. */
const ofPlaces: ReadonlySet<string> = new Set(["operation/added", "operation/removed", "operation/moved"]);

const terms: SectionTerms = { most: 300, elsewhere: "compare `api.md` of the two versions to see them" };

/**
 * The changelog of the SDK with an entry for a new version: what its users can write against, and what the
 * API behind it refuses or answers differently though the code is the same.
 *
 * @returns the changelog as it is when no version has to be raised
 */
export function sdkChangelog(
  changelog: string | undefined,
  { version, verdict, surface, changes, documents }: SdkRelease,
  templates: ReleaseTemplates,
): string | undefined {
  if (verdict.bump === "none") return changelog;
  // An operation that came, went or moved is told of with its code; a patch alone is a matter of words.
  const inCode = new Set(surface.filter(({ rule }) => rule.startsWith("operation/")).map(({ name }) => name));
  const isTold = ({ rule, operations: [first] }: ExplainedChange) =>
    ofPlaces.has(rule) && inCode.has(first?.operationId ?? "");
  const felt = changes.filter((change) => change.bump !== "patch" && !isTold(change));
  const ofApi = changeSections(felt, documents, terms).map(({ title, lines }) => ({
    title: `The API behind it: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    lines,
  }));
  const sections = [...surfaceSections(surface, documents, terms), ...ofApi];
  const view = { version, reason: reasonWords(verdict.bump, verdict.reasons), sections };
  return addEntry(changelog, head, fillTemplate(templates.entry, view));
}

/** The changelog of an SDK that there was none of before. What an earlier one left stays below. */
export function firstSdkChangelog(
  changelog: string | undefined,
  version: string,
  templates: ReleaseTemplates,
): string {
  const view = { version, reason: "The first version.", sections: [] };
  return addEntry(changelog, head, fillTemplate(templates.entry, view));
}
