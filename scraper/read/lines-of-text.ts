import type { PageLine } from "../model/page-text.js";

/** The lines of a text that is no markup, as if all began on one line of the file; blank ones left out. */
export function linesOfText(text: string, number: number): readonly PageLine[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.map((line) => ({ number, text: line.trim(), bold: [], links: [], seams: [] }));
}
