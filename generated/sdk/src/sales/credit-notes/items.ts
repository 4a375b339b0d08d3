// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  type OperationSpec,
} from "../../runtime/index.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { SalesCreditNotePath } from "../credit-notes.js";

/** `/sales/credit-notes/{salesCreditNoteId}/items` */
export interface SalesCreditNoteItemsResource {
  /** `/sales/credit-notes/{salesCreditNoteId}/items/{itemId}` */
  (itemId: number): SalesCreditNoteItemById;
}

/** Makes a `SalesCreditNoteItemsResource`, whose members are made when they are read. */
export function salesCreditNoteItemsResource(
  rambase: AnyClient,
  path: SalesCreditNotePath,
): SalesCreditNoteItemsResource {
  return (itemId: number) => salesCreditNoteItemById(rambase, { ...path, itemId });
}

/** `/sales/credit-notes/{salesCreditNoteId}/items/{itemId}` */
export interface SalesCreditNoteItemById {
  /**
   * Deletes a line of a credit note. Function `deleteSalesCreditNoteItem`.
   *
   * @see https://api.rambase.net/documentation/Sales/Credit%20note/Item?resourceno=4817&version=1
   */
  delete(options?: DeleteSalesCreditNoteItemOptions): ApiCall<void>;
}

/** Makes a `SalesCreditNoteItemById`, whose members are made when they are read. */
export function salesCreditNoteItemById(
  rambase: AnyClient,
  path: SalesCreditNoteItemPath,
): SalesCreditNoteItemById {
  return {
    delete: (options) => deleteSalesCreditNoteItem(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type SalesCreditNoteItemPath = SalesCreditNotePath & {
  /** The line to delete, counted within the credit note. Minimum 1. */
  itemId: number;
};

/** Options of `deleteSalesCreditNoteItem`. */
export type DeleteSalesCreditNoteItemOptions = CallOptions & Pick<CommonOptions, "db" | "useMinimumVersion">;

/**
 * Deletes a line of a credit note.
 *
 * Resource 4817, version 1.
 *
 * @see https://api.rambase.net/documentation/Sales/Credit%20note/Item?resourceno=4817&version=1
 */
export function deleteSalesCreditNoteItem(
  rambase: AnyClient,
  path: SalesCreditNoteItemPath,
  options?: DeleteSalesCreditNoteItemOptions,
): ApiCall<void> {
  return callOperation(rambase, deleteSalesCreditNoteItemOperation, { path, options });
}

const deleteSalesCreditNoteItemOperation: OperationSpec = {
  id: "deleteSalesCreditNoteItem",
  method: "DELETE",
  path: "/sales/credit-notes/{salesCreditNoteId}/items/{itemId}",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion" },
};
