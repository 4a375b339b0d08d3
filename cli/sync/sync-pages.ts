import { pageSources } from "../../scraper/crawl/snapshot/page-sources.js";
import { printNames } from "../../spec/build/name-lock.js";
import { looksLikeSources } from "../../spec/evidence/sources-file.js";
import { isAddress } from "../arguments/is-address.js";
import type { CrawlSettings } from "../crawl/crawl-settings.js";
import { type TakenSnapshot, takeSnapshot } from "../crawl/take-snapshot.js";
import { deliver } from "../deliver.js";
import { type ExitCode, exitCode, failureCode } from "../exit-code.js";
import type { DocumentedApi, PagesInput } from "../input/read-document-pages.js";
import { readForWriting } from "../input/read-for-writing.js";
import { conclude } from "../report/conclude.js";
import { countFacts } from "../report/fact-counts.js";
import { firstIssues } from "../report/issue-text.js";
import type { Terminal } from "../terminal/terminal.js";
import { looksLikeDocument } from "../write/document-output.js";
import type { Output, OutputFile } from "../write/output.js";
import { recover } from "../write/recover.js";
import { makeProducts, type Products } from "./make-products.js";
import { projectFiles } from "./project-files.js";
import { syncSummary } from "./sync-summary.js";

export interface SyncOptions {
  /** A folder of saved pages, a snapshot, or the address at which the documentation begins. */
  readonly pages: string;
  /** How a site is crawled. */
  readonly crawl: CrawlSettings;
  readonly overlays?: string;
  readonly strict: boolean;
  readonly check: boolean;
  readonly json: boolean;
  readonly cache: boolean;
}

/**
 * Reads pages, fetched from their site where an address is given, and writes everything that follows from them
 * into the current folder, the snapshot among it, all or nothing.
 *
 * @returns 0 when it is written; 1 when the document breaks a rule, with `--strict` when something on the
 *   pages was not understood, with `--check` when something would change; 3 or 4 when it cannot be fetched, read
 *   or written, or a guard refused the site
 */
export async function syncPages(options: SyncOptions, terminal: Terminal): Promise<ExitCode> {
  const { pages, crawl, json, cache } = options;
  if (!isAddress(pages)) return syncRead({ paths: [pages] }, options, undefined, terminal);
  const folder = projectFiles.snapshot;
  const left = await recover(".");
  const taken = await takeSnapshot({ start: pages, folder, settings: crawl, cache }, terminal);
  const issues = [...left, ...taken.issues];
  if (taken.value === undefined || left.some(({ severity }) => severity === "error")) {
    conclude({ issues, json, limits: firstIssues }, terminal);
    terminal.say("Nothing was written; what was there is as it was.");
    return failureCode(issues);
  }
  const { next, discard } = taken.value;
  const found = pageSources(folder, next.manifest.pages, next.changed);
  // The crawl has reported pages that are gone already.
  const sources = { value: found.value, issues };
  const code = await syncRead({ paths: [], sources }, options, taken.value, terminal);
  if (code !== exitCode.failed && code !== exitCode.refused) discard();
  return code;
}

async function syncRead(
  input: Pick<PagesInput, "paths" | "sources">,
  { overlays, strict, check, json, cache }: SyncOptions,
  snapshot: TakenSnapshot | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readForWriting(
    { ...input, overlays, cache, strict, json, limits: firstIssues },
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
  return deliver(
    {
      outputs: [projectOutput(api, products.value, snapshot)],
      issues: all,
      check,
      json,
      data: { ...facts, read: { ...api.read } },
      summary: syncSummary(facts, snapshot !== undefined, terminal.paintResult),
      limits: firstIssues,
    },
    terminal,
  );
}

function projectOutput(api: DocumentedApi, products: Products, snapshot: TakenSnapshot | undefined): Output {
  const mayReplace = looksLikeDocument;
  return {
    folder: ".",
    owned: [projectFiles.sdk, projectFiles.site, ...(snapshot ? [projectFiles.snapshot] : [])],
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
      ...below(projectFiles.snapshot, snapshot?.output.files ?? []),
    ],
  };
}

function below(folder: string, files: readonly OutputFile[]): readonly OutputFile[] {
  return files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}
