// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { CallOptions, RamBaseClient } from "../../runtime/index.js";
import type { OperationSpec } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { SalesCreditNotesPath } from "../credit-notes.js";

/** `/sales/credit-notes/{salesCreditNoteId}/items` */
export interface SalesCreditNotesItemsResource {
  /** `/sales/credit-notes/{salesCreditNoteId}/items/{itemId}` */
  (itemId: number): SalesCreditNotesItemsItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function salesCreditNotesItemsResource(
  rambase: RamBaseClient,
  path: SalesCreditNotesPath,
): SalesCreditNotesItemsResource {
  return (itemId: number) => salesCreditNotesItemsItem(rambase, { ...path, itemId });
}

/** `/sales/credit-notes/{salesCreditNoteId}/items/{itemId}` */
export interface SalesCreditNotesItemsItem {
  /**
   * Deletes a line of a credit note
   *
   * @see https://api.rambase.net/documentation/Sales/Credit%20note/Item?resourceno=4817&version=1
   */
  delete(options?: DeleteSalesCreditNoteItemOptions): Promise<void>;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function salesCreditNotesItemsItem(
  rambase: RamBaseClient,
  path: SalesCreditNotesItemsPath,
): SalesCreditNotesItemsItem {
  return {
    delete: (options) => deleteSalesCreditNoteItem(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type SalesCreditNotesItemsPath = {
  /** The credit note that holds the line. Minimum 100000. */
  salesCreditNoteId: number;
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
  path: SalesCreditNotesItemsPath,
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
