import type { LineUse } from "../../scraper/model/resource-page.js";
import { plural } from "../report/count-issues.js";
import type { Colour, Paint } from "../terminal/colours.js";

/** A line of a page with what became of it. */
export interface InspectedLine extends LineUse {
  readonly number: number;
  readonly text: string;
}

const colours: { readonly [use in LineUse["use"]]: Colour } = {
  used: "green",
  ignored: "dim",
  unexplained: "red",
};

/** Prints lines as a table (number, rule, text) with the three counts below. */
export function lineList(lines: readonly InspectedLine[], paint: Paint): string {
  const numberWidth = Math.max(...lines.map((line) => String(line.number).length), 1);
  const ruleWidth = Math.max(...lines.map((line) => ruleOf(line).length), 1);
  const rows = lines.map((line) => {
    const number = paint("dim", String(line.number).padStart(numberWidth));
    const rule = paint(colours[line.use], ruleOf(line).padEnd(ruleWidth));
    return `${number}  ${rule}  ${line.use === "ignored" ? paint("dim", line.text) : line.text}`.trimEnd();
  });
  return [...rows, "", counts(lines)].join("\n");
}

function ruleOf(line: InspectedLine): string {
  if (line.use === "unexplained") return "?";
  return line.use === "ignored" ? `(${line.rule})` : line.rule;
}

function counts(lines: readonly InspectedLine[]): string {
  const of = (use: LineUse["use"]) => lines.filter((line) => line.use === use).length;
  return `${plural(lines.length, "line")}: ${of("used")} used, ${of("ignored")} ignored, ${of("unexplained")} unexplained`;
}
