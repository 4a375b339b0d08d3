// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { ProcurementResource } from "./procurement.js";
export type { ProcurementOrderById, ProcurementOrderPath, ProcurementOrdersResource } from "./orders.js";
export type {
  ProcurementOrderItemById,
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
  ProcurementProductById,
  ProcurementProductPath,
  ProcurementProductsResource,
} from "./products.js";
