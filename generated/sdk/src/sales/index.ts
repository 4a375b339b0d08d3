// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { SalesResource } from "./sales.js";
export type { SalesCreditNoteById, SalesCreditNotePath, SalesCreditNotesResource } from "./credit-notes.js";
export { deleteSalesCreditNoteItem } from "./credit-notes/items.js";
export type {
  DeleteSalesCreditNoteItemOptions,
  SalesCreditNoteItemById,
  SalesCreditNoteItemPath,
  SalesCreditNoteItemsResource,
} from "./credit-notes/items.js";
export { listCustomers } from "./customers.js";
export type { ListCustomersOptions, SalesCustomersResource } from "./customers.js";
export { deleteSalesInvoice } from "./invoices.js";
export type {
  DeleteSalesInvoiceOptions,
  SalesInvoiceById,
  SalesInvoicePath,
  SalesInvoicesResource,
} from "./invoices.js";
export type { SalesOrderById, SalesOrderPath, SalesOrdersResource } from "./orders.js";
export { listSalesOrderItems } from "./orders/items.js";
export type { ListSalesOrderItemsOptions, SalesOrderItemsResource } from "./orders/items.js";
export { getSalesQuoteRequest } from "./quote-requests.js";
export type {
  GetSalesQuoteRequestOptions,
  SalesQuoteRequestById,
  SalesQuoteRequestPath,
  SalesQuoteRequestsResource,
} from "./quote-requests.js";
export { forwardQuoteRequest, prepareQuoteRequestForQuoting } from "./quote-requests/operations.js";
export type {
  ForwardQuoteRequestInput,
  ForwardQuoteRequestOptions,
  PrepareQuoteRequestForQuotingOptions,
  SalesQuoteRequestOperations,
} from "./quote-requests/operations.js";
export type { SalesQuoteById, SalesQuotePath, SalesQuotesResource } from "./quotes.js";
export { turnQuoteIntoNewSalesOrder } from "./quotes/operations.js";
export type { SalesQuoteOperations, TurnQuoteIntoNewSalesOrderOptions } from "./quotes/operations.js";
export { listSalesQuoteItems } from "./quotes/items.js";
export type { ListSalesQuoteItemsOptions, SalesQuoteItemsResource } from "./quotes/items.js";
export type {
  OperationInstance,
  OperationInstanceApiOperation,
  OperationInstanceCreatedBy,
  OperationInstanceCreatedFor,
  OperationInstanceError,
  OperationInstanceErrorErrorMessage,
  OperationInstanceErrorInnerError,
  OperationInstanceErrorInnerErrorErrorMessage,
  OperationInstanceErrorInnerErrorParameter,
  OperationInstanceErrorParameter,
  OperationInstanceObjectReference,
  OperationInstanceResultValue,
  OperationInstanceSystemJob,
} from "../types/operation-instance.js";
