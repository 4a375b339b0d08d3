import { issue } from "../../issues/catalogue.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { readDocument } from "../input/read-document.js";
import { conclude } from "../report/conclude.js";
import type { Terminal } from "../terminal/terminal.js";
import { explainSubject } from "./explain-subject.js";
import { explanationData } from "./explanation.js";
import { explanationText } from "./explanation-text.js";
import { readEvidence } from "./read-evidence.js";

export interface ExplainOptions {
  readonly file: string;
  readonly statement: string;
  /** The evidence file, when it is not the one beside the document. */
  readonly sources?: string;
  readonly json: boolean;
}

/**
 * Shows the lines of the pages behind a statement, from the evidence file beside the document.
 *
 * @returns 0 when the statement was found, 2 when the document has none like it, 3 when the document or its
 *   evidence cannot be read or do not belong together
 */
export async function explainStatement(options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  const { file, statement, sources: named, json } = options;
  const { value: document, issues } = await readDocument(file);
  if (document === undefined) {
    conclude({ issues, json }, terminal);
    return exitCode.failed;
  }
  const evidence = await readEvidence(document, file, named);
  if (evidence.value === undefined) {
    conclude({ issues: evidence.issues, json }, terminal);
    return exitCode.failed;
  }
  const found = explainSubject(document, statement, evidence.value.sources);
  if ("unknown" in found) {
    conclude({ issues: [issue("explain/not-found", found.unknown, { file })], json }, terminal);
    return exitCode.wrongUse;
  }
  const text = explanationText(found, terminal.paintResult);
  conclude({ issues: [], json, text, data: { asked: statement, ...explanationData(found) } }, terminal);
  return exitCode.done;
}
