import { basename, dirname } from "node:path";
import type { Issue } from "../../issues/issue.js";
import {
  pullRequestReport,
  type ReadTotals,
  type VersionStep,
} from "../../release/report/pull-request-report.js";
import { documentReasons, type NamedReason, reasonWords } from "../../release/words/reason-words.js";
import { allSources, type Sources } from "../../spec/evidence/evidence.js";
import type { PagesRead } from "../../spec/evidence/sources-file.js";
import type { Output } from "../write/output.js";
import { type ComparedRelease, isMade, type Release } from "./make-release.js";

/** The report of a run, also of one that a guard refused, as a file of its own; replaces only a report. */
export function releaseReport(file: string, release: ComparedRelease, issues: readonly Issue[]): Output {
  const { document, templates } = release;
  const sdk = isMade(release) ? release.sdk : undefined;
  const text = pullRequestReport(
    {
      changes: document.changes,
      surface: sdk?.surface ?? [],
      documents: document.documents,
      versions: [
        versionStep("OpenAPI document", document, documentReasons(document.verdict)),
        ...(sdk ? [versionStep("SDK", sdk, sdk.verdict.reasons)] : []),
      ],
      issues,
      read: countRead(document.document.read),
      readBefore: document.readBefore && countRead(document.readBefore),
      isFirst: document.isFirst,
      addresses: pageAddresses(document.document.openSources()),
    },
    templates,
  );
  const mayReplace = (existing: string) =>
    existing.trim() === "" || existing.startsWith("# API documentation:");
  return { folder: dirname(file), files: [{ path: basename(file), content: text, mayReplace }], owned: [] };
}

function countRead({ pages, unexplained }: Partial<PagesRead>): ReadTotals {
  return { pages: pages && Object.keys(pages).length, unexplained };
}

function versionStep(
  name: string,
  { from, version, verdict }: Pick<Release["document"] | Release["sdk"], "from" | "version" | "verdict">,
  reasons: readonly NamedReason[],
): VersionStep {
  const { bump } = verdict;
  return { name, from, to: version, reason: bump === "none" ? "" : reasonWords(bump, reasons) };
}

/** File of a page → its address on the site, as far as the evidence knows it. */
function pageAddresses(sources: Sources): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const evidence of Object.values(sources))
    for (const source of allSources(evidence))
      if (source.kind === "page" && source.address !== undefined) addresses.set(source.file, source.address);
  return addresses;
}
