// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import { type SalesOrdersItemsResource, salesOrdersItemsResource } from "./orders/items.js";

/** `/sales/orders` */
export interface SalesOrdersResource {
  /** `/sales/orders/{salesOrderId}` */
  (salesOrderId: number): SalesOrdersItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function salesOrdersResource(rambase: RamBaseClient): SalesOrdersResource {
  return (salesOrderId: number) => salesOrdersItem(rambase, { salesOrderId });
}

/** `/sales/orders/{salesOrderId}` */
export interface SalesOrdersItem {
  /** `/sales/orders/{salesOrderId}/items` */
  readonly items: SalesOrdersItemsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function salesOrdersItem(rambase: RamBaseClient, path: SalesOrdersPath): SalesOrdersItem {
  return {
    get items() {
      return salesOrdersItemsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SalesOrdersPath = {
  /** The order whose lines are listed. Minimum 100000. */
  salesOrderId: number;
};
