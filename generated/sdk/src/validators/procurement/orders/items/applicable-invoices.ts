// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  PurchaseOrderItemApplicableInvoiceInput,
} from "../../../../procurement/orders/items/applicable-invoices.js";
import type { Schema } from "../../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  int32,
  isObject,
  nested,
  refuse,
  schema,
} from "../../../../runtime/internal.js";

/** Whether a value is of the type `PurchaseOrderItemApplicableInvoiceInput`. */
export function isPurchaseOrderItemApplicableInvoiceInput(
  value: unknown,
): value is PurchaseOrderItemApplicableInvoiceInput {
  return checkPurchaseOrderItemApplicableInvoiceInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `PurchaseOrderItemApplicableInvoiceInput`. */
export function assertPurchaseOrderItemApplicableInvoiceInput(
  value: unknown,
): asserts value is PurchaseOrderItemApplicableInvoiceInput {
  assertValid(checkPurchaseOrderItemApplicableInvoiceInput, value);
}

/** Validator of `PurchaseOrderItemApplicableInvoiceInput`. */
export const purchaseOrderItemApplicableInvoiceInputSchema: Schema<PurchaseOrderItemApplicableInvoiceInput> =
  /* @__PURE__ */ schema(checkPurchaseOrderItemApplicableInvoiceInput);

/** The rules of `PurchaseOrderItemApplicableInvoiceInput`. */
export function checkPurchaseOrderItemApplicableInvoiceInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return nested(value.supplierInvoiceItem, found, "supplierInvoiceItem", (value, found) => {
    if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
    return (
      int32(value.supplierInvoiceItemId, found, "supplierInvoiceItemId", 1) &&
      nested(value.supplierInvoice, found, "supplierInvoice", (value, found) => {
        if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
        return int32(value.supplierInvoiceId, found, "supplierInvoiceId", 100000);
      })
    );
  });
}
