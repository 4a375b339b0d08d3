import type { Issue, Outcome } from "../../issues/issue.js";
import { keepLines } from "../model/kept-lines.js";
import type { PageText } from "../model/page-text.js";
import type { LineUse, ResourcePage } from "../model/resource-page.js";
import type { Standing } from "../model/standing.js";
import { Account } from "./account.js";
import { dropPageLinks } from "./boilerplate.js";
import { checkPage } from "./checks/check-page.js";
import { checkLetters } from "./checks/letters.js";
import { pageLines } from "./line.js";
import { refusePage } from "./not-a-page.js";
import { cutOlderSections } from "./older/older-sections.js";
import { withAddress } from "./older/resource-of-address.js";
import {
  missingRows,
  missingSection,
  noClosing,
  noParameters,
  olderGeneration,
  repeatedSection,
  unexplained,
} from "./page-issues.js";
import type { ParsedPage } from "./parsed-page.js";
import { type ReadSections, readSections } from "./read-sections.js";
import { cutSections } from "./sections.js";
import { standingTexts } from "./standing-texts.js";

/**
 * Reads what one page states.
 *
 * @returns the page (`undefined` when it is no resource page or lacks its method or URI) and the use of
 * every line
 * Reports missing sections and rows, code that does not fit together, contradictions, labels
 * that were not understood, and unexplained lines.
 */
export function parsePage(text: PageText): Outcome<ParsedPage> {
  const account = new Account(text.lines.length);
  text.lines.forEach((line, index) => {
    if (line.text.trim() === "") account.ignore(index, "blank line");
  });
  const lines = dropPageLinks(pageLines(text), account);
  const cut = cutSections(lines) ?? cutOlderSections(lines, text.layout, account);
  if (!cut) return refusePage(text, account);

  const { sections, missing, repeated, isOpenEnded } = cut;
  for (const line of repeated) account.ignore(line.index, "section opening");
  const { value: read, issues: found } = readSections(cut, text, account);
  const uses = account.close();
  const hasNoParameters = read.queryParameters.length === 0 && !missing.includes("query");
  const issues: Issue[] = [
    ...missing.map((name) => missingSection(name, sections, text)),
    ...repeated.map((line) => repeatedSection(line, text)),
    ...found,
    ...(hasNoParameters ? [noParameters(sections.query, text)] : []),
    ...missingRows(read.table, text, sections.header.lines[0]),
    ...unexplained(uses, text),
    ...(isOpenEnded ? [noClosing(text)] : []),
  ];
  const page = assemble(read, standingTexts(sections, uses), text, uses);
  const checks = page ? [...(page.older ? [olderGeneration(page, text)] : []), ...checkPage(page)] : [];
  return { value: { page, account: uses }, issues: [...issues, ...checks, ...checkLetters(text)] };
}

/** Puts the page together; without method and URI it is not known what the page is about. */
function assemble(
  read: ReadSections,
  standing: Standing,
  text: PageText,
  account: readonly LineUse[],
): ResourcePage | undefined {
  const { table, head, request, response, ...lists } = read;
  const { latest, current, at, uri, method, ...rows } = table;
  const { at: headAt, deprecation, ...headRest } = head;
  if (method === undefined || uri === undefined) return undefined;
  const deprecated = deprecation ?? (latest || current ? {} : undefined);
  return withAddress({
    file: text.file,
    layout: text.layout,
    ...(text.address !== undefined && { address: text.address }),
    ...headRest,
    ...(deprecated && {
      deprecation: { ...deprecated, ...(latest && { latest }), ...(current && { current }) },
    }),
    method,
    uri,
    ...rows,
    ...(request && { request }),
    ...(response && { response }),
    ...lists,
    standing,
    evidence: { ...headAt, ...at },
    lines: keepLines(text, account),
  });
}
