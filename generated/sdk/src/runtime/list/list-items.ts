import type { ListOptions, OperationInput, OperationSpec } from "../call/operation.js";
import type { AnyClient } from "../client/client.js";
import { headerEntries } from "../request/headers.js";
import { fetchPage } from "./fetch-page.js";
import { repetitionsIn } from "./is-repeated.js";
import { isPointing, nextPageOf } from "./next-page.js";
import type { Page } from "./page.js";
import { type FetchPage, PagedList, type WalkRules } from "./paged-list.js";
import { withPagingDetails } from "./paging-details.js";
import { optionFor, valueFor } from "./query-option.js";
import { isShort, nextBySkip } from "./walk-by-skip.js";

/** Who wants fewer items than a page holds, which are ten where nothing else is asked, asks for no more. */
function shortPage(client: AnyClient, spec: OperationSpec, input: OperationInput<ListOptions>): object {
  const limit = Math.ceil(input.options?.limit ?? 0);
  const top = optionFor(spec, "$top");
  const isFewer = limit > 0 && limit < (Number(valueFor(client, spec, input, "$top")) || 10);
  return top !== undefined && isFewer ? { [top]: limit } : {};
}

/** A list: await it for the first page, iterate it for the items of all pages. */
export function listItems<Item, PageType = Page<Item>>(
  client: AnyClient,
  spec: OperationSpec,
  given: OperationInput<ListOptions> = {},
): PagedList<Item, PageType> {
  // Pages are fetched later, with the options as they were.
  const headers = Object.fromEntries(headerEntries(given.options?.headers));
  const options: ListOptions = { ...given.options, headers, ...shortPage(client, spec, given) };
  const input = { ...given, path: { ...given.path }, options };
  const forWalks = withPagingDetails(client, spec, input);
  // Details cost the server time, and who awaits one page has no use for them.
  const withoutDetails = new WeakSet<object>();
  const fetch: FetchPage<Item> = async (next, isWalk) => {
    const asked = isWalk ? forWalks : input;
    const page = await fetchPage<Item>(client, spec, asked, next);
    if (asked !== forWalks) withoutDetails.add(page.value);
    return page;
  };
  const rules: WalkRules = {
    findNext: async (page, before, rows) => {
      const isSilent = !isPointing(page.paging) && withoutDetails.has(page);
      const { paging } = isSilent ? (await fetch(undefined, true)).value : page;
      const isTold = isPointing(paging) || isPointing(before?.paging);
      return isTold ? nextPageOf(paging) : nextBySkip(client, spec, input, { page, before, rows });
    },
    isRepeated: repetitionsIn(client, spec, input),
    isLast: (page) => !isPointing(page.paging) && isShort(client, spec, input, page),
    operation: spec.id,
  };
  return new PagedList(fetch, options.limit, rules);
}
