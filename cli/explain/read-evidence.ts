import { issue } from "../../issues/catalogue.js";
import type { Outcome } from "../../issues/issue.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { documentDigest } from "../../spec/evidence/document-digest.js";
import { parseSources, type SourcesFile, sourcesFileOf } from "../../spec/evidence/sources-file.js";
import { readOptionalFile, readTextFile } from "../input/read-text-file.js";
import { findPlace } from "./parse-pointer.js";

/**
 * Reads the evidence of a document: the named file, or the one beside the document. A 3.0 document
 * (`openapi-3.0.yaml`) has the evidence of the document that it was exported from (`openapi.yaml`).
 *
 * Reports `explain/no-evidence` when there is none, and `explain/other-document` when
 * it is of another document.
 */
export async function readEvidence(
  document: OpenApiDocument,
  file: string,
  named: string | undefined,
): Promise<Outcome<SourcesFile | undefined>> {
  const beside = [sourcesFileOf(file), sourcesFileOf(file.replace(/[-.]3\.0(?=\.\w+$)/, ""))];
  for (const name of named === undefined ? beside : [named]) {
    const { value: text, issues } = await (named === undefined ? readOptionalFile(name) : readTextFile(name));
    if (issues.length > 0) return { value: undefined, issues };
    if (text === undefined) continue;
    const { value, issues: faults } = parseSources(text, name);
    if (!value) return { value: undefined, issues: faults };
    const isSame = value.mark.sha256 === documentDigest(document);
    const fits = isSame || (value.mark.openapi !== document.openapi && hasAllPlaces(document, value.sources));
    if (fits) return { value, issues: [] };
    const message = `${name} is the evidence of another state of the document: ${file} was changed, or written by another run.`;
    return { value: undefined, issues: [issue("explain/other-document", message, { file: name })] };
  }
  const message = `${file} has no evidence beside it: ${beside[0]} does not exist.`;
  return { value: undefined, issues: [issue("explain/no-evidence", message, { file })] };
}

/** An export to another version keeps all places, though not all words. */
function hasAllPlaces(document: OpenApiDocument, sources: SourcesFile["sources"]): boolean {
  return Object.keys(sources).every((pointer) => !("missing" in findPlace(document, `#${pointer}`)));
}
