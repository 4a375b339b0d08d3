// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  jsonBody,
  type OperationSpec,
} from "../../../runtime/index.js";
import { violationsOf } from "../../../runtime/internal.js";
import type { CommonOptions } from "../../../types/common-options.js";
import {
  checkPurchaseOrderItemApplicableInvoiceInput,
} from "../../../validators/procurement/orders/items/applicable-invoices.js";
import type { ProcurementOrderItemPath } from "../items.js";

/** `/procurement/orders/{purchaseOrderId}/items/{itemId}/applicable-invoices` */
export interface ProcurementOrderItemApplicableInvoicesResource {
  /**
   * Connects a line of a supplier's invoice with the order line it is for. Function
   * `createPurchaseOrderItemApplicableInvoice`.
   *
   * @see https://api.rambase.net/documentation/Procurement/Purchase%20order/Item/Applicable%20invoice?resourceno=5018&version=3
   */
  create(
    body: PurchaseOrderItemApplicableInvoiceInput,
    options?: CreatePurchaseOrderItemApplicableInvoiceOptions,
  ): ApiCall<unknown>;
}

/**
 * Makes a `ProcurementOrderItemApplicableInvoicesResource`, whose members are made when they are read.
 */
export function procurementOrderItemApplicableInvoicesResource(
  rambase: AnyClient,
  path: ProcurementOrderItemPath,
): ProcurementOrderItemApplicableInvoicesResource {
  return {
    create: (body, options) => createPurchaseOrderItemApplicableInvoice(rambase, path, body, options),
  };
}

/** Options of `createPurchaseOrderItemApplicableInvoice`. */
export type CreatePurchaseOrderItemApplicableInvoiceOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Connects a line of a supplier's invoice with the order line it is for.
 *
 * Resource 5018, version 3.
 *
 * @see https://api.rambase.net/documentation/Procurement/Purchase%20order/Item/Applicable%20invoice?resourceno=5018&version=3
 */
export function createPurchaseOrderItemApplicableInvoice(
  rambase: AnyClient,
  path: ProcurementOrderItemPath,
  body: PurchaseOrderItemApplicableInvoiceInput,
  options?: CreatePurchaseOrderItemApplicableInvoiceOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createPurchaseOrderItemApplicableInvoiceOperation, { path, body, options });
}

const createPurchaseOrderItemApplicableInvoiceOperation: OperationSpec = {
  id: "createPurchaseOrderItemApplicableInvoice",
  method: "POST",
  path: "/procurement/orders/{purchaseOrderId}/items/{itemId}/applicable-invoices",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "applicableInvoice",
    required: true,
    check: (body) => violationsOf(checkPurchaseOrderItemApplicableInvoiceInput, body),
  },
};

/** Body of `createPurchaseOrderItemApplicableInvoice`. */
export interface PurchaseOrderItemApplicableInvoiceInput {
  supplierInvoiceItem: PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem;
}

/** `supplierInvoiceItem` of `PurchaseOrderItemApplicableInvoiceInput`. */
export interface PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem {
  /** Line of the invoice. Minimum 1. */
  supplierInvoiceItemId: number;
  supplierInvoice: PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice;
}

/** `supplierInvoice` of `PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem`. */
export interface PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice {
  /** The supplier's invoice that holds the line. Minimum 100000. */
  supplierInvoiceId: number;
}
