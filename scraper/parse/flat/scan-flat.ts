import type { LineRange } from "../../model/stated.js";
import type { Account } from "../account.js";
import { readTooltip, type Tooltip } from "../code/read-tooltip.js";
import type { Segment } from "../code/tooltip-segments.js";
import type { Line } from "../line.js";

/** One field of one half of the flat export. */
export interface FlatField extends Tooltip {
  readonly kind: "leaf" | "object" | "array" | "container";
  /** The tooltip's title, or the closing tag's name when the export dropped the title. */
  readonly name: string;
  readonly type?: string;
  readonly titleLost: boolean;
  readonly comma: boolean;
  /** The lines of the tooltip below its title; their places are 0-based indexes of the page's lines. */
  readonly lines: readonly Segment[];
  readonly at: LineRange;
}

export interface FlatHalves {
  readonly xml: readonly FlatField[];
  readonly json: readonly FlatField[];
  /** What stands behind the last field, on its line, and begins no other. */
  readonly rest?: { readonly text: string; readonly index: number };
}

/** Behind a container's `>` only the next title may stand: a description may begin with that sign. */
const xmlEnd = /^>(?:\{(\w+)\}<\/([^\s<>/]+)>|(?=[A-Za-z_][\w.-]*\s*$|\s*$))(.*)$/;
const jsonEnd = /^": (?:"\{(\w+)\}"(,?)|([{[]))(.*)$/;

/** The export drops a title that is this word, so that a first line of this word is the description. */
function isDescription(title: string, texts: readonly Line[]): boolean {
  return title === "Email" && readTooltip(segmentsOf(texts), "value").description === undefined;
}

function segmentsOf(lines: readonly { readonly text: string; readonly index: number }[]): readonly Segment[] {
  return lines.map(({ text, index }) => ({ text: text.trim(), apart: false, from: index, to: index }));
}

/**
 * Scans the code of the flat export: a title, the lines of its tooltip, then the end of the field with the
 * next title glued to it. Both halves look alike but for that end.
 */
export function scanFlat(lines: readonly Line[], account: Account): FlatHalves {
  const xml: FlatField[] = [];
  const json: FlatField[] = [];
  let title: string | undefined;
  let texts: Line[] = [];
  let from = 0;

  const finish = (line: Line, closingName: string | undefined, type: string | undefined) => {
    // A title in other letters is not lost: the two do not agree.
    const isOther = closingName?.toLowerCase() !== title?.toLowerCase();
    const titleLost = closingName !== undefined && (isOther || isDescription(closingName, texts));
    const own = titleLost && title ? [{ text: title, index: from }, ...texts] : texts;
    const lines = segmentsOf(own);
    const tooltip = readTooltip(lines, type === undefined ? "container" : "value");
    account.use(from, "code");
    for (const text of texts) account.use(text.index, "tooltip");
    account.use(line.index, "code");
    const at = { from: from + 1, to: line.index + 1 };
    return { ...tooltip, name: closingName ?? title ?? "", titleLost, lines, at };
  };

  for (const line of lines) {
    if (line.text.trim() === "") continue;
    const inXml = xmlEnd.exec(line.text);
    const inJson = jsonEnd.exec(line.text);
    if (title === undefined) {
      title = line.text.trim();
      from = line.index;
    } else if (inXml) {
      const [, type, closing, rest] = inXml;
      const kind = type === undefined ? "container" : "leaf";
      xml.push({ ...finish(line, closing, type), kind, ...(type !== undefined && { type }), comma: false });
      [title, texts, from] = [rest ?? "", [], line.index];
    } else if (inJson) {
      const [, type, comma, bracket, rest] = inJson;
      const kind = bracket === "{" ? "object" : bracket === "[" ? "array" : "leaf";
      json.push({
        ...finish(line, undefined, type),
        kind,
        ...(type !== undefined && { type }),
        comma: comma === ",",
      });
      [title, texts, from] = [rest ?? "", [], line.index];
    } else texts.push(line);
  }
  const isGlued = title !== undefined && title.trim() !== "" && !account.isOpen(from);
  return { xml, json, ...(isGlued && { rest: { text: title ?? "", index: from } }) };
}
