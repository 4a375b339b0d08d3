// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { SalesResource } from "./sales.js";
export type { SalesCreditNotesItem, SalesCreditNotesPath, SalesCreditNotesResource } from "./credit-notes.js";
export { deleteSalesCreditNoteItem } from "./credit-notes/items.js";
export type {
  DeleteSalesCreditNoteItemOptions,
  SalesCreditNotesItemsItem,
  SalesCreditNotesItemsPath,
  SalesCreditNotesItemsResource,
} from "./credit-notes/items.js";
export { listCustomers } from "./customers.js";
export type { ListCustomersOptions, SalesCustomersResource } from "./customers.js";
export { deleteSalesInvoice } from "./invoices.js";
export type {
  DeleteSalesInvoiceOptions,
  SalesInvoicesItem,
  SalesInvoicesPath,
  SalesInvoicesResource,
} from "./invoices.js";
export type { SalesOrdersItem, SalesOrdersPath, SalesOrdersResource } from "./orders.js";
export { listSalesOrderItems } from "./orders/items.js";
export type { ListSalesOrderItemsOptions, SalesOrdersItemsResource } from "./orders/items.js";
export { getSalesQuoteRequest } from "./quote-requests.js";
export type {
  GetSalesQuoteRequestOptions,
  SalesQuoteRequestsItem,
  SalesQuoteRequestsPath,
  SalesQuoteRequestsResource,
} from "./quote-requests.js";
export { forwardQuoteRequest, prepareQuoteRequestForQuoting } from "./quote-requests/operations.js";
export type {
  ForwardQuoteRequestInput,
  ForwardQuoteRequestOptions,
  PrepareQuoteRequestForQuotingOptions,
  SalesQuoteRequestsOperations,
} from "./quote-requests/operations.js";
export type { SalesQuotesItem, SalesQuotesPath, SalesQuotesResource } from "./quotes.js";
export { turnQuoteIntoNewSalesOrder } from "./quotes/operations.js";
export type { SalesQuotesOperations, TurnQuoteIntoNewSalesOrderOptions } from "./quotes/operations.js";
export { listSalesQuoteItems } from "./quotes/items.js";
export type { ListSalesQuoteItemsOptions, SalesQuotesItemsResource } from "./quotes/items.js";
