// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import { type SalesQuotesItemsResource, salesQuotesItemsResource } from "./quotes/items.js";
import { type SalesQuotesOperations, salesQuotesOperations } from "./quotes/operations.js";

/** `/sales/quotes` */
export interface SalesQuotesResource {
  /** `/sales/quotes/{salesQuoteId}` */
  (salesQuoteId: number): SalesQuotesItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function salesQuotesResource(rambase: RamBaseClient): SalesQuotesResource {
  return (salesQuoteId: number) => salesQuotesItem(rambase, { salesQuoteId });
}

/** `/sales/quotes/{salesQuoteId}` */
export interface SalesQuotesItem {
  /** `/sales/quotes/{salesQuoteId}/items` */
  readonly items: SalesQuotesItemsResource;
  /** API operations of `/sales/quotes/{salesQuoteId}`. */
  readonly operations: SalesQuotesOperations;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function salesQuotesItem(rambase: RamBaseClient, path: SalesQuotesPath): SalesQuotesItem {
  return {
    get items() {
      return salesQuotesItemsResource(rambase, path);
    },
    get operations() {
      return salesQuotesOperations(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SalesQuotesPath = {
  /** The quote that the customer has accepted. Minimum 100000. */
  salesQuoteId: number;
};
