import type { Issue } from "../../issues/issue.js";
import type { PageLine } from "../../scraper/model/page-text.js";
import type { LineUse } from "../../scraper/model/resource-page.js";
import type { Colour, Paint } from "../terminal/colours.js";
import { issueRows } from "./issue-rows.js";
import { shownText } from "./shown-text.js";

/** A line of a page with what became of it. */
export interface InspectedLine extends PageLine, LineUse {}

/** How a list is drawn. */
export interface Look {
  readonly paint: Paint;
  /** Columns of the terminal; `Infinity` where nothing has to fit. */
  readonly columns: number;
}

const colours: { readonly [use in LineUse["use"]]: Colour } = {
  used: "green",
  ignored: "dim",
  unexplained: "red",
};

/** The rule's column never takes more than this share of a narrow terminal. */
const ruleShare = 0.35;

/**
 * Prints lines as a table of number, rule and text, each issue below its line. Ignored lines have their rule
 * in brackets, unexplained ones `? no rule`.
 *
 * @param issues those that name a line of the page
 */
export function lineList(lines: readonly InspectedLine[], issues: readonly Issue[], look: Look): string {
  const widths = widthsFor(lines, look.columns);
  const pending = [...issues].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return lines
    .flatMap((line, i) => {
      const next = lines[i + 1]?.number ?? Infinity;
      // Several lines that a reader sees may begin on one line of the file: its issues stand below the last.
      const count = next === line.number ? 0 : pending.findIndex((found) => (found.line ?? 0) >= next);
      const own = pending.splice(0, count < 0 ? pending.length : count);
      return [row(line, widths, look), ...issueRows(own, widths.number + 2, look)];
    })
    .join("\n");
}

/** What stands in the column of rules: told apart without colour, too. */
export function ruleText({ use, rule }: LineUse): string {
  if (use === "unexplained") return "? no rule";
  return use === "ignored" ? `(${rule})` : rule;
}

/** The colour for what became of a line. */
export function colourOf(use: LineUse["use"]): Colour {
  return colours[use];
}

interface Widths {
  readonly number: number;
  readonly rule: number;
  readonly text: number;
}

function widthsFor(lines: readonly InspectedLine[], columns: number): Widths {
  const number = Math.max(...lines.map((line) => String(line.number).length), 1);
  const longest = Math.max(...lines.map((line) => ruleText(line).length), 1);
  const rule = Math.min(longest, Math.max(Math.floor(columns * ruleShare), 9));
  return { number, rule, text: Math.max(columns - number - rule - 4, 8) };
}

function row(line: InspectedLine, widths: Widths, { paint }: Look): string {
  const number = paint("dim", String(line.number).padStart(widths.number));
  const said = ruleText(line);
  const rule = said.length > widths.rule ? `${said.slice(0, widths.rule - 1)}…` : said.padEnd(widths.rule);
  const text = shownText(line, widths.text, line.use === "ignored" ? withoutWeight(paint) : paint);
  const shown =
    line.use === "ignored" ? paint("dim", text) : line.use === "unexplained" ? paint("red", text) : text;
  return `${number}  ${paint(colours[line.use], rule)}  ${shown}`.trimEnd();
}

/** Bold and dim are one property of a terminal: inside a dim text the end of the one would end the other. */
function withoutWeight(paint: Paint): Paint {
  return (colour, text) => (colour === "bold" || colour === "dim" ? text : paint(colour, text));
}
