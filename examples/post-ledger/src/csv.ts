/** A row of a CSV file. */
export interface Row {
  /** Number of the line on which it begins, from 1. */
  readonly line: number;
  readonly values: readonly string[];
}

/** Reads a CSV file (RFC 4180). Empty lines are passed over. Throws a `SyntaxError` when it is none. */
export function readCsv(text: string): readonly Row[] {
  const rows: Row[] = [];
  const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  let line = 1;
  let start = 1;
  let values: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (found === null)
      throw new SyntaxError(`Line ${line}: a quotation mark or a line end stands where none can be.`);
    const [whole, quoted, plain = "", end] = found;
    values.push(quoted?.replaceAll('""', '"') ?? plain);
    line += whole.split("\n").length - 1;
    if (end === ",") {
      if (at + whole.length === text.length) values.push("");
      else continue;
    }
    if (values.length > 1 || values[0] !== "") rows.push({ line: start, values });
    values = [];
    start = line;
  }
  return rows;
}

/** One line of a CSV file, with its end. */
export function csvLine(values: readonly string[]): string {
  const cells = values.map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value));
  return `${cells.join(",")}\r\n`;
}
