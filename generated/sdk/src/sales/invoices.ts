// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { CallOptions, RamBaseClient } from "../runtime/index.js";
import type { OperationSpec } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";

/** `/sales/invoices` */
export interface SalesInvoicesResource {
  /** `/sales/invoices/{salesInvoiceId}` */
  (salesInvoiceId: number): SalesInvoiceItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function salesInvoicesResource(rambase: RamBaseClient): SalesInvoicesResource {
  return (salesInvoiceId: number) => salesInvoiceItem(rambase, { salesInvoiceId });
}

/** `/sales/invoices/{salesInvoiceId}` */
export interface SalesInvoiceItem {
  /**
   * Deletes a sales invoice
   *
   * @see https://api.rambase.net/documentation/Sales/Invoice?resourceno=4761&version=1
   */
  delete(options?: DeleteSalesInvoiceOptions): Promise<void>;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function salesInvoiceItem(rambase: RamBaseClient, path: SalesInvoicePath): SalesInvoiceItem {
  return {
    delete: (options) => deleteSalesInvoice(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type SalesInvoicePath = {
  /** The invoice to delete. Minimum 100000. */
  salesInvoiceId: number;
};

/** Options of `deleteSalesInvoice`. */
export type DeleteSalesInvoiceOptions = CallOptions & Pick<CommonOptions, "db" | "useMinimumVersion">;

/**
 * Deletes a sales invoice
 *
 * @see https://api.rambase.net/documentation/Sales/Invoice?resourceno=4761&version=1
 */
export function deleteSalesInvoice(
  rambase: RamBaseClient,
  path: SalesInvoicePath,
  options?: DeleteSalesInvoiceOptions,
): Promise<void> {
  return rambase.call(deleteSalesInvoiceOperation, { path, options });
}

const deleteSalesInvoiceOperation: OperationSpec = {
  id: "deleteSalesInvoice",
  method: "DELETE",
  path: "/sales/invoices/{salesInvoiceId}",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion" },
};
