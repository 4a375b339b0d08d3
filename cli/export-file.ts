import { isError } from "../issues/issue.js";
import { exportDocument, type Target } from "../spec/export/export-document.js";
import { formatOf, printDocument } from "../spec/print/print-document.js";
import { deliver } from "./deliver.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { openShaped } from "./input/open-shaped.js";
import { conclude } from "./report/conclude.js";
import { allIssues } from "./report/issue-text.js";
import type { Terminal } from "./terminal/terminal.js";
import { documentOutput } from "./write/document-output.js";

export interface ExportOptions {
  readonly file: string;
  readonly target: Target;
  readonly out: string;
  readonly check: boolean;
  readonly json: boolean;
}

/**
 * Writes a document in another version of OpenAPI; the issues say what that could not hold.
 *
 * @returns 0 when it is written, 1 when something in the document has another shape and nothing was written,
 *   3 or 4 when it cannot be read or written
 */
export async function exportFile(options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const { file, target, out, check, json } = options;
  const { value: document, issues: slips } = await openShaped(file);
  if (document === undefined || slips.some(isError)) {
    conclude({ issues: slips, json }, terminal);
    return document === undefined ? exitCode.failed : exitCode.findings;
  }
  const exported = exportDocument(document.written, target);
  const text = printDocument(exported.value, formatOf(out));
  const issues = [...slips, ...exported.issues.map((one) => ({ ...one, file }))];
  // Each answer that its page does not show has a note; many of them say no more than the first ones.
  const limits = { ...allIssues, notes: 5 };
  return deliver({ outputs: [documentOutput(out, text)], issues, check, json, limits }, terminal);
}
