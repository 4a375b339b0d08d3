import { plural } from "../../issues/plural.js";
import type { LineUse } from "../../scraper/model/resource-page.js";
import type { Paint } from "../terminal/colours.js";
import { colourOf, type InspectedLine, ruleText } from "./line-list.js";

/** How many lines one rule took. */
export interface RuleCount extends LineUse {
  readonly lines: number;
}

const order: readonly LineUse["use"][] = ["used", "ignored", "unexplained"];

/**
 * The lines of a page by rule: used ones first, then ignored, then unexplained, the most frequent rule first.
 */
export function countRules(lines: readonly LineUse[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { use, rule } of lines) {
    const key = `${use} ${rule}`;
    counts.set(key, { use, rule, lines: (counts.get(key)?.lines ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => order.indexOf(a.use) - order.indexOf(b.use) || b.lines - a.lines || (a.rule < b.rule ? -1 : 1),
  );
}

/** More are not named: the list above shows them. */
const namedLines = 10;

/**
 * Prints the counts, one rule a line, and the sum: `633 lines: 432 used, 201 ignored, 0 unexplained`. Of
 * lines that no rule took, the numbers are named.
 */
export function ruleSummary(lines: readonly InspectedLine[], paint: Paint): string {
  const counts = countRules(lines);
  const width = Math.max(...counts.map((count) => String(count.lines).length), 1);
  const rows = counts.map((count) => {
    const places = count.use === "unexplained" ? `: ${numbersOf(lines)}` : "";
    return `${String(count.lines).padStart(width)}  ${paint(colourOf(count.use), ruleText(count) + places)}`;
  });
  const of = (use: LineUse["use"]) => lines.filter((line) => line.use === use).length;
  const sum = order.map((use) => `${of(use)} ${use}`).join(", ");
  return [...rows, "", `${paint("bold", plural(lines.length, "line"))}: ${sum}`].join("\n");
}

/** `lines 98, 99`: where in the file the unexplained lines stand. */
function numbersOf(lines: readonly InspectedLine[]): string {
  const open = [...new Set(lines.filter(({ use }) => use === "unexplained").map(({ number }) => number))];
  const named = open.slice(0, namedLines).join(", ");
  return `${open.length === 1 ? "line" : "lines"} ${named}${open.length > namedLines ? ", …" : ""}`;
}
