import type { Source } from "../../spec/evidence/evidence.js";
import { programTitle } from "../package-root.js";
import type { Paint } from "../terminal/colours.js";

/** More lines than this are shown in part; `--json` has them all. */
const longest = 14;

/**
 * The quoted lines of a source with their numbers in a gutter; lines that state the very thing have a sign.
 */
export function snippet(source: Source, marked: readonly number[], paint: Paint): readonly string[] {
  const numbers = lineNumbers(source);
  const width = Math.max(4, ...numbers.map((number) => String(number ?? "").length));
  const lines = source.text.map((text, i) => {
    // Several lines of a reader may stand in one line of the file; its number is shown once.
    const number = numbers[i] === numbers[i - 1] ? "" : String(numbers[i] ?? "");
    const isMarked = marked.includes(i);
    const gutter = `${paint("dim", number.padStart(width))} ${isMarked ? paint("yellow", "▸") : " "} ${paint("dim", "│")}`;
    return `${gutter} ${isMarked ? paint("bold", text) : text}`;
  });
  const shown = lines.filter((_, i) => i < longest || marked.includes(i));
  const left = lines.length - shown.length;
  const rest = `${" ".repeat(width)}   ${paint("dim", `┆ ${left} more lines`)}`;
  return left > 0 ? [...shown, rest] : shown;
}

/** A standing fact is this program's own; its file is none that a reader has. */
const program = programTitle();

/** `roles.html:72`, `roles.html:72-75`, or the program that knows the fact. */
export function placeText(source: Source): string {
  if (source.kind === "standing") return program;
  return `${source.file}:${source.from}${source.to === source.from ? "" : `-${source.to}`}`;
}

function lineNumbers(source: Source): readonly (number | undefined)[] {
  if (source.kind === "standing") return [];
  return source.numbers ?? source.text.map((_, i) => source.from + i);
}
