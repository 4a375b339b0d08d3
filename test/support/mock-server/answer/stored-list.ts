import type { Json } from "../../../../spec/document/openapi.js";
import type { JsonObject } from "../document/json-object.js";
import { cutPage, type ListContext } from "./list-page.js";

/** A list that a test made. */
export interface StoredList {
  /** What answers call it: `customers`. */
  readonly name: string;
  readonly items: readonly JsonObject[];
}

/**
 * One page of a list, with the fields that `$select` names, or with all. `paging` tells the key of the next
 * page only to those who expand `PagingDetails`, as the API does.
 */
export function storedPage({ name, items }: StoredList, context: ListContext): JsonObject {
  const { query } = context.request;
  const { ordinals, all } = cutPage(context);
  const { nextPageKey, ...paging } = all;
  const hasDetails = namesIn(query.get("$expand")).includes("pagingdetails");
  const selected = query.has("$select") ? namesIn(query.get("$select")) : undefined;
  return {
    [name]: ordinals.map((ordinal) => fieldsOf(items[ordinal] ?? {}, selected)),
    paging: hasDetails && nextPageKey !== undefined ? { ...paging, nextPageKey } : paging,
  };
}

/** Names in a comma list, in small letters: the API takes them in either case. */
function namesIn(list: string | null): readonly string[] {
  return (list ?? "").split(",").map((name) => name.trim().toLowerCase());
}

function fieldsOf(item: JsonObject, selected: readonly string[] | undefined): Json {
  const fields = Object.entries(item).filter(([name]) => selected?.includes(name.toLowerCase()) ?? true);
  return Object.fromEntries(fields);
}
