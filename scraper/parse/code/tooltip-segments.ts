import { plainBlanks } from "../plain-blanks.js";
import type { CodeText } from "./code-text.js";
import { seam } from "./code-text.js";
import type { Stretch } from "./scan.js";

/** A line of a tooltip, with its place in the code. */
export interface Segment extends Stretch {
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

const label =
  /^(?:Required\/mandatory field|(?:Applicable|Possible) domain values|Minimum value:|Maximum value:|Input must match the following|Default value:|This field is optional(?:\.|$))/;
/** A label whose value stands in a cell of its own. */
const waiting =
  /^(?:(?:Minimum|Maximum|Default) value|Input must match the following regular expression pattern):$/;
/** A sign of text. */
const shown = new RegExp(`[^\\s${seam}]`);
const complete = /^(?:Required\/mandatory field|This field is optional\.?)$/;

/**
 * Cuts a tooltip's text into the lines that it states. Line ends separate them; at a seam a new one begins
 * only where a label begins or ends, since a description may hold bold words and links.
 *
 * @param title the element's name, which stands first
 */
export function tooltipSegments(code: CodeText, stretch: Stretch, title: string): readonly Segment[] {
  const segments: { text: string; apart: boolean; from: number; to: number }[] = [];
  const isWhole = (text: string, count: number) =>
    isLabel(complete, text) || (count === 1 && text.trim() === title);
  let at = stretch.from;
  let apart = false;
  for (const line of code.text.slice(stretch.from, stretch.to).split("\n")) {
    let fresh = true;
    if (!shown.test(line)) apart = true;
    for (const atom of line.split(seam)) {
      const last = segments.at(-1);
      if (atom.trim() !== "") {
        if (last && isLabel(waiting, last.text) && !beginsLabel(atom)) {
          last.text = `${last.text.trim()} ${atom.trim()}`;
          last.to = at + atom.length;
        } else if (fresh || !last || isWhole(last.text, segments.length) || beginsLabel(atom)) {
          segments.push({ text: atom, apart: fresh && apart, from: at, to: at + atom.length });
          apart = false;
        } else {
          last.text += atom;
          last.to = at + atom.length;
        }
        fresh = false;
      } else if (last && !fresh) {
        // Of a blank between two pieces the reader sees one, also where neither has it.
        last.text += atom;
      }
      at += atom.length + 1;
    }
  }
  for (const segment of segments) segment.text = segment.text.trim();
  return segments;
}

function beginsLabel(atom: string): boolean {
  return label.test(plainBlanks(atom.trim()));
}

/**
 * Whether the text is one of the labels, which are short: a description may grow by a
 * hundred thousand pieces.
 */
function isLabel(label: RegExp, text: string): boolean {
  return text.length < 100 && label.test(plainBlanks(text.trim()));
}
