import type { Line } from "./line.js";
import { spaced } from "./line.js";

/** The start of a table row: what was matched, and the rest of that line. */
export interface RowStart<Label> {
  readonly label: Label;
  readonly rest: string;
}

/** A row of a two-column table: its label, and the lines of its value. */
export interface TableRow<Label> {
  readonly label: Label;
  /** Value texts without the flat export's bars; blank lines left out. */
  readonly values: readonly { readonly line: Line; readonly text: string }[];
  readonly lines: readonly Line[];
}

/**
 * Groups lines into rows. A row begins where `match` recognises its label; its value is the rest of that
 * line and all lines up to the next row, since some layouts print label and value on one line and others
 * on two.
 *
 * @returns the rows, and the lines before the first one
 */
export function groupRows<Label>(
  lines: readonly Line[],
  match: (text: string) => RowStart<Label> | undefined,
): { rows: readonly TableRow<Label>[]; before: readonly Line[] } {
  const rows: { label: Label; values: { line: Line; text: string }[]; lines: Line[] }[] = [];
  const before: Line[] = [];
  for (const line of lines) {
    const start = match(cell(line.text)) ?? (line.seams.length > 0 ? match(cell(spaced(line))) : undefined);
    const row = rows.at(-1);
    if (start) {
      const text = cell(start.rest);
      rows.push({ label: start.label, values: text === "" ? [] : [{ line, text }], lines: [line] });
    } else if (row) {
      const text = cell(line.text);
      if (text !== "") row.values.push({ line, text });
      if (text !== "" || line.text.includes("|")) row.lines.push(line);
    } else if (line.text.trim() !== "") before.push(line);
  }
  return { rows, before };
}

/** A cell's text without the bars that the flat export draws around cells. */
export function cell(text: string): string {
  return text
    .replace(/^\s*\|(?:\s|$)/, "")
    .replace(/\s\|\s*$/, "")
    .replace(/^\|$/, "")
    .trim();
}
