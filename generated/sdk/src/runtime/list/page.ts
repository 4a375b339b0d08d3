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
 * take it for an empty one. A list without rows may lack its array where `paging` shows that it is one.
 *
 * @param arrayName wire name of the array; when it is not known, the answer's first array is taken
 */
export function pageOf<Item>(answer: unknown, arrayName: string | undefined): Page<Item> | undefined {
  if (answer === undefined) return { items: [] };
  if (Array.isArray(answer)) return { items: answer };
  if (!isObject(answer)) return undefined;
  const name = arrayName ?? Object.keys(answer).find((key) => Array.isArray(answer[key])) ?? "items";
  const { [name]: array, ...rest } = answer;
  if (Array.isArray(array)) return { ...rest, items: array };
  const isEmpty = array === null || "paging" in rest || arrayName === undefined;
  return isEmpty ? { ...rest, items: [] } : undefined;
}
