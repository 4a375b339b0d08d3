import type { Ratio } from "../ratio.js";

/** The figures of one measure: a row for each contender. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  /** A figure for each column; text says why there is none. */
  readonly figures: readonly (number | string)[];
}

/** What a measure found. */
export interface Findings {
  readonly table: Table;
  readonly ratios: readonly Ratio[];
}

/** A column of names, then figures to the right; long texts stand last and run on. */
export function printTable({ title, columns, rows }: Table): string {
  const lines = [["", ...columns], ...rows.map(({ name, figures }) => [name, ...figures.map(figureText)])];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => width(line[i + 1] ?? ""))));
  const first = Math.max(...lines.map(([name = ""]) => name.length));
  const text = lines.map(([name = "", ...cells]) =>
    [name.padEnd(first), ...cells.map((cell, i) => cell.padStart(widths[i] ?? 0))].join("   ").trimEnd(),
  );
  return [title, ...text].join("\n");
}

/** The figure of a row and a column; `NaN`, with which no bound is kept, when there is none. */
export function figure({ columns, rows }: Table, row: string, column: string): number {
  const found = rows.find(({ name }) => name === row)?.figures[columns.indexOf(column)];
  return typeof found === "number" ? found : Number.NaN;
}

function width(cell: string): number {
  return cell.length > 40 ? 0 : cell.length;
}

function figureText(value: number | string): string {
  if (typeof value === "string") return value.replaceAll(/\s+/g, " ");
  if (Number.isInteger(value)) return String(value);
  return value >= 1000 ? value.toFixed(0) : value.toPrecision(3);
}
