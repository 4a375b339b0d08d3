// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { ProcurementResource } from "./procurement.js";
export type { ProcurementOrdersItem, ProcurementOrdersPath, ProcurementOrdersResource } from "./orders.js";
export type {
  ProcurementOrdersItemsItem,
  ProcurementOrdersItemsPath,
  ProcurementOrdersItemsResource,
} from "./orders/items.js";
export { createPurchaseOrderItemApplicableInvoice } from "./orders/items/applicable-invoices.js";
export type {
  CreatePurchaseOrderItemApplicableInvoiceOptions,
  ProcurementOrdersItemsApplicableInvoicesResource,
  PurchaseOrderItemApplicableInvoiceInput,
  PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem,
  PurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice,
} from "./orders/items/applicable-invoices.js";
export { getPurchaseProduct } from "./products.js";
export type {
  GetPurchaseProductOptions,
  ProcurementProductsItem,
  ProcurementProductsPath,
  ProcurementProductsResource,
} from "./products.js";
