import { type AnyClient, listItems, type OperationSpec, type PagedList } from "rambase-sdk/core";

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
  query: { db: "$db", select: "$select", expand: "$expand", top: "$top", pageKey: "$pageKey" },
};

/** All customers from a page on, in pages as large as they may be. */
export function customersFrom(
  rambase: AnyClient,
  pageKey: string | undefined,
  signal: AbortSignal,
): PagedList<Customer> {
  const options = { top: "$max", select: columns.join(","), pageKey, signal };
  return listItems<Customer>(rambase, listCustomers, { options });
}
