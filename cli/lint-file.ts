import { lintDocument } from "../spec/lint/lint-document.js";
import { parseDocument } from "../spec/print/parse-document.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { lintRules } from "./input/lint-rules.js";
import { readTextFile } from "./input/read-text-file.js";
import { conclude } from "./report/conclude.js";
import type { Terminal } from "./terminal/terminal.js";

/**
 * Lints a document and reports what was found.
 *
 * @returns 0 without errors, 1 with errors, 3 when the file or the rules cannot be read
 */
export async function lintFile(file: string, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const rules = await lintRules();
  const { value: text, issues } = await readTextFile(file);
  const faults = text === undefined ? issues : parseDocument(text, file).issues;
  if (text === undefined || faults.length > 0 || rules.issues.length > 0) {
    conclude({ issues: [...faults, ...rules.issues], json }, terminal);
    return exitCode.failed;
  }
  const found = await lintDocument(text, file, rules.value);
  const { errors, warnings } = found.value;
  const praise = found.issues.length === 0 ? `${file} keeps all rules.` : "";
  conclude({ issues: found.issues, json, data: { errors, warnings }, text: praise }, terminal);
  return errors > 0 ? exitCode.findings : exitCode.done;
}
