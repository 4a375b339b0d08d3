import type { GeneralLedgerPostingInput } from "rambase-sdk/finance";
import { generalLedgerPostingInputSchema } from "rambase-sdk/validators";
import type { Row } from "./csv.js";

/** A row that can be sent. */
export interface Posting {
  readonly line: number;
  readonly body: GeneralLedgerPostingInput;
}

/** What can be sent, or every reason why something cannot. */
export type Postings = { readonly postings: readonly Posting[] } | { readonly problems: readonly string[] };

/** Columns of the file, in any order; the last one may be missing. */
const columns = ["transactionDate", "period", "category", "note"] as const;

/**
 * Makes postings of the rows of a file, the first of which names the columns. All are checked, to the last.
 */
export function postingsOf([head, ...rows]: readonly Row[]): Postings {
  const missing = columns.slice(0, 3).filter((name) => !head?.values.includes(name));
  if (head === undefined || missing.length > 0)
    return { problems: [`The columns ${missing.join(", ")} are missing.`] };
  const wide = rows.filter(({ values }) => values.length > head.values.length);
  if (wide.length > 0) return { problems: wide.map((row) => tooWide(row, head)) };
  const checked = rows.map((row) => ({ line: row.line, body: bodyOf(row, head) }));
  const postings = checked.flatMap(({ line, body }) =>
    generalLedgerPostingInputSchema.is(body) ? [{ line, body }] : [],
  );
  if (postings.length === checked.length) return { postings };
  const problems = checked.flatMap(({ line, body }) =>
    generalLedgerPostingInputSchema
      .check(body)
      .map(({ path, message }) => `Line ${line}: ${path.join(".")} ${message}`),
  );
  return { problems };
}

/** A comma without quotation marks around its cell, mostly: what stands behind it would be lost. */
function tooWide({ line, values }: Row, head: Row): string {
  return `Line ${line}: ${values.length} cells stand below ${head.values.length} columns.`;
}

/** What the API would be sent. A cell that is empty is left out, and a number that is none stays a text. */
function bodyOf({ values }: Row, head: Row): unknown {
  const cell = (name: (typeof columns)[number]): string | undefined =>
    values[head.values.indexOf(name)]?.trim() || undefined;
  const period = cell("period");
  return {
    transactionDate: cell("transactionDate"),
    accountingPeriod: { period: period !== undefined && /^\d+$/.test(period) ? Number(period) : period },
    category: cell("category"),
    note: cell("note"),
  };
}
