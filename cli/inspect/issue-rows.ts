import type { Issue } from "../../issues/issue.js";
import type { Colour } from "../terminal/colours.js";
import type { Look } from "./line-list.js";

const severities: { readonly [severity in Issue["severity"]]: readonly [Colour, string] } = {
  error: ["red", "error"],
  warning: ["yellow", "warning"],
  info: ["blue", "note"],
};

/**
 * Prints the issues of one line below it. They are wrapped and never cut: what they say is why a person looks
 * at the page. The same advice for several in a row stands below the last.
 */
export function issueRows(issues: readonly Issue[], indent: number, look: Look): readonly string[] {
  return issues.map((found, i) => issueRow(found, issues[i + 1]?.fix !== found.fix, indent, look));
}

function issueRow(found: Issue, withFix: boolean, indent: number, { paint, columns }: Look): string {
  const [colour, word] = severities[found.severity];
  const margin = " ".repeat(indent);
  const room = Math.max(columns - indent - 4, 20);
  // The advice for lines that no rule took is to look at this very list.
  const fix = withFix && found.code !== "page/unexplained" ? wrap(found.fix, room) : [];
  return [
    `${margin}${paint(colour, `╰ ${word}`)} ${paint("dim", found.code)}`,
    ...wrap(found.message, room).map((text) => `${margin}  ${text}`),
    ...fix.map((text, i) => `${margin}  ${paint("cyan", i === 0 ? "→" : " ")} ${text}`),
  ].join("\n");
}

function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
