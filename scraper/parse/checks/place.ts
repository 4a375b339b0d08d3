import { firstLine, openLines } from "../../model/kept-lines.js";
import type { ResourcePage } from "../../model/resource-page.js";
import type { LineRange } from "../../model/stated.js";

/** The line in the file at which the header table begins. */
export function headerLine(page: ResourcePage): number {
  return lineOf(page.deprecation?.latest?.at ?? page.deprecation?.current?.at ?? page.evidence.method, page);
}

/**
 * The line in the file where something begins, or where in its range a text stands; the page's first
 * when the page does not say.
 */
export function lineOf(at: LineRange | undefined, page: ResourcePage, text?: string): number {
  const shown = at && text !== undefined ? openLines(page.lines).slice(at.from - 1, at.to) : [];
  const found = shown.find((line) => line.text.includes(text ?? ""));
  return found?.number ?? firstLine(page.lines, at) ?? page.lines.numbers[0] ?? 1;
}
