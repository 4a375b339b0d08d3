import type { Json, Schema } from "../../../../spec/document/openapi.js";
import { followReference } from "../document/follow-reference.js";
import type { JsonObject } from "../document/json-object.js";
import type { ReceivedRequest } from "../request/received-request.js";
import { type ExampleContext, exampleValue } from "./example-value.js";

/** The API's page size when `$top` does not say another. */
const defaultPageSize = 10;

/** What a page is cut from. */
export interface ListContext extends ExampleContext {
  readonly request: ReceivedRequest;
  /** How many items the whole list has. */
  readonly length: number;
  /** Largest page. */
  readonly maximumPageSize: number | undefined;
}

/**
 * One page of a list: `$skip` or `$pageKey` says where it begins, `$top` how long it is. Only those
 * members of `paging` are filled in that the schema has. `undefined` when the schema is no paged list.
 */
export function listPage(schema: Schema | boolean, context: ListContext): JsonObject | undefined {
  const { document } = context;
  const properties = followReference<Schema>(document, schema).properties ?? {};
  const { paging } = properties;
  const arrays = Object.entries(properties).filter(
    ([, property]) => followReference<Schema>(document, property).type === "array",
  );
  const [array, ...others] = arrays;
  if (paging === undefined || array === undefined || others.length > 0) return undefined;
  const [name, described] = array;
  const { items = {} } = followReference<Schema>(document, described);
  const { ordinals, all } = cutPage(context);
  const named = Object.keys(followReference<Schema>(document, paging).properties ?? all);
  return {
    [name]: ordinals.flatMap((ordinal) => exampleValue(items, { ...context, name, ordinal }) ?? []),
    paging: Object.fromEntries(Object.entries(all).filter(([member]) => named.includes(member))),
  };
}

/** Which items a page holds, counted from 0, and all that `paging` can say of it. */
export function cutPage(context: ListContext): { ordinals: readonly number[]; all: JsonObject } {
  const { request, length } = context;
  const size = pageSize(context);
  const start = Number(request.query.get("$pageKey") ?? request.query.get("$skip") ?? 0);
  const count = Math.max(0, Math.min(size, length - start));
  return {
    ordinals: Array.from({ length: count }, (_, index) => start + index),
    all: pagingOf(start, size, context),
  };
}

function pageSize({ request, maximumPageSize = defaultPageSize }: ListContext): number {
  const top = request.query.get("$top");
  if (top === null) return Math.min(defaultPageSize, maximumPageSize);
  return top === "$max" ? maximumPageSize : Number(top);
}

function pagingOf(start: number, size: number, { origin, request, length }: ListContext): JsonObject {
  const address = (skip: number): string => {
    const query = new URLSearchParams(request.query);
    query.delete("$pageKey");
    query.set("$skip", String(skip));
    query.set("$top", String(size));
    return `${origin}${request.path}?${query.toString().replaceAll("%24", "$")}`;
  };
  const next = start + size < length ? start + size : undefined;
  const last = Math.max(0, Math.ceil(length / size) - 1) * size;
  const all: { readonly [name: string]: Json | undefined } = {
    position: start,
    firstPage: address(0),
    previousPage: start > 0 ? address(Math.max(0, start - size)) : undefined,
    nextPage: next === undefined ? undefined : address(next),
    lastPage: address(last),
    nextPageKey: next === undefined ? undefined : String(next),
  };
  const members = Object.entries(all).filter((member): member is [string, Json] => member[1] !== undefined);
  return Object.fromEntries(members);
}
