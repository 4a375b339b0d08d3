// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type SalesCreditNotesItemsResource,
  salesCreditNotesItemsResource,
} from "./credit-notes/items.js";

/** `/sales/credit-notes` */
export interface SalesCreditNotesResource {
  /** `/sales/credit-notes/{salesCreditNoteId}` */
  (salesCreditNoteId: number): SalesCreditNotesItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function salesCreditNotesResource(rambase: RamBaseClient): SalesCreditNotesResource {
  return (salesCreditNoteId: number) => salesCreditNotesItem(rambase, { salesCreditNoteId });
}

/** `/sales/credit-notes/{salesCreditNoteId}` */
export interface SalesCreditNotesItem {
  /** `/sales/credit-notes/{salesCreditNoteId}/items` */
  readonly items: SalesCreditNotesItemsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function salesCreditNotesItem(
  rambase: RamBaseClient,
  path: SalesCreditNotesPath,
): SalesCreditNotesItem {
  return {
    get items() {
      return salesCreditNotesItemsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SalesCreditNotesPath = {
  /** The credit note that holds the line. Minimum 100000. */
  salesCreditNoteId: number;
};
