import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import type { UriParameter } from "../model/header-facts.js";
import type { DocumentedError, QueryParameter } from "../model/resource-page.js";
import type { LineRange } from "../model/stated.js";
import type { BodyPlace } from "./code/read-body.js";

/**
 * The parameters of the path or of the query, each once: a request can name a parameter only once, so
 * that the first row stands.
 *
 * Reports every row that comes again.
 */
export function distinctParameters<Parameter extends UriParameter | QueryParameter>(
  kind: "URI" | "query",
  rows: readonly Parameter[],
  place: BodyPlace,
): Outcome<readonly Parameter[]> {
  const issues: Issue[] = [];
  const known = new Map<string, Parameter>();
  for (const row of rows) {
    const first = known.get(row.name);
    if (!first) known.set(row.name, row);
    else
      issues.push(
        repeated(`The ${kind} parameter ${row.name}`, row, first, "the first row was followed", place),
      );
  }
  return { value: [...known.values()], issues };
}

/**
 * The errors without those that say the same again. A number with another status or message is kept.
 *
 * Reports every entry whose number comes again.
 */
export function distinctErrors(
  errors: readonly DocumentedError[],
  place: BodyPlace,
): Outcome<readonly DocumentedError[]> {
  const issues: Issue[] = [];
  const byCode = new Map<number, DocumentedError>();
  const byContent = new Map<string, DocumentedError>();
  for (const error of errors) {
    const content = contentOf(error);
    const first = byContent.get(content) ?? byCode.get(error.code);
    if (first) issues.push(repeated(`Error ${error.code}`, error, first, "both were kept", place));
    else byCode.set(error.code, error);
    if (!byContent.has(content)) byContent.set(content, error);
  }
  return { value: [...byContent.values()], issues };
}

interface Row {
  readonly at?: LineRange;
}

function repeated(
  name: string,
  row: Row,
  first: Row,
  outcome: string,
  { file, lineNumber }: BodyPlace,
): Issue {
  const at = { file, line: lineNumber((row.at?.from ?? 1) - 1) };
  const before = `line ${lineNumber((first.at?.from ?? 1) - 1)}`;
  return contentOf(row) === contentOf(first)
    ? issue("page/row-repeated", `${name} stands here as in ${before}; it was read once.`, at)
    : issue("page/rows-differ", `${name} is stated differently here and in ${before}; ${outcome}.`, at);
}

/** What the row states, as text, without its place. */
function contentOf({ at: _, ...stated }: Row): string {
  return JSON.stringify(stated);
}
