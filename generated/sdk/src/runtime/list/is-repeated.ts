import type { OperationInput, OperationSpec } from "../call/operation.js";
import type { AnyClient } from "../client/client.js";
import { fetchPage } from "./fetch-page.js";
import { nextPageOf } from "./next-page.js";
import type { Page } from "./page.js";
import type { WalkRules } from "./paged-list.js";
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
    if (isTrusted || keyOf(before) !== keyOf(page)) return false;
    if (nextPageOf(page.paging) !== undefined) return true;
    const { value } = await fetchPage(client, spec, input, pageFrom(client, spec, input, beyond));
    isTrusted = value.items.length === 0;
    return !isTrusted;
  };
}

function keyOf({ items, paging }: Page<unknown>): string {
  return JSON.stringify([items, nextPageOf(paging)]);
}
