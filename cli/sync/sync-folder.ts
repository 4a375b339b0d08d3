import { printNames } from "../../spec/build/name-lock.js";
import { looksLikeSources } from "../../spec/evidence/sources-file.js";
import { deliver } from "../deliver.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import type { DocumentedApi } from "../input/read-document-pages.js";
import { readForWriting } from "../input/read-for-writing.js";
import { conclude } from "../report/conclude.js";
import { countFacts } from "../report/fact-counts.js";
import { firstIssues } from "../report/issue-text.js";
import type { Terminal } from "../terminal/terminal.js";
import { looksLikeDocument } from "../write/document-output.js";
import type { Output, OutputFile } from "../write/output.js";
import { makeProducts, type Products } from "./make-products.js";
import { projectFiles } from "./project-files.js";
import { syncSummary } from "./sync-summary.js";

export interface SyncOptions {
  readonly folder: string;
  readonly overlays?: string;
  readonly strict: boolean;
  readonly check: boolean;
  readonly json: boolean;
  readonly cache: boolean;
}

/**
 * Reads pages and writes everything that follows from them into the current folder, all or nothing.
 *
 * @returns 0 when it is written; 1 when the document breaks a rule, with `--strict` when something on the
 *   pages was not understood, with `--check` when something would change; 3 or 4 when it cannot be read or
 *   written
 */
export async function syncFolder(options: SyncOptions, terminal: Terminal): Promise<ExitCode> {
  const { folder, overlays, strict, check, json, cache } = options;
  const read = await readForWriting(
    { paths: [folder], overlays, cache, strict, json, limits: firstIssues },
    terminal,
  );
  if (typeof read === "number") return read;
  const { api, issues } = read;
  const products = await makeProducts(api.document.open(), terminal);
  const all = [...issues, ...products.issues];
  if (products.value === undefined) {
    conclude({ issues: all, json, limits: firstIssues }, terminal);
    terminal.say("Nothing was written.");
    return exitCode.findings;
  }
  const facts = countFacts(api.drafts);
  const summary = syncSummary(facts, terminal.paintResult);
  const outputs = [projectOutput(api, products.value)];
  return deliver(
    {
      outputs,
      issues: all,
      check,
      json,
      data: { ...facts, read: { ...api.read } },
      summary,
      limits: firstIssues,
    },
    terminal,
  );
}

function projectOutput(api: DocumentedApi, products: Products): Output {
  const mayReplace = looksLikeDocument;
  return {
    folder: ".",
    owned: [projectFiles.sdk, projectFiles.site],
    files: [
      { path: projectFiles.document, text: products.document, mayReplace },
      { path: projectFiles.document30, text: products.document30, mayReplace },
      {
        path: projectFiles.sources,
        text: api.document.printSources(),
        mayReplace: looksLikeSources,
      },
      { path: projectFiles.names, text: printNames(api.names) },
      ...below(projectFiles.sdk, products.sdk),
      ...below(projectFiles.site, products.site),
    ],
  };
}

function below(folder: string, files: readonly OutputFile[]): readonly OutputFile[] {
  return files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}
