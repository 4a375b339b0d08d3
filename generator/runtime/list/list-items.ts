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
import { nextBySkip } from "./walk-by-skip.js";

/** A list: await it for the first page, iterate it for the items of all pages. */
export function listItems<Item, PageType = Page<Item>>(
  client: AnyClient,
  operation: OperationSpec,
  given: OperationInput<ListOptions> = {},
): PagedList<Item, PageType> {
  // What iterating alone looks at is an option of lists, too, of which nothing is sent.
  const spec: OperationSpec = { ...operation, query: { ...operation.query, limit: ["", () => {}] } };
  const { limit, headers } = given.options ?? {};
  // Pages are fetched later, with the options as they were.
  const options: ListOptions & Record<string, unknown> = {
    ...given.options,
    headers: Object.fromEntries(headerEntries(headers)),
  };
  const input = { ...given, path: { ...given.path }, options };
  // A page holds ten rows where nothing else is asked. Who wants fewer asks for no more.
  const size = Number(valueFor(client, spec, input, "$top")) || 10;
  const wanted = Math.ceil(limit ?? 0);
  const top = wanted > 0 && wanted < size ? optionFor(spec, "$top") : undefined;
  if (top) options[top] = wanted;
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
    // Behind a page that was had by $skip, and is shorter than it may be, there are no more rows.
    isLast: ({ paging, items }) => !isPointing(paging) && items.length < Math.min(10, size),
    operation: spec.id,
  };
  return new PagedList(fetch, limit, rules);
}
