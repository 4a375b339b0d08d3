import type { ApiCall } from "./call/call-operation.js";
import type { PagedList } from "./list/paged-list.js";
import { Exact } from "./numbers/exact.js";

/** What a method gives, what a list's pages are, and what is asked of these. */
type Result = ApiCall<unknown> & PagedList<unknown> & AsyncGenerator;

/** What results have beside what promises have; the compiler holds it complete. */
const members: { readonly [Name in Exclude<keyof Result & string, keyof Promise<unknown>>]: true } = {
  after: true,
  next: true,
  pages: true,
  pagesWithResponse: true,
  return: true,
  throw: true,
  toArray: true,
  withResponse: true,
};

/** Whether some results of calls have a member of the name, which promises have not. */
export function isOfResults(name: PropertyKey): boolean {
  return Object.hasOwn(members, name);
}

/**
 * Whether a call leads further into the tree, as `orders(100001)` does: that takes values of a path, and most
 * methods take objects or nothing. A body that is a text looks like such a value, and its call like a way on.
 *
 * @param path what is called: `.sales.orders.list`
 */
export function leadsOn(path: string, args: readonly unknown[]): boolean {
  const isPlain = (arg: unknown) => typeof arg !== "object" || arg === null || arg instanceof Exact;
  return args.every(isPlain) && args.length > 0 && !(args[0] === undefined && methodEnd.test(path));
}

/** What the result of a call is in texts, `[object PagedList]`. */
export function tagOf(path: string): string {
  return /\.(?:list|after)\(…\)$/.test(path) ? "PagedList" : "Promise";
}

/** Where a path ends that leads to a method, unless that is called like its operation. */
const methodEnd = /\.(?:list|get|create|update|delete|patch|head|options|trace|operations\.[^.]+)$/;
