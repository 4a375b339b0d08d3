// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  fieldNames,
  type OperationSpec,
} from "../runtime/index.js";
import type { CommonOptions } from "../types/common-options.js";
import {
  type SalesQuoteRequestOperations,
  salesQuoteRequestOperations,
} from "./quote-requests/operations.js";

/** `/sales/quote-requests` */
export interface SalesQuoteRequestsResource {
  /** `/sales/quote-requests/{salesQuoteRequestId}` */
  (salesQuoteRequestId: number): SalesQuoteRequestById;
}

/** Makes a `SalesQuoteRequestsResource`, whose members are made when they are read. */
export function salesQuoteRequestsResource(rambase: AnyClient): SalesQuoteRequestsResource {
  return (salesQuoteRequestId: number) => salesQuoteRequestById(rambase, { salesQuoteRequestId });
}

/** `/sales/quote-requests/{salesQuoteRequestId}` */
export interface SalesQuoteRequestById {
  /** API operations of `/sales/quote-requests/{salesQuoteRequestId}`. */
  readonly operations: SalesQuoteRequestOperations;
  /**
   * Reads one request for a quote. Function `getSalesQuoteRequest`.
   *
   * @see https://api.rambase.net/documentation/Sales/Quote%20request?resourceno=428&version=28
   */
  get(options?: GetSalesQuoteRequestOptions): ApiCall<unknown>;
}

/** Makes a `SalesQuoteRequestById`, whose members are made when they are read. */
export function salesQuoteRequestById(
  rambase: AnyClient,
  path: SalesQuoteRequestPath,
): SalesQuoteRequestById {
  return {
    get: (options) => getSalesQuoteRequest(rambase, path, options),
    get operations() {
      return salesQuoteRequestOperations(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SalesQuoteRequestPath = {
  /** Minimum 100000. */
  salesQuoteRequestId: number;
};

/** Options of `getSalesQuoteRequest`. */
export type GetSalesQuoteRequestOptions = CallOptions &
  Pick<
    CommonOptions,
    | "showDomainDescriptions"
    | "lang"
    | "db"
    | "format"
    | "useMinimumVersion"
    | "select"
    | "showCustomFields"
  >;

/**
 * Reads one request for a quote.
 *
 * Resource 428, version 28.
 *
 * @see https://api.rambase.net/documentation/Sales/Quote%20request?resourceno=428&version=28
 */
export function getSalesQuoteRequest(
  rambase: AnyClient,
  path: SalesQuoteRequestPath,
  options?: GetSalesQuoteRequestOptions,
): ApiCall<unknown> {
  return callOperation(rambase, getSalesQuoteRequestOperation, { path, options });
}

const getSalesQuoteRequestOperation: OperationSpec = {
  id: "getSalesQuoteRequest",
  method: "GET",
  path: "/sales/quote-requests/{salesQuoteRequestId}",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    format: "$format",
    useMinimumVersion: "$useMinimumVersion",
    select: ["$select", fieldNames],
    showCustomFields: "$showCustomFields",
  },
};
