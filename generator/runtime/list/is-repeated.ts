import type { OperationInput, OperationSpec } from "../call/operation.js";
import type { AnyClient } from "../client/client.js";
import { fetchPage } from "./fetch-page.js";
import { type NextPage, nextPageOf } from "./next-page.js";
import type { Page } from "./page.js";
import type { WalkRules } from "./paged-list.js";
import { optionFor, valueFor } from "./query-option.js";

/**
 * Makes the rule that tells whether a page is the one before it again, with the same rows and the same way
 * on: that of a server whose page leads to itself, or which passes over `$skip`. Rows of which the caller
 * selects some fields may well be alike: where nothing else tells, whole rows of both pages are asked for,
 * once a list.
 */
export function repetitionsIn(
  client: AnyClient,
  spec: OperationSpec,
  input: OperationInput,
): WalkRules["isRepeated"] {
  let isTrusted = false;
  const whole = async (way: NextPage | undefined): Promise<Page<unknown>> => {
    const options = { ...input.options, [optionFor(spec, "$select") ?? ""]: undefined };
    return (await fetchPage(client, spec, { ...input, options }, way)).value;
  };
  return async (pages, ways) => {
    if (isTrusted || !areAlike(pages)) return false;
    const isCertain =
      pages.some(({ paging }) => nextPageOf(paging) !== undefined) ||
      valueFor(client, spec, input, "$select") === undefined;
    isTrusted = !isCertain && !areAlike(await Promise.all(ways.map(whole)));
    return !isTrusted;
  };
}

function areAlike(pages: readonly Page<unknown>[]): boolean {
  const [one, other] = pages.map(({ items, paging }) => JSON.stringify([items, nextPageOf(paging)]));
  return one === other;
}
