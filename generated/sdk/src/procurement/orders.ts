// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import { type ProcurementOrdersItemsResource, procurementOrdersItemsResource } from "./orders/items.js";

/** `/procurement/orders` */
export interface ProcurementOrdersResource {
  /** `/procurement/orders/{purchaseOrderId}` */
  (purchaseOrderId: number): ProcurementOrdersItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function procurementOrdersResource(rambase: RamBaseClient): ProcurementOrdersResource {
  return (purchaseOrderId: number) => procurementOrdersItem(rambase, { purchaseOrderId });
}

/** `/procurement/orders/{purchaseOrderId}` */
export interface ProcurementOrdersItem {
  /** `/procurement/orders/{purchaseOrderId}/items` */
  readonly items: ProcurementOrdersItemsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function procurementOrdersItem(
  rambase: RamBaseClient,
  path: ProcurementOrdersPath,
): ProcurementOrdersItem {
  return {
    get items() {
      return procurementOrdersItemsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type ProcurementOrdersPath = {
  /** The purchase order. Minimum 100000. */
  purchaseOrderId: number;
};
