// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  type OperationSpec,
} from "../runtime/index.js";
import type { CommonOptions } from "../types/common-options.js";

/** `/sales/invoices` */
export interface SalesInvoicesResource {
  /** `/sales/invoices/{salesInvoiceId}` */
  (salesInvoiceId: number): SalesInvoiceById;
}

/** Makes a `SalesInvoicesResource`, whose members are made when they are read. */
export function salesInvoicesResource(rambase: AnyClient): SalesInvoicesResource {
  return (salesInvoiceId: number) => salesInvoiceById(rambase, { salesInvoiceId });
}

/** `/sales/invoices/{salesInvoiceId}` */
export interface SalesInvoiceById {
  /**
   * Deletes a sales invoice. Function `deleteSalesInvoice`.
   *
   * @see https://api.rambase.net/documentation/Sales/Invoice?resourceno=4761&version=1
   */
  delete(options?: DeleteSalesInvoiceOptions): ApiCall<void>;
}

/** Makes a `SalesInvoiceById`, whose members are made when they are read. */
export function salesInvoiceById(rambase: AnyClient, path: SalesInvoicePath): SalesInvoiceById {
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
 * Deletes a sales invoice.
 *
 * Resource 4761, version 1.
 *
 * @see https://api.rambase.net/documentation/Sales/Invoice?resourceno=4761&version=1
 */
export function deleteSalesInvoice(
  rambase: AnyClient,
  path: SalesInvoicePath,
  options?: DeleteSalesInvoiceOptions,
): ApiCall<void> {
  return callOperation(rambase, deleteSalesInvoiceOperation, { path, options });
}

const deleteSalesInvoiceOperation: OperationSpec = {
  id: "deleteSalesInvoice",
  method: "DELETE",
  path: "/sales/invoices/{salesInvoiceId}",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion" },
};
