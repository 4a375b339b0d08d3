import { issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import type { PageText } from "../model/page-text.js";
import type { LineUse, ResourcePage } from "../model/resource-page.js";
import type { HeaderTable } from "./header-table.js";
import type { Line } from "./line.js";
import { openings, type Section, type SectionName, type Sections, sectionNames } from "./sections.js";

/** The page lacks the beginning of a section; the place is where the next one begins, or the page's end. */
export function missingSection(name: SectionName, sections: Sections, text: PageText): Issue {
  const label = openings.find(({ section }) => section === name)?.label ?? name;
  const after = sectionNames.slice(sectionNames.indexOf(name) + 1);
  const next = after.map((later) => sections[later].opening).find((opening) => opening !== undefined);
  const line = (next ? text.lines[next.index] : text.lines.at(-1))?.number ?? 1;
  const message = `The section that begins "${label}" was expected above this line and was not found.`;
  return issue("page/section-missing", message, { file: text.file, line });
}

/** The page has the beginning of a section twice. */
export function repeatedSection({ index, text }: Line, page: PageText): Issue {
  const excerpt = text.trim().slice(0, 80);
  const message =
    "This line begins a section that the page has already; only the first was read. One page with every section once was expected.";
  return issue("page/section-repeated", message, {
    file: page.file,
    line: page.lines[index]?.number ?? 1,
    excerpt,
  });
}

/** The page has a query section without a row. */
export function noParameters({ opening }: Section, text: PageText): Issue {
  const message =
    "No query parameter was found; $access_token, $db and $useMinimumVersion, which every page lists, were expected below this line.";
  const line = text.lines[opening?.index ?? 0]?.number ?? 1;
  return issue("page/no-query-parameters", message, { file: text.file, line });
}

/** A text stands above the first row of a table, on the same line. */
export function strayText({ index, text }: Line, page: PageText): Issue {
  const excerpt = text.trim().slice(0, 80);
  const message =
    "A text above the first row of this table belongs to no row; the row's name may have been lost.";
  const line = page.lines[index]?.number ?? 1;
  return issue("page/row-unclear", message, { file: page.file, line, excerpt });
}

/** An error of the list may have lost its status, so that the beginning of its message was taken for it. */
export function statusUnclear({ index, text }: Line, page: PageText): Issue {
  const message =
    "The status of this error is not set apart from its message as those of the other errors are; it may be a part of the message.";
  const line = page.lines[index]?.number ?? 1;
  return issue("page/row-unclear", message, { file: page.file, line, excerpt: text.trim().slice(0, 80) });
}

/** An error of the list is not whole. */
export function cutOff({ index, text }: Line, page: PageText): Issue {
  const message = "An error of the list lacks its status or its message; the page seems to end too early.";
  const line = page.lines[index]?.number ?? 1;
  return issue("page/cut-off", message, { file: page.file, line, excerpt: text.trim().slice(0, 80) });
}

/** Pages of the older generation state method and URI in their heading. */
const neededOfOlder = [
  ["heading with method and path", "method"],
  ["Success HTTP Status Code", "status"],
] as const;

const neededRows = [
  ["HTTP method", "method"],
  ["URI", "uri"],
  ["Successful HTTP status code", "status"],
  ["API resource identifier", "resource"],
] as const;

/** The header table lacks rows that an operation cannot do without. */
export function missingRows(table: HeaderTable, text: PageText, first: Line | undefined): readonly Issue[] {
  const rows = table.older ? neededOfOlder : neededRows;
  const places = rows.map(([, key]) => (key === "uri" ? table.uri?.at : table.at[key]));
  return rows.flatMap(([label, key], i) => {
    if (table[key] !== undefined) return [];
    // The place is the row above the missing one, or the one below it.
    const near =
      places.slice(0, i).findLast((at) => at !== undefined) ?? places.slice(i).find((at) => at !== undefined);
    const index = near ? near.from - 1 : first?.index;
    const line = index === undefined ? undefined : text.lines[index]?.number;
    const message = `The header table has no row "${label}" with a value that can be read.`;
    return [issue("page/row-missing", message, { file: text.file, ...(line !== undefined && { line }) })];
  });
}

/** The page is of the older generation: what it does not state was assumed. */
export function olderGeneration({ assumed = {} }: ResourcePage, text: PageText): Issue {
  const facts = Object.entries(assumed).map(([fact, reason]) => `its ${fact} was assumed (${reason})`);
  const message = `The page is of the older generation, without a header table; ${facts.join(", and ")}.`;
  return issue("page/older-generation", message, { file: text.file, line: text.lines[0]?.number ?? 1 });
}

/** A page of the older generation ends without the sentences that close it. */
export function noClosing(text: PageText): Issue {
  const message =
    'The page has no closing sentence ("See the page about …") below its query parameters; it seems to end too early.';
  return issue("page/cut-off", message, { file: text.file, line: text.lines.at(-1)?.number ?? 1 });
}

/** Lines that no rule took: one issue for all, at the first. */
export function unexplained(uses: readonly LineUse[], text: PageText): readonly Issue[] {
  const open = uses.flatMap((use, index) => (use.use === "unexplained" ? [index] : []));
  const line = open[0] === undefined ? undefined : text.lines[open[0]];
  if (!line) return [];
  const count = open.length === 1 ? "One line was" : `${open.length} lines were`;
  const message = `${count} not taken by any rule, beginning with this one.`;
  return [
    issue("page/unexplained", message, {
      file: text.file,
      line: line.number,
      excerpt: line.text.trim().slice(0, 80),
    }),
  ];
}
