// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type CallOptions,
  jsonBody,
  type OperationHandle,
  type OperationSpec,
  startOperation,
} from "../../runtime/index.js";
import { violationsOf } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { OperationInstance } from "../../types/operation-instance.js";
import { checkForwardQuoteRequestInput } from "../../validators/sales/quote-requests/operations.js";
import type { SalesQuoteRequestPath } from "../quote-requests.js";

/** API operations of `/sales/quote-requests/{salesQuoteRequestId}`. */
export interface SalesQuoteRequestOperations {
  /**
   * Forwards a quote request to an existing quote. Function `forwardQuoteRequest`.
   *
   * @see https://api.rambase.net/documentation/Sales/Quote%20request?operationid=100218&resourceno=428&version=28
   */
  forwardQuoteRequest(
    body: ForwardQuoteRequestInput,
    options?: ForwardQuoteRequestOptions,
  ): Promise<OperationHandle<OperationInstance>>;
  /**
   * Prepares a quote request for quoting. Function `prepareQuoteRequestForQuoting`.
   *
   * @see https://api.rambase.net/documentation/Sales/Quote%20request?operationid=100221&resourceno=428&version=28
   */
  prepareQuoteRequestForQuoting(
    options?: PrepareQuoteRequestForQuotingOptions,
  ): Promise<OperationHandle<OperationInstance>>;
}

/** Makes a `SalesQuoteRequestOperations`, whose members are made when they are read. */
export function salesQuoteRequestOperations(
  rambase: AnyClient,
  path: SalesQuoteRequestPath,
): SalesQuoteRequestOperations {
  return {
    forwardQuoteRequest: (body, options) => forwardQuoteRequest(rambase, path, body, options),
    prepareQuoteRequestForQuoting: (options) => prepareQuoteRequestForQuoting(rambase, path, options),
  };
}

/** Options of `forwardQuoteRequest`. */
export type ForwardQuoteRequestOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Forwards a quote request to an existing quote.
 *
 * Resource 2314, version 1.
 *
 * @see https://api.rambase.net/documentation/Sales/Quote%20request?operationid=100218&resourceno=428&version=28
 */
export function forwardQuoteRequest(
  rambase: AnyClient,
  path: SalesQuoteRequestPath,
  body: ForwardQuoteRequestInput,
  options?: ForwardQuoteRequestOptions,
): Promise<OperationHandle<OperationInstance>> {
  return startOperation(rambase, forwardQuoteRequestOperation, { path, body, options });
}

const forwardQuoteRequestOperation: OperationSpec = {
  id: "forwardQuoteRequest",
  method: "POST",
  path: "/sales/quote-requests/{salesQuoteRequestId}/api-operations/100218/instances",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "parameters",
    required: true,
    check: (body) => violationsOf(checkForwardQuoteRequestInput, body),
  },
  responseRoot: "operationInstance",
};

/** Options of `prepareQuoteRequestForQuoting`. */
export type PrepareQuoteRequestForQuotingOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Prepares a quote request for quoting.
 *
 * @see https://api.rambase.net/documentation/Sales/Quote%20request?operationid=100221&resourceno=428&version=28
 */
export function prepareQuoteRequestForQuoting(
  rambase: AnyClient,
  path: SalesQuoteRequestPath,
  options?: PrepareQuoteRequestForQuotingOptions,
): Promise<OperationHandle<OperationInstance>> {
  return startOperation(rambase, prepareQuoteRequestForQuotingOperation, { path, options });
}

const prepareQuoteRequestForQuotingOperation: OperationSpec = {
  id: "prepareQuoteRequestForQuoting",
  method: "POST",
  path: "/sales/quote-requests/{salesQuoteRequestId}/api-operations/100221/instances",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  responseRoot: "operationInstance",
};

/** Body of `forwardQuoteRequest`. */
export interface ForwardQuoteRequestInput {
  /** The quote that the request goes into. */
  salesQuoteId: number;
}
