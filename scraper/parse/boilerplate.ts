import type { Account } from "./account.js";
import type { Line } from "./line.js";
import type { Section } from "./sections.js";

/** Sentences that stand on every page and state nothing about the resource. */
const sentences =
  /^(?:Format:$|Mouse over field|Note that fields in bold|Fields colored in gr[ae]y|Please note that some fields may be removed|See the (?:page about|operations documentation|documentation)|Read the documentation pages|The query string is composed)/;

/** Labels that some layouts put above the two halves of the code. */
const labels = /^(?:XML|Xml|JSON|Json)(?: body)?:?$/;

/**
 * Ignores, by name, the opening sentence of a section and the standing sentences below it. Only the
 * beginning of a section is looked at: further down the same words may be somebody's description.
 *
 * @returns the lines of the section that are left to read
 */
export function skipBoilerplate({ opening, lines }: Section, account: Account): readonly Line[] {
  if (opening) account.ignore(opening.index, "section opening");
  const start = lines.findIndex((line) => {
    const text = line.text.trim();
    const rule = sentences.test(text) ? "boilerplate" : labels.test(text) ? "label" : undefined;
    if (rule) account.ignore(line.index, rule);
    return rule === undefined && text !== "";
  });
  return start < 0 ? [] : lines.slice(start);
}

/** Ignores labels of the code's halves that no rule took. */
export function ignoreLabels(lines: readonly Line[], account: Account): void {
  for (const line of lines) if (labels.test(line.text.trim())) account.ignore(line.index, "label");
}
