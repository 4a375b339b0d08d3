// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { ProcurementResource } from "./procurement.js";
export type { ProcurementOrderItem, ProcurementOrderPath, ProcurementOrdersResource } from "./orders.js";
export type {
  ProcurementOrderItem2,
  ProcurementOrderItemPath,
  ProcurementOrderItemsResource,
} from "./orders/items.js";
export { createPurchaseOrderItemApplicableInvoice } from "./orders/items/applicable-invoices.js";
export type {
  CreatePurchaseOrderItemApplicableInvoiceOptions,
  ProcurementOrderItemApplicableInvoicesResource,
  PurchaseOrderItemApplicableInvoiceInput,
  PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem,
  PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice,
} from "./orders/items/applicable-invoices.js";
export { getPurchaseProduct } from "./products.js";
export type {
  GetPurchaseProductOptions,
  ProcurementProductItem,
  ProcurementProductPath,
  ProcurementProductsResource,
} from "./products.js";
