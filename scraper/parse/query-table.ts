import type { QueryParameter } from "../model/resource-page.js";
import { type Constraints, dataTypes } from "../model/value.js";
import type { Account } from "./account.js";
import { readConstraintLine, unusualOrder } from "./constraints.js";
import { type Line, rangeOf, spaced } from "./line.js";
import type { CutPage } from "./sections.js";
import { type LineStarts, setApart } from "./set-apart.js";
import { skipTableHead } from "./table-head.js";
import { groupRows, type TableRow } from "./table-rows.js";

interface Label {
  readonly name: string;
  readonly type: string;
}

/** How rows begin. */
interface RowForm {
  readonly row: RegExp;
  /** The datatype in a cell of its own. */
  readonly type: RegExp;
}

const forms: { readonly [generation in CutPage["generation"]]: RowForm } = {
  today: {
    row: /^(\$?[A-Za-z_][\w.-]*)\s*(?::\s*|\s)([A-Z][A-Za-z]+)\s*,\s*optional\b\s*(?:\||:(?=\s|$))?\s*/,
    type: /^[A-Z][A-Za-z]+\s*,\s*optional\b/,
  },
  // Of these pages one was seen, and in part: that its rows say "optional" is not known.
  older: {
    row: new RegExp(
      `^(\\$?[A-Za-z_][\\w.-]*)(?:\\s*[:|])?\\s+(${dataTypes.join("|")})\\b(?:\\s*,\\s*optional\\b)?\\s*(?:\\||:(?=\\s|$))?\\s*`,
    ),
    type: new RegExp(`^(?:${dataTypes.join("|")})\\b(?:\\s*,\\s*optional\\b)?`),
  },
};
const nameLine = /^\$?[A-Za-z_][\w.-]*:?$/;

/** How a row without text looks in the exports; its line still belongs to the row. */
const emptyCell = "|";

/**
 * Reads the table of query parameters: `$db String, optional` and a text, whose last lines may be
 * constraints. Lines that belong to no row stay unexplained.
 *
 * @returns the rows, and pieces above the first one that share its line of the page: a
 *   line is explained as a whole
 */
export function readQueryTable(
  lines: readonly Line[],
  generation: CutPage["generation"],
  account: Account,
): { readonly parameters: readonly QueryParameter[]; readonly strays: readonly Line[] } {
  const form = forms[generation];
  const { rows, before } = groupRows(joinSplitNames(setApart(lines, rowStarts(form)), form), (text) => {
    const found = form.row.exec(text);
    if (found?.[1] === undefined || found[2] === undefined) return undefined;
    return { label: { name: found[1], type: found[2] }, rest: text.slice(found[0].length) };
  });
  const left = skipTableHead(before, account);
  const parameters = rows.map((row) => readRow(row, account));
  return { parameters, strays: left.filter(({ index }) => account.ruleOf(index) === "query parameter") };
}

/** A name in a cell of its own, followed by a cell `String, optional`: the name's line takes both. */
function joinSplitNames(lines: readonly Line[], form: RowForm): readonly Line[] {
  return lines.map((line, i) => {
    const before = lines[i - 1];
    const after = lines[i + 1];
    if (before && isSplit(before, line, form)) return { ...line, text: emptyCell, seams: [] };
    if (!after || !isSplit(line, after, form)) return line;
    const name = line.text.trim().replace(/:$/, "");
    return { ...line, text: `${name} ${spaced(after).trim()}`, seams: [] };
  });
}

function isSplit(name: Line, type: Line, form: RowForm): boolean {
  return nameLine.test(name.text.trim()) && form.type.test(spaced(type).trim());
}

function rowStarts(form: RowForm): LineStarts {
  return {
    begins: (piece, next) => form.row.test(`${piece} `) || (nameLine.test(piece) && form.type.test(next)),
    standsAlone: (piece) => readConstraintLine(piece) !== undefined,
  };
}

function readRow(row: TableRow<Label>, account: Account): QueryParameter {
  const constraints = new Map<keyof Constraints, string>();
  const texts = row.values.map((value) => value.text);
  while (texts.length > 0) {
    const constraint = readConstraintLine(texts.at(-1) ?? "");
    if (!constraint || constraints.has(constraint.name)) break;
    constraints.set(constraint.name, constraint.value);
    texts.pop();
  }
  for (const line of row.lines) account.use(line.index, "query parameter");
  const description = texts.join("\n");
  const at = rangeOf(row.lines);
  return {
    name: row.label.name,
    type: row.label.type,
    ...Object.fromEntries(constraints),
    ...unusualOrder([...constraints.keys()].reverse()),
    ...(description !== "" && { description }),
    ...(at && { at }),
  };
}
