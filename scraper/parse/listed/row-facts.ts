import type { ListedRow } from "../../model/resource-page.js";
import { rangeOf } from "../line.js";
import { isBareName, type ListedLine, textOf, typedStart } from "./listed-line.js";

/** The lines in groups, one a row: a row begins where `isStart` says so, and with the first line. */
export function groupLines(
  lines: readonly ListedLine[],
  isStart: (line: ListedLine, index: number) => boolean,
): readonly (readonly ListedLine[])[] {
  const groups: ListedLine[][] = [];
  lines.forEach((line, i) => {
    const group = groups.at(-1);
    if (group && !isStart(line, i)) group.push(line);
    else groups.push([line]);
  });
  return groups;
}

/** What every row has: all its text, where its link leads, and its place. */
export function rowFacts(group: readonly ListedLine[]): Pick<ListedRow, "text" | "page" | "at"> {
  const lines = group.flatMap((line) => line.lines);
  const page = lines
    .flatMap(({ links }) => links)
    .find(({ href }) => !/^(?:$|#|javascript:)/i.test(href))?.href;
  const at = rangeOf(lines);
  return {
    text: joined(group),
    ...(page !== undefined && { page }),
    ...(at && { at }),
  };
}

/**
 * A label alone on its line is a cell, and the next line the cell beside it; other lines are a text's own.
 */
function joined(group: readonly ListedLine[]): string {
  const [first = "", second, ...more] = group.map(textOf);
  if (second === undefined) return first;
  const isLabel = isBareName(first) || typedStart(first)?.rest === "" || /^#?\d+$/.test(first);
  return [`${first}${isLabel ? " " : "\n"}${second}`, ...more].join("\n");
}
