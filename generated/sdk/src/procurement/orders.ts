// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type ProcurementOrderItemsResource, procurementOrderItemsResource } from "./orders/items.js";

/** `/procurement/orders` */
export interface ProcurementOrdersResource {
  /** `/procurement/orders/{purchaseOrderId}` */
  (purchaseOrderId: number): ProcurementOrderById;
}

/** Makes a `ProcurementOrdersResource`, whose members are made when they are read. */
export function procurementOrdersResource(rambase: AnyClient): ProcurementOrdersResource {
  return (purchaseOrderId: number) => procurementOrderById(rambase, { purchaseOrderId });
}

/** `/procurement/orders/{purchaseOrderId}` */
export interface ProcurementOrderById {
  /** `/procurement/orders/{purchaseOrderId}/items` */
  readonly items: ProcurementOrderItemsResource;
}

/** Makes a `ProcurementOrderById`, whose members are made when they are read. */
export function procurementOrderById(rambase: AnyClient, path: ProcurementOrderPath): ProcurementOrderById {
  return {
    get items() {
      return procurementOrderItemsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type ProcurementOrderPath = {
  /** The purchase order. Minimum 100000. */
  purchaseOrderId: number;
};
