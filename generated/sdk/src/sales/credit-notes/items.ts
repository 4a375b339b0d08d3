// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { CallOptions, RamBaseClient } from "../../runtime/index.js";
import type { OperationSpec } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { SalesCreditNotePath } from "../credit-notes.js";

/** `/sales/credit-notes/{salesCreditNoteId}/items` */
export interface SalesCreditNoteItemsResource {
  /** `/sales/credit-notes/{salesCreditNoteId}/items/{itemId}` */
  (itemId: number): SalesCreditNoteItem2;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function salesCreditNoteItemsResource(
  rambase: RamBaseClient,
  path: SalesCreditNotePath,
): SalesCreditNoteItemsResource {
  return (itemId: number) => salesCreditNoteItem2(rambase, { ...path, itemId });
}

/** `/sales/credit-notes/{salesCreditNoteId}/items/{itemId}` */
export interface SalesCreditNoteItem2 {
  /**
   * Deletes a line of a credit note
   *
   * @see https://api.rambase.net/documentation/Sales/Credit%20note/Item?resourceno=4817&version=1
   */
  delete(options?: DeleteSalesCreditNoteItemOptions): Promise<void>;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function salesCreditNoteItem2(
  rambase: RamBaseClient,
  path: SalesCreditNoteItemPath,
): SalesCreditNoteItem2 {
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
 * Deletes a line of a credit note
 *
 * @see https://api.rambase.net/documentation/Sales/Credit%20note/Item?resourceno=4817&version=1
 */
export function deleteSalesCreditNoteItem(
  rambase: RamBaseClient,
  path: SalesCreditNoteItemPath,
  options?: DeleteSalesCreditNoteItemOptions,
): Promise<void> {
  return rambase.call(deleteSalesCreditNoteItemOperation, { path, options });
}

const deleteSalesCreditNoteItemOperation: OperationSpec = {
  id: "deleteSalesCreditNoteItem",
  method: "DELETE",
  path: "/sales/credit-notes/{salesCreditNoteId}/items/{itemId}",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion" },
};
