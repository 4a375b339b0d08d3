import type { PageLine } from "../model/page-text.js";

/** The lines of a text export: as they stand, blanks at their ends included. */
export function readExport(text: string): readonly PageLine[] {
  const lines = text.endsWith("\n") ? text.slice(0, -1) : text;
  return lines.split("\n").map((line, i) => ({ number: i + 1, text: line, bold: [], links: [], seams: [] }));
}
