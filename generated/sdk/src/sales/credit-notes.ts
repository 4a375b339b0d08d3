// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type SalesCreditNoteItemsResource, salesCreditNoteItemsResource } from "./credit-notes/items.js";

/** `/sales/credit-notes` */
export interface SalesCreditNotesResource {
  /** `/sales/credit-notes/{salesCreditNoteId}` */
  (salesCreditNoteId: number): SalesCreditNoteItem;
}

/** Makes a `SalesCreditNotesResource`, whose members are made when they are read. */
export function salesCreditNotesResource(rambase: AnyClient): SalesCreditNotesResource {
  return (salesCreditNoteId: number) => salesCreditNoteItem(rambase, { salesCreditNoteId });
}

/** `/sales/credit-notes/{salesCreditNoteId}` */
export interface SalesCreditNoteItem {
  /** `/sales/credit-notes/{salesCreditNoteId}/items` */
  readonly items: SalesCreditNoteItemsResource;
}

/** Makes a `SalesCreditNoteItem`, whose members are made when they are read. */
export function salesCreditNoteItem(rambase: AnyClient, path: SalesCreditNotePath): SalesCreditNoteItem {
  return {
    get items() {
      return salesCreditNoteItemsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SalesCreditNotePath = {
  /** The credit note that holds the line. Minimum 100000. */
  salesCreditNoteId: number;
};
