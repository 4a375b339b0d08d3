import { codeMarkdown, plainMarkdown } from "../../spec/diff/report/markdown-text.js";
import { operationText } from "../../spec/diff/report/words.js";
import type { ExpiringVersion } from "./expiring-versions.js";
import { resourceLabel } from "./resource-label.js";

/**
 * Tells of replaced versions, each in one line of Markdown: which, by which, and until
 * when it is expected to work.
 */
export function expiryLines(versions: readonly ExpiringVersion[]): readonly string[] {
  return versions.map(({ operation, version, latest, latestReleased, expected, isAnnounced }) => {
    const own = version === undefined ? "this version" : `version ${version}`;
    const released = latestReleased === undefined ? "" : `, released ${plainMarkdown(latestReleased)}`;
    const replaced = latest === undefined ? "is deprecated" : `is replaced by version ${latest}${released}`;
    const until =
      expected === undefined
        ? "no date of its end is known"
        : isAnnounced
          ? `it ends on ${plainMarkdown(expected)}`
          : `it is expected to expire about ${expected}, six months after that`;
    const where = codeMarkdown(operationText(operation));
    return `**${plainMarkdown(resourceLabel(operation))}**: ${own} ${replaced}; ${until} (${where})`;
  });
}
