import { type IssueCode, issue } from "../../../issues/catalogue.js";
import type { Issue, Place } from "../../../issues/issue.js";
import { openLines } from "../../model/kept-lines.js";
import type { ResourcePage } from "../../model/resource-page.js";
import type { LineRange } from "../../model/stated.js";

/** One of two places that state the same fact. */
export interface Witness {
  /** Which place, at the beginning of a sentence: `The heading`. */
  readonly who: string;
  /** What is stated there, as on the page or in words. */
  readonly says: string;
  /** Its lines; absent when it stands in no line of the page, as the page's address. */
  readonly at?: LineRange | undefined;
}

/**
 * Reports that two places of a page state different things: both statements with their lines, and which of
 * them was followed. The issue's own line is the one of the statement that does not stand, if it has one.
 */
export function disagreement(code: IssueCode, page: ResourcePage, other: Witness, stands: Witness): Issue {
  const who = stands.who.charAt(0).toLowerCase() + stands.who.slice(1);
  const message = `${quote(other.who, other, page)}, ${quote(who, stands, page)}; ${who} was followed.`;
  return issue(code, message, placeOf(other.at ?? stands.at, page));
}

/** The place of a range in the page's file, with the text of its first line. */
export function placeOf(at: LineRange | undefined, page: ResourcePage): Place {
  const line = at && openLines(page.lines)[at.from - 1];
  return { file: page.file, ...(line && { line: line.number, excerpt: line.text.trim().slice(0, 80) }) };
}

function quote(who: string, { says, at }: Witness, page: ResourcePage): string {
  const { line } = placeOf(at, page);
  return `${who}${line === undefined ? "" : ` (line ${line})`} says "${says}"`;
}
