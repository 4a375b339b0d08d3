import type { OperationInput, OperationSpec } from "../call/operation.js";
import type { AnyClient } from "../client/client.js";
import { fetchPage } from "./fetch-page.js";
import { isPointing, nextPageOf } from "./next-page.js";
import type { WalkRules } from "./paged-list.js";
import { optionFor } from "./query-option.js";
import { pageFrom } from "./walk-by-skip.js";

/** No list has so many rows. */
const beyond = 1e9;

/**
 * Makes the rule that tells whether a page is the one before it again, with the same rows and the same way
 * on: that of a server whose page leads to itself, or which passes over `$skip`. Rows may well be alike, for
 * example those of which the caller selects some fields: where nothing else tells, the server is asked, once
 * a list, for rows where none can be.
 */
export function repetitionsIn(
  client: AnyClient,
  spec: OperationSpec,
  input: OperationInput,
): WalkRules["isRepeated"] {
  let isTrusted = false;
  return async (before, page) => {
    const next = nextPageOf(page.paging);
    if (isTrusted || differ(nextPageOf(before.paging), next)) return false;
    // Most pages differ in their first rows, and need not be written out to the last.
    if (differ(before.items[0], page.items[0]) || differ(before.items, page.items)) return false;
    if (next) return true;
    // Nothing leads on from the last page, nor where one cannot ask for rows.
    if (isPointing(page.paging) || optionFor(spec, "$skip") === undefined) return false;
    const { value } = await fetchPage(client, spec, input, pageFrom(client, spec, input, beyond));
    isTrusted = value.items.length === 0;
    return !isTrusted;
  };
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
