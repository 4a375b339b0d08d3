import { isError } from "../../issues/issue.js";
import { comparePages } from "../../spec/diff/causes/cause.js";
import { explainChanges } from "../../spec/diff/causes/explain-changes.js";
import type { ChangeSeverity } from "../../spec/diff/change.js";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import { countChanges } from "../../spec/diff/report/change-counts.js";
import { changesToMarkdown } from "../../spec/diff/report/markdown.js";
import { semverVerdict } from "../../spec/diff/verdict.js";
import type { Json } from "../../spec/document/openapi.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { programTitle } from "../package-root.js";
import { conclude } from "../report/conclude.js";
import type { Terminal } from "../terminal/terminal.js";
import { diffText } from "./diff-text.js";
import { readSide } from "./read-side.js";

export interface DiffOptions {
  readonly old: string;
  readonly new: string;
  readonly format: "text" | "json" | "markdown";
  /** The least severe kind of change that the command fails on. */
  readonly failOn?: Exclude<ChangeSeverity, "info">;
}

/**
 * Compares two documents and prints what changed.
 *
 * @returns 0, 1 when there are changes to fail on or something in a document has another shape and was not
 *   compared, 3 when a document cannot be read
 */
export async function diffFiles(options: DiffOptions, terminal: Terminal): Promise<ExitCode> {
  const json = options.format === "json";
  const [old, now] = [await readSide(options.old), await readSide(options.new)];
  // Documents of other people have no evidence, and nobody misses it.
  const isOurs = old.value?.evidence !== undefined || now.value?.evidence !== undefined;
  const issues = [...old.issues, ...now.issues].filter(({ code }) => isOurs || code !== "diff/no-evidence");
  if (old.value === undefined || now.value === undefined) {
    conclude({ issues, json }, terminal);
    return exitCode.failed;
  }
  const found = diffDocuments(old.value.document, now.value.document);
  const [before, after] = [old.value.evidence, now.value.evidence];
  const pages = before?.mark.pages && after?.mark.pages && comparePages(before.mark.pages, after.mark.pages);
  const changes = explainChanges(found, { old: before?.sources, new: after?.sources, pages });
  const verdict = semverVerdict(changes);
  const counts = countChanges(changes);
  const text =
    options.format === "markdown"
      ? changesToMarkdown(changes, verdict, programTitle()).trimEnd()
      : diffText(changes, verdict, terminal.paintResult);
  // Changes are plain JSON but have no index signature, which `Json` asks for.
  const data = { verdict, counts, changes } as unknown as { readonly [key: string]: Json };
  // Who made the changes nobody asks where there are none.
  const told = found.length === 0 ? issues.filter(({ code }) => !code.startsWith("diff/")) : issues;
  conclude({ issues: told, json, data, text }, terminal);
  if (issues.some(isError)) return exitCode.findings;
  const failing = { breaking: counts.breaking, warning: counts.breaking + counts.warning };
  return options.failOn !== undefined && failing[options.failOn] > 0 ? exitCode.findings : exitCode.done;
}
