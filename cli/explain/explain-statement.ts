import { issue } from "../../issues/catalogue.js";
import type { Outcome } from "../../issues/issue.js";
import type { Sources } from "../../spec/build/sources.js";
import type { Json } from "../../spec/document/openapi.js";
import { parseJsonOrYaml } from "../../spec/print/parse-json-or-yaml.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { openDocument } from "../input/open-document.js";
import { readTextFile } from "../input/read-text-file.js";
import { conclude } from "../report/conclude.js";
import type { Terminal } from "../terminal/terminal.js";
import { evidenceFor } from "./evidence.js";
import { explanationText } from "./explanation-text.js";
import { findStatement } from "./find-statement.js";

export interface ExplainOptions {
  readonly file: string;
  readonly statement: string;
  readonly json: boolean;
}

/**
 * Shows the lines of the pages behind a statement, from the evidence file beside the document.
 *
 * @returns 0 when the statement was found, 1 when the document has none like it, 3 when a file is unreadable
 */
export async function explainStatement(options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  const { file, statement, json } = options;
  const [document, sources] = await Promise.all([openDocument(file), readSources(sourcesFileOf(file))]);
  const issues = [...document.issues, ...sources.issues];
  if (document.value === undefined || sources.value === undefined) {
    conclude({ issues, json }, terminal);
    return exitCode.failed;
  }
  const { value: evidence } = sources;
  const found = findStatement(document.value, statement).map((one) => ({
    ...one,
    evidence: evidenceFor(evidence, one.pointer),
  }));
  if (found.length === 0) {
    const message = `${file} has no pointer, operationId or error code ${statement}.`;
    conclude({ issues: [issue("explain/not-found", message, { file })], json }, terminal);
    return exitCode.findings;
  }
  const text = explanationText(found, terminal.paintResult);
  // Statements and evidence are plain JSON but have no index signature, which `Json` asks for.
  conclude({ issues, json, text, data: { statements: found as unknown as Json } }, terminal);
  return exitCode.done;
}

/** `openapi.yaml` has its evidence in `openapi.sources.json`. */
function sourcesFileOf(file: string): string {
  return file.replace(/\.(ya?ml|json)$/i, "").concat(".sources.json");
}

async function readSources(file: string): Promise<Outcome<Sources | undefined>> {
  const { value: text, issues } = await readTextFile(file);
  if (text === undefined) {
    const fix = "Run sync: it writes the evidence beside the document.";
    return { value: undefined, issues: issues.map((one) => ({ ...one, fix })) };
  }
  const parsed = parseJsonOrYaml(text, file);
  // The file is written by `sync` only.
  return { value: parsed.value as unknown as Sources | undefined, issues: parsed.issues };
}
