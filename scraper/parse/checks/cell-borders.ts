import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import { openLines } from "../../model/kept-lines.js";
import type { LineRange, ResourcePage } from "../../model/resource-page.js";

/** A bar behind a row's label, and one at its end. */
const labelBorder = /^(?:\|\s+)?(?:(?:-\s*)?URI parameter\s*\{[^{}]*\}|\S+\s+\w+\s*,\s*optional)\s\|(?:\s|$)/;
const lastBorder = /\s\|$/;

/**
 * The flat export draws a bar behind every cell. A row that lacks one may have lost the border between its label
 * and its text, so that a part of one was read as the other.
 */
export function checkBorders(page: ResourcePage): readonly Issue[] {
  if (page.layout !== "flat" || page.older) return [];
  const lines = openLines(page.lines);
  const rows = [...page.uriParameters, ...page.queryParameters];
  const textOf = (at: LineRange) =>
    lines
      .slice(at.from - 1, at.to)
      .map(({ text }) => text)
      .join("\n");
  return rows.flatMap(({ name, at }) => {
    const text = at && textOf(at).trim();
    if (text === undefined) return [];
    if (labelBorder.test(text) && lastBorder.test(text)) return [];
    const message = `The row of ${name} lacks a bar behind its label or at its end; rows of this export have both.`;
    return [
      issue("page/row-unclear", message, { file: page.file, line: lines[(at?.from ?? 1) - 1]?.number ?? 1 }),
    ];
  });
}
