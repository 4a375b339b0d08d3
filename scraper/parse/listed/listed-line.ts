import { dataTypes } from "../../model/value.js";
import { type Line, spaced } from "../line.js";
import { plainBlanks } from "../plain-blanks.js";

/** A line of a section of rows, as its cells. */
export interface ListedLine {
  /** The page's lines that it is made of: more than one where cells of one row stand below each other. */
  readonly lines: readonly Line[];
  readonly cells: readonly string[];
  /** Whether bars tell that a row begins here. */
  readonly hasBars: boolean;
}

/**
 * `customerId Integer`, `customerId (Integer)`, `customerId: Integer, optional`, with the rest of the row.
 */
export interface TypedStart {
  readonly name: string;
  readonly type: string;
  readonly rest: string;
}

const word = "\\$?[A-Za-z_][\\w.$-]*(?:\\(\\s*\\))?";
const types = dataTypes.join("|");
const typed = new RegExp(
  `^(${word})(?:\\s*[:,|])?\\s+\\(?(${types})(?![\\w-])\\)?(?:\\s*,\\s*optional\\b)?\\s*[:,|-]?\\s*(.*)$`,
  "s",
);
const typeCell = new RegExp(`^\\(?(?:${types})\\)?(?:\\s*,\\s*optional)?$`);
const bareName = new RegExp(`^${word}:?$`);

/** The line's cells, which bars separate in the flat export. */
export function listedLine(line: Line): ListedLine {
  const text = spaced(line).trim();
  // Blanks are not matched in runs: a line may be a million of them.
  const cells = ` ${text} `
    .split(/\s\|(?=\s)/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  return { lines: [line], cells, hasBars: text.startsWith("| ") || cells.length > 1 };
}

/** The line's text, cells with a blank between them. */
export function textOf({ cells }: ListedLine): string {
  return cells.join(" ");
}

/** Name and datatype, when a row begins with them. */
export function typedStart(text: string): TypedStart | undefined {
  const [, name, type, rest = ""] = typed.exec(plainBlanks(text)) ?? [];
  return name === undefined || type === undefined ? undefined : { name, type, rest };
}

/** Whether the text is one word that may be a name. */
export function isBareName(text: string): boolean {
  return bareName.test(text);
}

/** Whether the text is a datatype and nothing else. */
export function isTypeCell(text: string): boolean {
  return typeCell.test(plainBlanks(text));
}

/** A name in a cell of its own and the datatype in the next one become one line. */
export function joinTypeCells(lines: readonly ListedLine[]): readonly ListedLine[] {
  const joined: ListedLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line) continue;
    const isSplit = next && isBareName(textOf(line)) && isTypeCell(textOf(next));
    if (!isSplit) joined.push(line);
    else {
      const cells = [textOf(line).replace(/:$/, ""), ...next.cells];
      joined.push({ lines: [...line.lines, ...next.lines], cells, hasBars: line.hasBars });
      i += 1;
    }
  }
  return joined;
}
