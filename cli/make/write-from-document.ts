import type { Outcome } from "../../issues/issue.js";
import { plural } from "../../issues/plural.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { deliver } from "../deliver.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { readDocument } from "../input/read-document.js";
import { conclude } from "../report/conclude.js";
import { runStage } from "../terminal/run-stage.js";
import type { Terminal } from "../terminal/terminal.js";
import { type TextFile, textOutput } from "../write/output.js";

export interface FolderOptions {
  /** The OpenAPI document. */
  readonly file: string;
  /** The folder to write. */
  readonly out: string;
  readonly check: boolean;
  readonly json: boolean;
}

/** Something that is made from a document alone: the SDK or the site. */
export interface Product {
  readonly doing: string;
  readonly done: string;
  /** Files of its folder that are not made here, and stay where another command wrote them. */
  readonly spares?: readonly string[];
  make(document: OpenApiDocument): Promise<Outcome<readonly TextFile[]>>;
}

/**
 * Makes a folder of files from a document.
 *
 * @returns 0 when it is written, 1 when the document allows no complete result, 3 or 4 when it cannot be
 *   read or written
 */
export async function writeFromDocument(
  options: FolderOptions,
  product: Product,
  terminal: Terminal,
): Promise<ExitCode> {
  const { file, out, check, json } = options;
  const opened = await readDocument(file);
  const document = opened.value;
  if (document === undefined) {
    conclude({ issues: opened.issues, json }, terminal);
    return exitCode.failed;
  }
  const made = await runStage(
    {
      doing: product.doing,
      run: () => product.make(document),
      done: (files) => `${product.done}: ${plural(files.length, "file")}`,
    },
    terminal,
  );
  const issues = made.issues.map((one) => (one.file === undefined ? { ...one, file } : one));
  if (made.value === undefined) {
    conclude({ issues, json }, terminal);
    return exitCode.findings;
  }
  const outputs = [
    { folder: out, owned: ["."], spares: product.spares ?? [], files: textOutput(made.value) },
  ];
  return deliver({ outputs, issues, check, json, summary: out }, terminal);
}
