// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  PurchaseOrderItemApplicableInvoiceInput,
  PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem,
  PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice,
} from "../procurement/orders/items/applicable-invoices.js";
import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";

/** Validator of `PurchaseOrderItemApplicableInvoiceInput`. */
export const purchaseOrderItemApplicableInvoiceInputSchema: Schema<PurchaseOrderItemApplicableInvoiceInput> =
  /* @__PURE__ */ schema(checkPurchaseOrderItemApplicableInvoiceInput);

/** Adds what is wrong with a value to `violations`. */
export function checkPurchaseOrderItemApplicableInvoiceInput(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const supplierInvoiceItem = value.supplierInvoiceItem;
  if (supplierInvoiceItem === undefined) {
    report(violations, [...path, "supplierInvoiceItem"], "required", "is required");
  } else {
    checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem(
      supplierInvoiceItem,
      [...path, "supplierInvoiceItem"],
      violations,
    );
  }
}

/** Validator of `PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem`. */
export const purchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSchema: Schema<PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem> =
  /* @__PURE__ */ schema(checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem);

/** Adds what is wrong with a value to `violations`. */
export function checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const supplierInvoiceItemId = value.supplierInvoiceItemId;
  if (supplierInvoiceItemId === undefined) {
    report(violations, [...path, "supplierInvoiceItemId"], "required", "is required");
  } else if (typeof supplierInvoiceItemId !== "number" || !Number.isInteger(supplierInvoiceItemId)) {
    report(
      violations,
      [...path, "supplierInvoiceItemId"],
      "type",
      "must be a whole number",
      "integer",
      typeName(supplierInvoiceItemId),
    );
  } else {
    if (!isInt32(supplierInvoiceItemId)) {
      report(
        violations,
        [...path, "supplierInvoiceItemId"],
        "format",
        "must fit 32 bits",
        "int32",
        supplierInvoiceItemId,
      );
    }
    if (supplierInvoiceItemId < 1) {
      report(
        violations,
        [...path, "supplierInvoiceItemId"],
        "minimum",
        "must be at least 1",
        1,
        supplierInvoiceItemId,
      );
    }
  }

  const supplierInvoice = value.supplierInvoice;
  if (supplierInvoice === undefined) {
    report(violations, [...path, "supplierInvoice"], "required", "is required");
  } else {
    checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice(
      supplierInvoice,
      [...path, "supplierInvoice"],
      violations,
    );
  }
}

/** Validator of `PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice`. */
export const purchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoiceSchema: Schema<PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice> =
  /* @__PURE__ */ schema(checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice);

/** Adds what is wrong with a value to `violations`. */
export function checkPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const supplierInvoiceId = value.supplierInvoiceId;
  if (supplierInvoiceId === undefined) {
    report(violations, [...path, "supplierInvoiceId"], "required", "is required");
  } else if (typeof supplierInvoiceId !== "number" || !Number.isInteger(supplierInvoiceId)) {
    report(
      violations,
      [...path, "supplierInvoiceId"],
      "type",
      "must be a whole number",
      "integer",
      typeName(supplierInvoiceId),
    );
  } else {
    if (!isInt32(supplierInvoiceId)) {
      report(
        violations,
        [...path, "supplierInvoiceId"],
        "format",
        "must fit 32 bits",
        "int32",
        supplierInvoiceId,
      );
    }
    if (supplierInvoiceId < 100000) {
      report(
        violations,
        [...path, "supplierInvoiceId"],
        "minimum",
        "must be at least 100000",
        100000,
        supplierInvoiceId,
      );
    }
  }
}
