import { plural } from "../../issues/plural.js";
import { isAddress } from "../arguments/is-address.js";
import { UsageError } from "../arguments/usage-error.js";
import { deliver } from "../deliver.js";
import { type ExitCode, exitCode, failureCode } from "../exit-code.js";
import { conclude } from "../report/conclude.js";
import { firstIssues } from "../report/issue-text.js";
import type { Terminal } from "../terminal/terminal.js";
import type { CrawlSettings } from "./crawl-settings.js";
import { takeSnapshot } from "./take-snapshot.js";

export interface CrawlCommand {
  readonly start: string;
  readonly folder: string;
  readonly settings: CrawlSettings;
  readonly check: boolean;
  readonly json: boolean;
  readonly cache: boolean;
}

/**
 * Crawls a site into a snapshot.
 *
 * @returns 0 when it is written; 1 with `--check` when something would change; 3 when the site or the disk
 *   failed, 4 when a guard refused the crawl; in both cases the last good snapshot is as it was
 */
export async function crawlToSnapshot(options: CrawlCommand, terminal: Terminal): Promise<ExitCode> {
  const { start, folder, settings, check, json, cache } = options;
  if (!isAddress(start))
    throw new UsageError(`${start} is no address; one with http:// or https:// was expected.`);
  const taken = await takeSnapshot({ start, folder, settings, cache, check }, terminal);
  const losses = taken.value?.losses ?? [];
  if (taken.value === undefined || losses.length > 0) {
    taken.value?.end(true);
    const issues = [...taken.issues, ...losses];
    conclude({ issues, json, limits: firstIssues }, terminal);
    terminal.say("Nothing was written; the last good snapshot is as it was.");
    return failureCode(issues);
  }
  const { output, next, end } = taken.value;
  const pages = next.manifest.pages.length;
  const resources = next.manifest.pages.filter(({ isResource }) => isResource).length;
  const data = { pages, resources, changed: next.changed.size, missing: next.newlyMissing.length };
  const summary = `${plural(pages, "page")}, ${resources} of them of resources; ${next.changed.size} new or changed, ${next.newlyMissing.length} newly missing\n${folder}`;
  const code = await deliver(
    { outputs: [output], issues: taken.issues, check, json, data, summary, limits: firstIssues },
    terminal,
  );
  end(code === exitCode.done || check);
  return code;
}
