import type { Account } from "./account.js";
import type { Line } from "./line.js";
import type { Section } from "./sections.js";

/** Sentences that stand on every page and state nothing about the resource. */
const sentences =
  /^(?:Format:$|Mouse over field|Note that fields in bold|Fields colored in gr[ae]y|Please note that some fields may be removed|See the (?:page about|operations documentation|documentation)|Read the documentation pages|The query string is composed)/;

/** Labels that some layouts put above the two halves of the code. */
const labels = /^(?:(?:XML|JSON)(?: (?:body|format|example))?|application\/(?:xml|json)):?$/i;

/** Words of buttons beside code. */
const controls = /^(?:Copy(?: code| to clipboard)?|(?:Expand|Collapse)(?: all)?)$/;

/** Links that act on the page instead of leading anywhere, and the words and signs that such links show. */
const inPageLink = /^(?:#|javascript:)/i;
const topLink = /^(?:(?:back )?to (?:the )?top|top|↑)$/i;
const toolLink =
  /^(?:[?+×✕▸▾►▼▶⧉−–-]|copy (?:code|to clipboard)|view (?:plain|source|raw)|(?:expand|collapse) all)$/iu;

/** Headings that a layout may put above the sentence which opens a section, or below it. */
const headings =
  /^(?:(?:Request|Response|Query|URI|Error|Filter)\s?(?:body|parameters|string|codes|messages)|Body|Parameters|Codes|Messages|Request|Response|Filters|Filtering|Sorting|Operations|Actions|Errors)$/i;

/** Leaves out the headings at a section's end: they belong to the next section's opening sentence. */
export function dropHeadings({ opening, lines }: Section, account: Account): Section {
  let end = lines.length;
  for (; end > 0; end--) {
    const line = lines[end - 1];
    const text = line?.text.trim() ?? "";
    if (!line || (text !== "" && !isHeading(text))) break;
    if (text !== "") account.ignore(line.index, "section heading");
  }
  return { opening, lines: lines.slice(0, end) };
}

/**
 * Ignores, by name, the opening sentence of a section and the standing sentences below it. Only the
 * beginning of a section is looked at: further down the same words may be somebody's description.
 *
 * @returns the lines of the section that are left to read
 */
export function skipBoilerplate({ opening, lines }: Section, account: Account): readonly Line[] {
  if (opening) account.ignore(opening.index, "section opening");
  const start = lines.findIndex((line, i) => {
    const text = line.text.trim();
    const label = ruleOfLabel(text);
    const isLabel = label !== undefined && (line.isControl === true || standsAboveCode(lines, i + 1));
    const rule = isStandingSentence(text) ? "standing sentence" : isLabel ? label : headingOfCode(lines, i);
    if (rule) account.ignore(line.index, rule);
    return rule === undefined && text !== "";
  });
  return start < 0 ? [] : lines.slice(start);
}

/** A heading above code: of more than one word, since elements may be called `Parameters` or `Response`. */
function headingOfCode(lines: readonly Line[], at: number): "section heading" | undefined {
  const text = lines[at]?.text.trim() ?? "";
  if (!/\s/.test(text) || !isHeading(text)) return undefined;
  const isAbove = lines[at + 1]?.text.trim() === "Format:" || standsAboveCode(lines, at + 1);
  return isAbove ? "section heading" : undefined;
}

/**
 * Whether code or another label follows: an element may be called like a label, and its tooltip
 * comes first in some layouts.
 */
function standsAboveCode(lines: readonly Line[], from: number): boolean {
  let at = from;
  while (lines[at]?.text.trim() === "") at++;
  const next = lines[at]?.text.trim() ?? "";
  return next === "" || /^(?:[<{["]|\d+[.:]?(?:$|\s))/.test(next) || ruleOfLabel(next) !== undefined;
}

/** Ignores labels and buttons of the code's halves that no rule took. */
export function ignoreLabels(lines: readonly Line[], account: Account): void {
  for (const line of lines) {
    const rule = account.isOpen(line.index) && ruleOfLabel(line.text.trim());
    if (rule) account.ignore(line.index, rule);
  }
}

/** Whether a text begins like a sentence that stands on every page and states nothing about the resource. */
export function isStandingSentence(text: string): boolean {
  return sentences.test(text);
}

/** Whether a text is what layouts call a section. */
export function isHeading(text: string): boolean {
  return headings.test(text);
}

/** Whether a text is a label or button that layouts put beside code. */
export function isLabel(text: string): boolean {
  return ruleOfLabel(text) !== undefined;
}

function ruleOfLabel(text: string): "code label" | "page control" | undefined {
  return labels.test(text) ? "code label" : controls.test(text) ? "page control" : undefined;
}

/**
 * Leaves out lines that are nothing but a link back to the page's top or a tool beside
 * code, wherever they stand.
 */
export function dropPageLinks(lines: readonly Line[], account: Account): readonly Line[] {
  return lines.filter((line) => {
    if (!line.links.some(({ href }) => inPageLink.test(href))) return true;
    const text = line.text.trim();
    if (!topLink.test(text) && !toolLink.test(text)) return true;
    account.ignore(line.index, "page control");
    return false;
  });
}
