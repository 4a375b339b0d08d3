import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import type { SourcesFile } from "../../spec/evidence/sources-file.js";
import { readEvidence } from "../explain/read-evidence.js";
import { openShaped } from "../input/open-shaped.js";

/** One of two documents to be compared, and what stands behind it where that is known. */
export interface DiffSide {
  readonly document: OpenApiDocument;
  readonly evidence: SourcesFile | undefined;
}

/**
 * Reads a document and the evidence beside it.
 *
 * @returns `undefined` when the document cannot be read, else as much of it as has the shape of one. Without
 * evidence it still can be compared: `diff/no-evidence` or `diff/other-evidence` says what is missing then.
 */
export async function readSide(file: string): Promise<Outcome<DiffSide | undefined>> {
  const { value: opened, issues } = await openShaped(file);
  if (opened === undefined) return { value: undefined, issues };
  const evidence = await readSideEvidence(opened.written, file);
  const side = { document: opened.read, evidence: evidence.value };
  return { value: side, issues: [...issues, ...evidence.issues] };
}

/** Reads what stands behind a document that is compared, as far as there is anything. */
export async function readSideEvidence(
  document: OpenApiDocument,
  file: string,
): Promise<Outcome<SourcesFile | undefined>> {
  const { value, issues } = await readEvidence(document, file, undefined);
  const missing: readonly Issue[] = issues.map((one) =>
    one.code === "explain/no-evidence"
      ? issue("diff/no-evidence", one.message, { file })
      : issue("diff/other-evidence", one.message, { file }),
  );
  return { value, issues: missing };
}
