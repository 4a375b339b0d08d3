// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../../runtime/index.js";
import type { ProcurementOrderPath } from "../orders.js";
import {
  type ProcurementOrderItemApplicableInvoicesResource,
  procurementOrderItemApplicableInvoicesResource,
} from "./items/applicable-invoices.js";

/** `/procurement/orders/{purchaseOrderId}/items` */
export interface ProcurementOrderItemsResource {
  /** `/procurement/orders/{purchaseOrderId}/items/{itemId}` */
  (itemId: number): ProcurementOrderItemById;
}

/** Makes a `ProcurementOrderItemsResource`, whose members are made when they are read. */
export function procurementOrderItemsResource(
  rambase: AnyClient,
  path: ProcurementOrderPath,
): ProcurementOrderItemsResource {
  return (itemId: number) => procurementOrderItemById(rambase, { ...path, itemId });
}

/** `/procurement/orders/{purchaseOrderId}/items/{itemId}` */
export interface ProcurementOrderItemById {
  /** `/procurement/orders/{purchaseOrderId}/items/{itemId}/applicable-invoices` */
  readonly applicableInvoices: ProcurementOrderItemApplicableInvoicesResource;
}

/** Makes a `ProcurementOrderItemById`, whose members are made when they are read. */
export function procurementOrderItemById(
  rambase: AnyClient,
  path: ProcurementOrderItemPath,
): ProcurementOrderItemById {
  return {
    get applicableInvoices() {
      return procurementOrderItemApplicableInvoicesResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type ProcurementOrderItemPath = ProcurementOrderPath & {
  /** The line of the order that is invoiced. Minimum 1. */
  itemId: number;
};
