import type { Issue } from "../../issues/issue.js";
import { type ExitCode, exitCode, failureCode } from "../exit-code.js";
import { conclude } from "../report/conclude.js";
import type { IssueLimits } from "../report/issue-text.js";
import { whatIsMissing } from "../report/strictness.js";
import type { Terminal } from "../terminal/terminal.js";
import { type DocumentedApi, type PagesInput, readDocumentPages } from "./read-document-pages.js";

/** What to read, and when that is not good enough to write anything. */
export interface ReadingTerms extends PagesInput {
  readonly strict: boolean;
  readonly json: boolean;
  readonly limits: IssueLimits;
  /** Why a guard refuses what is read, to be reported with the rest where reading ends the run. */
  readonly refusals?: readonly Issue[];
}

/**
 * Reads pages for a command that goes on to write.
 *
 * @returns the API with its issues, not yet reported; or, when nothing may be written, the exit code, after
 *   the issues and the reason have been reported
 */
export async function readForWriting(
  { strict, json, limits, refusals = [], ...input }: ReadingTerms,
  terminal: Terminal,
): Promise<{ readonly api: DocumentedApi; readonly issues: readonly Issue[] } | ExitCode> {
  const { value: api, issues } = await readDocumentPages(input, terminal);
  const all = [...refusals, ...issues];
  if (api === undefined) {
    conclude({ issues: all, json, limits }, terminal);
    return failureCode(refusals);
  }
  const missing = strict ? whatIsMissing(api.reports, issues) : undefined;
  if (missing === undefined) return { api, issues };
  conclude({ issues: all, json, limits }, terminal);
  terminal.say(`Nothing was written: ${missing} (--strict).`);
  return refusals.length > 0 ? exitCode.refused : exitCode.findings;
}
