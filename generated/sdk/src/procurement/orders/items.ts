// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../../runtime/index.js";
import type { ProcurementOrdersPath } from "../orders.js";
import {
  type ProcurementOrdersItemsApplicableInvoicesResource,
  procurementOrdersItemsApplicableInvoicesResource,
} from "./items/applicable-invoices.js";

/** `/procurement/orders/{purchaseOrderId}/items` */
export interface ProcurementOrdersItemsResource {
  /** `/procurement/orders/{purchaseOrderId}/items/{itemId}` */
  (itemId: number): ProcurementOrdersItemsItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function procurementOrdersItemsResource(
  rambase: RamBaseClient,
  path: ProcurementOrdersPath,
): ProcurementOrdersItemsResource {
  return (itemId: number) => procurementOrdersItemsItem(rambase, { ...path, itemId });
}

/** `/procurement/orders/{purchaseOrderId}/items/{itemId}` */
export interface ProcurementOrdersItemsItem {
  /** `/procurement/orders/{purchaseOrderId}/items/{itemId}/applicable-invoices` */
  readonly applicableInvoices: ProcurementOrdersItemsApplicableInvoicesResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function procurementOrdersItemsItem(
  rambase: RamBaseClient,
  path: ProcurementOrdersItemsPath,
): ProcurementOrdersItemsItem {
  return {
    get applicableInvoices() {
      return procurementOrdersItemsApplicableInvoicesResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type ProcurementOrdersItemsPath = {
  /** The purchase order. Minimum 100000. */
  purchaseOrderId: number;
  /** The line of the order that is invoiced. Minimum 1. */
  itemId: number;
};
