import { isObject } from "../validate/is-object.js";

/** How the API describes a page's neighbours. */
export interface Paging {
  readonly position?: unknown;
  readonly firstPage?: string;
  readonly previousPage?: string;
  readonly nextPage?: string;
  readonly lastPage?: string;
  /** Present when the call expands `PagingDetails`. */
  readonly nextPageKey?: string | number;
}

/**
 * One page of a list: the answer with its array moved from its wire name (`roles`) to `items`, and
 * everything else as the server sent it.
 */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly paging?: Paging | undefined;
}

/**
 * Makes a page of an answer. `undefined` when that is something else: who deletes what a list lacks must not
 * take it for an empty one. A list without rows may have null for its array, lack it where `paging` shows
 * that it is one and no other array has rows, and hold nothing at all where its array is not documented.
 *
 * @param answer one without content is an object without members
 * @param arrayName wire name of the array, where it is documented
 * @param path of the operation; where the name is not documented, its end (`/sales-orders`) tells the likely
 *   one (`salesOrders`), and else the first array is taken
 */
export function pageOf<Item>(
  answer: unknown = {},
  arrayName: string | undefined,
  path: string,
): Page<Item> | undefined {
  if (Array.isArray(answer)) return { items: answer };
  if (!isObject(answer)) return undefined;
  // An error may hold arrays, too.
  if ("httpStatusCode" in answer) return undefined;
  const { [arrayName ?? likelyName(answer, path)]: array, ...rest } = answer;
  if (Array.isArray(array)) return { ...rest, items: array };
  const isBare = arrayName === undefined && Object.keys(answer).length === 0;
  const isOther = Object.values(rest).some((other) => Array.isArray(other) && other.length > 0);
  const isLacking = array === undefined && (("paging" in rest && !isOther) || isBare);
  return array === null || isLacking ? { ...rest, items: [] } : undefined;
}

/** `/companies/{companyId}/setting-definitions` → `settingDefinitions`, or the first array there is. */
function likelyName(answer: Record<string, unknown>, path: string): string {
  const [, end = ""] = /([^/]*?)\/?(?:\?.*)?$/.exec(path) ?? [];
  const name = end.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return [name, ...Object.keys(answer)].find((key) => Array.isArray(answer[key])) ?? name;
}
