import { toOpenApi30 } from "../spec/export/to-openapi-3-0.js";
import { formatOf, printDocument } from "../spec/print/print-document.js";
import { deliver } from "./deliver.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { openDocument } from "./input/open-document.js";
import { conclude } from "./report/conclude.js";
import type { Terminal } from "./terminal/terminal.js";
import { documentOutput } from "./write/document-output.js";

export interface ExportOptions {
  readonly file: string;
  readonly out: string;
  readonly check: boolean;
  readonly json: boolean;
}

/** Writes a document as OpenAPI 3.0; the issues say what 3.0 could not hold. */
export async function exportFile(options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const { file, out, check, json } = options;
  const { value: document, issues } = await openDocument(file);
  if (document === undefined) {
    conclude({ issues, json }, terminal);
    return exitCode.failed;
  }
  const exported = toOpenApi30(document);
  const text = printDocument(exported.value, formatOf(out));
  const placed = exported.issues.map((one) => ({ ...one, file }));
  return deliver({ outputs: [documentOutput(out, text)], issues: placed, check, json }, terminal);
}
