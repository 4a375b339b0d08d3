import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import { type KeptLine, openLines } from "../../model/kept-lines.js";
import type { ListedRow, ResourcePage } from "../../model/resource-page.js";
import type { LineRange } from "../../model/stated.js";

/** A bar behind a row's label, and one at its end. */
const labelBorder = /^(?:\|\s+)?(?:(?:-\s*)?URI parameter\s*\{[^{}]*\}|\S+\s+\w+\s*,\s*optional)\s\|(?:\s|$)/;
const lastBorder = /\s\|$/;
const anyBorder = /(?:^|\s)\|(?:\s|$)/;

/**
 * The flat export draws a bar behind every cell. A row that lacks one may have lost the border between its
 * label and its text, so that a part of one was read as the other, or have got a line that stood elsewhere.
 */
export function checkBorders(page: ResourcePage): readonly Issue[] {
  if (page.layout !== "flat" || page.older) return [];
  const lines = openLines(page.lines);
  const lists = [[...page.filters, ...page.namedFilters], page.sortable, page.operations];
  return [
    ...[...page.uriParameters, ...page.queryParameters].flatMap(({ name, at }) => {
      const text = textOf(at, lines);
      if (text === undefined || (labelBorder.test(text) && lastBorder.test(text))) return [];
      const lack = `The row of ${name} lacks a bar behind its label or at its end`;
      return [unclear(`${lack}; rows of this export have both.`, at?.from, page, lines)];
    }),
    ...lists.flatMap((rows) =>
      openRows(rows, lines).map(({ text, at }) => {
        const name = `The row "${text.slice(0, 60)}" of a list`;
        return unclear(
          `${name} has no bar at its end; its last line may be another row's.`,
          at?.to,
          page,
          lines,
        );
      }),
    ),
  ];
}

/** The rows of a list that do not end with a bar, where it is drawn with bars at all. */
function openRows(rows: readonly ListedRow[], lines: readonly KeptLine[]): readonly ListedRow[] {
  const texts = rows.map(({ at }) => textOf(at, lines) ?? "");
  if (!texts.some((text) => anyBorder.test(text))) return [];
  return rows.filter((_, i) => !lastBorder.test(texts[i] ?? ""));
}

function textOf(at: LineRange | undefined, lines: readonly KeptLine[]): string | undefined {
  if (!at) return undefined;
  const texts = lines.slice(at.from - 1, at.to).map(({ text }) => text);
  return texts.join("\n").trim();
}

function unclear(
  message: string,
  at: number | undefined,
  { file }: ResourcePage,
  lines: readonly KeptLine[],
): Issue {
  return issue("page/row-unclear", message, { file, line: lines[(at ?? 1) - 1]?.number ?? 1 });
}
