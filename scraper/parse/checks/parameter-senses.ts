import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../model/resource-page.js";
import { knownBy } from "./known-by.js";
import { lineOf } from "./place.js";

/** A word without which nobody explains a parameter that many pages share. */
const senses: readonly (readonly [name: string, sense: RegExp])[] = [
  ["$access_token", /\btoken/i],
  ["$db", /\bdatabase|\bcompany\b/i],
  ["$lang", /\blanguage/i],
  ["$format", /\b(?:xml|json)\b/i],
  ["$useMinimumVersion", /\bversion/i],
  ["$showDomainDescriptions", /\bdomain/i],
  ["$expand", /\bexpand|\badd|\binclud/i],
  ["$select", /\bselect|\blimit|\bfields?\b/i],
];

/**
 * Looks for two shared parameters each of whose texts speaks of the other one and not of its own: two
 * rows have exchanged them.
 */
export function checkSenses(page: ResourcePage): readonly Issue[] {
  const rows = senses.flatMap(([name, sense]) => {
    const row = page.queryParameters.find((one) => knownBy(one.name) === knownBy(name));
    return row?.description === undefined ? [] : [{ name, sense, text: row.description, at: row.at }];
  });
  return rows.flatMap(({ name, sense, text, at }) => {
    if (sense.test(text)) return [];
    const other = rows.find(
      (one) => one.sense.test(text) && !one.sense.test(one.text) && sense.test(one.text),
    );
    if (other === undefined) return [];
    const message = `The text of ${name} speaks of what ${other.name} is for, and the other way round; the two may have been exchanged.`;
    return [issue("page/row-unclear", message, { file: page.file, line: lineOf(at, page) })];
  });
}
