import { type AnyClient, listItems, type OperationSpec, type PagedList } from "rambase-sdk/core";
import type { Progress } from "./progress.js";

/** Fields to export, as the answer spells them: each is a column. Put those that you need here. */
export const columns = ["customerId", "name", "status"] as const;

/** What is known of a customer: any field may be missing, because permissions may hide it. */
export type Customer = Readonly<Record<string, unknown>>;

/**
 * The list of customers with the parameters for paging, which every list takes though the documentation of
 * this one does not name them.
 */
const listCustomers: OperationSpec = {
  id: "listCustomers",
  method: "GET",
  path: "/sales/customers",
  items: "customers",
  query: {
    db: "$db",
    select: "$select",
    expand: "$expand",
    top: "$top",
    skip: "$skip",
    pageKey: "$pageKey",
  },
};

/** All customers, or those behind what is done of them, in pages as large as they may be. */
export function customersBehind(
  rambase: AnyClient,
  before: Progress | undefined,
  signal: AbortSignal,
): PagedList<Customer> {
  const options = { top: "$max", select: columns.join(","), signal };
  const { paging, rows } = before ?? {};
  // A key or a link leads on more surely than a number of rows, which may have changed.
  if (paging?.nextPageKey || paging?.nextPage) {
    return listItems<Customer>(rambase, listCustomers, { options }).after(paging);
  }
  return listItems<Customer>(rambase, listCustomers, { options: { ...options, skip: rows } });
}
