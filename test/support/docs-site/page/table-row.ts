/** A row of one of the page's tables: a label, and the lines of its value cell. */
export interface TableRow {
  readonly label: string;
  /** Lines that explain; they may be missing. */
  readonly text: readonly string[];
  /** Lines below them that only a parser cares about: `Integer, minimum 100`, `Default: False`. */
  readonly constraints: readonly string[];
}

/** Returns a row with a single value and nothing below it. */
export function valueRow(label: string, value: string): TableRow {
  return { label, text: [value], constraints: [] };
}
