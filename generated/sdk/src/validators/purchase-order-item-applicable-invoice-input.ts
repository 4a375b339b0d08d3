// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  PurchaseOrderItemApplicableInvoiceInput,
  PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem,
  PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice,
} from "../procurement/orders/items/applicable-invoices.js";
import type { Schema } from "../runtime/index.js";
import { assertValid, type Findings, int32, isObject, nested, refuse, schema } from "../runtime/internal.js";

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
  return nested(
    value.supplierInvoiceItem,
    found,
    "supplierInvoiceItem",
    checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem,
  );
}

/** Whether a value is of the type `PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem`. */
export function isPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem(
  value: unknown,
): value is PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem {
  return checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem(value);
}

/** Throws a `ValidationError` when a value is not of the type `PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem`. */
export function assertPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem(
  value: unknown,
): asserts value is PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem {
  assertValid(checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem, value);
}

/** Validator of `PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem`. */
export const purchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSchema: Schema<PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem> =
  /* @__PURE__ */ schema(checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem);

/** The rules of `PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem`. */
export function checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem(
  value: unknown,
  found?: Findings,
): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    int32(value.supplierInvoiceItemId, found, "supplierInvoiceItemId", 1) &&
    nested(
      value.supplierInvoice,
      found,
      "supplierInvoice",
      checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice,
    )
  );
}

/** Whether a value is of the type `PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice`. */
export function isPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice(
  value: unknown,
): value is PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice {
  return checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice(value);
}

/** Throws a `ValidationError` when a value is not of the type `PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice`. */
export function assertPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice(
  value: unknown,
): asserts value is PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice {
  assertValid(checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice, value);
}

/** Validator of `PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice`. */
export const purchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoiceSchema: Schema<PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice> =
  /* @__PURE__ */ schema(checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice);

/** The rules of `PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice`. */
export function checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice(
  value: unknown,
  found?: Findings,
): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return int32(value.supplierInvoiceId, found, "supplierInvoiceId", 100000);
}
