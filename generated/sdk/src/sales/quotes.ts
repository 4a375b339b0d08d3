// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type SalesQuoteItemsResource, salesQuoteItemsResource } from "./quotes/items.js";
import { type SalesQuoteOperations, salesQuoteOperations } from "./quotes/operations.js";

/** `/sales/quotes` */
export interface SalesQuotesResource {
  /** `/sales/quotes/{salesQuoteId}` */
  (salesQuoteId: number): SalesQuoteById;
}

/** Makes a `SalesQuotesResource`, whose members are made when they are read. */
export function salesQuotesResource(rambase: AnyClient): SalesQuotesResource {
  return (salesQuoteId: number) => salesQuoteById(rambase, { salesQuoteId });
}

/** `/sales/quotes/{salesQuoteId}` */
export interface SalesQuoteById {
  /** `/sales/quotes/{salesQuoteId}/items` */
  readonly items: SalesQuoteItemsResource;
  /** API operations of `/sales/quotes/{salesQuoteId}`. */
  readonly operations: SalesQuoteOperations;
}

/** Makes a `SalesQuoteById`, whose members are made when they are read. */
export function salesQuoteById(rambase: AnyClient, path: SalesQuotePath): SalesQuoteById {
  return {
    get items() {
      return salesQuoteItemsResource(rambase, path);
    },
    get operations() {
      return salesQuoteOperations(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SalesQuotePath = {
  /** Minimum 100000. */
  salesQuoteId: number;
};
