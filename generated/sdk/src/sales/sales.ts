// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type SalesCreditNotesResource, salesCreditNotesResource } from "./credit-notes.js";
import { type SalesCustomersResource, salesCustomersResource } from "./customers.js";
import { type SalesInvoicesResource, salesInvoicesResource } from "./invoices.js";
import { type SalesOrdersResource, salesOrdersResource } from "./orders.js";
import { type SalesQuoteRequestsResource, salesQuoteRequestsResource } from "./quote-requests.js";
import { type SalesQuotesResource, salesQuotesResource } from "./quotes.js";

/** `/sales` */
export interface SalesResource {
  /** `/sales/credit-notes` */
  readonly creditNotes: SalesCreditNotesResource;
  /** `/sales/customers` */
  readonly customers: SalesCustomersResource;
  /** `/sales/invoices` */
  readonly invoices: SalesInvoicesResource;
  /** `/sales/orders` */
  readonly orders: SalesOrdersResource;
  /** `/sales/quote-requests` */
  readonly quoteRequests: SalesQuoteRequestsResource;
  /** `/sales/quotes` */
  readonly quotes: SalesQuotesResource;
}

/** Makes a `SalesResource`, whose members are made when they are read. */
export function salesResource(rambase: AnyClient): SalesResource {
  return {
    get creditNotes() {
      return salesCreditNotesResource(rambase);
    },
    get customers() {
      return salesCustomersResource(rambase);
    },
    get invoices() {
      return salesInvoicesResource(rambase);
    },
    get orders() {
      return salesOrdersResource(rambase);
    },
    get quoteRequests() {
      return salesQuoteRequestsResource(rambase);
    },
    get quotes() {
      return salesQuotesResource(rambase);
    },
  };
}
