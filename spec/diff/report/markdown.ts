import type { ChangeEvidence, ChangeSeverity, ExplainedChange } from "../change.js";
import type { Verdict } from "../verdict.js";
import { countChanges, sayChangeCounts } from "./change-counts.js";
import { messageMarkdown } from "./change-markdown.js";
import { codeMarkdown, linkMarkdown, plainMarkdown } from "./markdown-text.js";
import { causeWords, operationWords, verdictText } from "./words.js";

const titles: { readonly [severity in ChangeSeverity]: string } = {
  breaking: "Breaking",
  warning: "Warnings",
  info: "Other changes",
};

/**
 * The changes as Markdown for a pull request: counts and verdict, then breaking first, by operation.
 *
 * @param program what stands behind facts that no page states, with its version
 */
export function changesToMarkdown(
  changes: readonly ExplainedChange[],
  verdict: Verdict,
  program: string,
): string {
  const counts = sayChangeCounts(countChanges(changes));
  const head = ["## API changes", "", `**${counts}** · ${plainMarkdown(verdictText(verdict))}`];
  const sections = (["breaking", "warning", "info"] as const).flatMap((severity) =>
    section(
      severity,
      changes.filter((one) => one.severity === severity),
      program,
    ),
  );
  return `${[...head, ...sections].join("\n")}\n`;
}

function section(
  severity: ChangeSeverity,
  changes: readonly ExplainedChange[],
  program: string,
): readonly string[] {
  if (changes.length === 0) return [];
  const lines = byOperation(changes).flatMap(([operation, own]) => [
    "",
    operation === "" ? "The document" : codeMarkdown(operation),
    "",
    ...own.map((change) => line(change, program)),
  ]);
  // Nobody wants to scroll over hundreds of reworded descriptions to see what follows.
  const isLong = severity === "info" && changes.length > 10;
  const title = `### ${titles[severity]} (${changes.length})`;
  if (!isLong) return ["", title, ...lines];
  return ["", title, "", "<details><summary>Show all</summary>", ...lines, "", "</details>"];
}

function line(change: ExplainedChange, program: string): string {
  const { more } = operationWords(change);
  const cause = causeWords[change.cause];
  const place = placeText(change.newEvidence ?? change.oldEvidence, program);
  const notes = [more, cause, place].filter((note) => note !== "");
  const tail = notes.length === 0 ? "" : ` <sub>${notes.join(" · ")}</sub>`;
  const message = messageMarkdown(change);
  const text = change.subject === "operation" ? message : `${plainMarkdown(change.subject)}: ${message}`;
  return `- ${text} \`${change.rule}\`${tail}`;
}

/** `roles.html, line 12`, with a link where the page's address is known. */
function placeText(evidence: ChangeEvidence | undefined, program: string): string {
  if (!evidence) return "";
  const { source } = evidence;
  if (source.kind === "standing") return plainMarkdown(program);
  const text = `${plainMarkdown(source.file)}, line ${source.from}`;
  return linkMarkdown(text, source.kind === "page" ? source.address : undefined);
}

function byOperation(
  changes: readonly ExplainedChange[],
): readonly (readonly [string, readonly ExplainedChange[]])[] {
  const groups = new Map<string, ExplainedChange[]>();
  for (const change of changes) {
    const { first } = operationWords(change);
    const known = groups.get(first);
    if (known) known.push(change);
    else groups.set(first, [change]);
  }
  return [...groups];
}
