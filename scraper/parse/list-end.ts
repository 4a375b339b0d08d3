import type { Block } from "../model/page-text.js";
import type { Line } from "./line.js";

/** The sentence that opens a list, and the one that opens the section above. */
export interface ListOpening {
  readonly opening?: Line | undefined;
  readonly above?: Line | undefined;
}

/**
 * Finds where a list at the end of an HTML page ends and the site's frame may begin. A list is one element
 * that holds all entries, or elements of the same kind one after the other. Where no entry was found, what
 * follows the opening may be the rest of one.
 *
 * @param first index of the line that begins the first entry; -1 where there is none
 * @param last the same of the last entry
 * @returns the index of the first line behind the list; without blocks, as in text exports, that of none
 */
export function endOfList(
  lines: readonly Line[],
  first: number,
  last: number,
  { opening, above }: ListOpening,
): number {
  const known = pathOf(lines[last] ?? opening);
  const others = first < 0 ? [above] : [opening, lines[first]];
  const depths = others.flatMap((line) => (line ? shared(pathOf(line), known) : []));
  // A sentence that stands alone in its block is opened by the one around that.
  const depth = depths.length > 0 ? Math.min(...depths) : Math.max(0, known.length - 1);
  const form = pathOf(lines[Math.max(0, last)])[depth];
  const isOneElement = first < last && form !== undefined && pathOf(lines[first])[depth] === form;
  const isInList = (line: Line) => {
    const path = pathOf(line);
    const own = path[depth];
    return isOneElement ? own === form : shared(path, known) >= depth && own?.tag === form?.tag;
  };
  const from = Math.max(0, last);
  const behind = lines.slice(from).findIndex((line) => !isInList(line));
  return behind < 0 ? lines.length : from + behind;
}

/** The blocks around the beginning of a line, the outermost first. */
function pathOf(line: Line | undefined): readonly Block[] {
  const path: Block[] = [];
  for (let block = line?.block; block; block = block.around) path.push(block);
  return path.reverse();
}

/** How many blocks hold both. */
function shared(a: readonly Block[], b: readonly Block[]): number {
  const end = a.findIndex((block, i) => block !== b[i]);
  return end < 0 ? a.length : end;
}
