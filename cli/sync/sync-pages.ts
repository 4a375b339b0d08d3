import { type Issue, isError, isRefusal, type Outcome } from "../../issues/issue.js";
import { findPages } from "../../scraper/crawl/find-pages.js";
import { pageSources } from "../../scraper/crawl/snapshot/page-sources.js";
import type { PageSource } from "../../scraper/model/page-text.js";
import { isAddress } from "../arguments/is-address.js";
import type { CrawlSettings } from "../crawl/crawl-settings.js";
import { type TakenSnapshot, takeSnapshot } from "../crawl/take-snapshot.js";
import { type Delivery, deliver } from "../deliver.js";
import { type ExitCode, exitCode, failureCode } from "../exit-code.js";
import { readForWriting } from "../input/read-for-writing.js";
import { changeData, countChanges } from "../report/change-list.js";
import { conclude } from "../report/conclude.js";
import { countFacts } from "../report/fact-counts.js";
import { firstIssues } from "../report/issue-text.js";
import type { Terminal } from "../terminal/terminal.js";
import { recover } from "../write/recover.js";
import { writeFiles } from "../write/write-files.js";
import { isMade, makeRelease } from "./make-release.js";
import { projectFiles } from "./project-files.js";
import { projectOutput } from "./project-output.js";
import { releaseData } from "./release-data.js";
import { releaseReport } from "./release-report.js";
import { syncSummary } from "./sync-summary.js";

export interface SyncOptions {
  /** A folder of saved pages, a snapshot, or the address at which the documentation begins. */
  readonly pages: string;
  /** How a site is crawled. */
  readonly crawl: CrawlSettings;
  /** Name of the SDK's package; that of the last run where it is left out. */
  readonly name?: string;
  readonly overlays?: string;
  readonly strict: boolean;
  readonly check: boolean;
  readonly json: boolean;
  /** File for the report of a pull request. */
  readonly report?: string;
  readonly cache: boolean;
}

/**
 * Reads pages, fetched from their site where an address is given, and writes everything that follows from
 * them into the current folder, the snapshot among it, all or nothing.
 *
 * @returns 0 when it is written; 1 when the document breaks a rule, with `--strict` when something on
 *   the pages was not understood, with `--check` when something would change; 3 or 4 when it cannot be
 *   fetched, read or written, or a guard refused the site or the document; of what it refused the
 *   report is written all the same
 */
export async function syncPages(options: SyncOptions, terminal: Terminal): Promise<ExitCode> {
  const { pages, crawl, json, cache, check } = options;
  // A run that was killed while it wrote has left old files and new ones, which are no state to compare with.
  const left = check ? [] : await recover(".");
  if (left.some(isError)) return giveUp(left, json, terminal);
  if (!isAddress(pages)) {
    const found = await findPages([pages]);
    return syncRead({ value: found.value, issues: [...left, ...found.issues] }, options, undefined, terminal);
  }
  const folder = projectFiles.snapshot;
  const taken = await takeSnapshot({ start: pages, folder, settings: crawl, cache, check }, terminal);
  const issues = [...left, ...taken.issues];
  if (taken.value === undefined) return giveUp(issues, json, terminal);
  const { next, losses, end } = taken.value;
  const found = pageSources(folder, next.manifest.pages, next.changed);
  // The crawl has reported pages that are gone already.
  const code = await syncRead({ value: found.value, issues }, options, taken.value, terminal);
  // What was refused may be the fault of the pages; the next run fetches them anew.
  end(code !== exitCode.failed || losses.length > 0);
  return code;
}

function giveUp(issues: readonly Issue[], json: boolean, terminal: Terminal): ExitCode {
  conclude({ issues, json, limits: firstIssues }, terminal);
  terminal.say("Nothing was written; what was there is as it was.");
  return failureCode(issues);
}

async function syncRead(
  sources: Outcome<readonly PageSource[]>,
  options: SyncOptions,
  snapshot: TakenSnapshot | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const { overlays, strict, check, json, cache, report } = options;
  const refusals = snapshot?.losses ?? [];
  const read = await readForWriting(
    { paths: [], sources, overlays, cache, settle: true, strict, json, limits: firstIssues, refusals },
    terminal,
  );
  if (typeof read === "number") return read;
  const terms = { limits: options.crawl, packageName: options.name, cache, refusals };
  const made = await makeRelease(read, terms, terminal);
  const issues = [...read.issues, ...made.issues];
  if (made.value === undefined) {
    conclude({ issues, json, limits: firstIssues }, terminal);
    terminal.say("Nothing was written; what was there is as it was.");
    return whyNothingWasMade(made.issues);
  }
  const release = made.value;
  const facts = countFacts(read.api.drafts);
  const data = { ...facts, read: { ...read.api.read }, release: releaseData(release) };
  const told = report === undefined ? [] : [releaseReport(report, release, issues)];
  if (!isMade(release)) return refuse({ outputs: told, issues, check, json, data }, terminal);
  return deliver(
    {
      outputs: [projectOutput(read.api, release, snapshot), ...told],
      issues,
      check,
      json,
      data,
      summary: syncSummary(facts, release, snapshot !== undefined, terminal.paintResult),
      limits: firstIssues,
    },
    terminal,
  );
}

/** What a guard refused changes nothing but the report, from which a person sees what to do. */
async function refuse(delivery: Delivery, terminal: Terminal): Promise<ExitCode> {
  const { outputs, check, json, data } = delivery;
  const { value: plans, issues: writing } = await writeFiles(check ? [] : outputs, { check });
  // What is refused stands first: a spoiled page may have more issues than are shown.
  const issues = [
    ...delivery.issues.filter(isRefusal),
    ...delivery.issues.filter((one) => !isRefusal(one)),
    ...writing,
  ];
  conclude({ issues, json, data: { ...data, changes: changeData(plans) }, limits: firstIssues }, terminal);
  const isTold = countChanges(plans) > 0 && !writing.some(isError);
  terminal.say(`Nothing was written${isTold ? " but the report" : ""}; what was there is as it was.`);
  return exitCode.refused;
}

/** A document that breaks a rule is a finding; without the last run's files there is none. */
function whyNothingWasMade(issues: readonly Issue[]): ExitCode {
  return issues.some(({ code }) => code === "sync/last-unreadable") ? exitCode.failed : exitCode.findings;
}
