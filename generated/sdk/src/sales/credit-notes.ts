// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type SalesCreditNoteItemsResource, salesCreditNoteItemsResource } from "./credit-notes/items.js";

/** `/sales/credit-notes` */
export interface SalesCreditNotesResource {
  /** `/sales/credit-notes/{salesCreditNoteId}` */
  (salesCreditNoteId: number): SalesCreditNoteById;
}

/** Makes a `SalesCreditNotesResource`, whose members are made when they are read. */
export function salesCreditNotesResource(rambase: AnyClient): SalesCreditNotesResource {
  return (salesCreditNoteId: number) => salesCreditNoteById(rambase, { salesCreditNoteId });
}

/** `/sales/credit-notes/{salesCreditNoteId}` */
export interface SalesCreditNoteById {
  /** `/sales/credit-notes/{salesCreditNoteId}/items` */
  readonly items: SalesCreditNoteItemsResource;
}

/** Makes a `SalesCreditNoteById`, whose members are made when they are read. */
export function salesCreditNoteById(rambase: AnyClient, path: SalesCreditNotePath): SalesCreditNoteById {
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
