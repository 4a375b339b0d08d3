// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type SalesOrderItemsResource, salesOrderItemsResource } from "./orders/items.js";

/** `/sales/orders` */
export interface SalesOrdersResource {
  /** `/sales/orders/{salesOrderId}` */
  (salesOrderId: number): SalesOrderById;
}

/** Makes a `SalesOrdersResource`, whose members are made when they are read. */
export function salesOrdersResource(rambase: AnyClient): SalesOrdersResource {
  return (salesOrderId: number) => salesOrderById(rambase, { salesOrderId });
}

/** `/sales/orders/{salesOrderId}` */
export interface SalesOrderById {
  /** `/sales/orders/{salesOrderId}/items` */
  readonly items: SalesOrderItemsResource;
}

/** Makes a `SalesOrderById`, whose members are made when they are read. */
export function salesOrderById(rambase: AnyClient, path: SalesOrderPath): SalesOrderById {
  return {
    get items() {
      return salesOrderItemsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SalesOrderPath = {
  /** The order whose lines are listed. Minimum 100000. */
  salesOrderId: number;
};
