// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type CallOptions,
  type OperationHandle,
  type OperationSpec,
  startOperation,
} from "../../runtime/index.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { OperationInstance } from "../../types/operation-instance.js";
import type { SalesQuotePath } from "../quotes.js";

/** API operations of `/sales/quotes/{salesQuoteId}`. */
export interface SalesQuoteOperations {
  /**
   * Turns a quote into a new sales order. Function `turnQuoteIntoNewSalesOrder`.
   *
   * @see https://api.rambase.net/documentation/Sales/Quote?operationid=100176&resourceno=430&version=52
   */
  turnQuoteIntoNewSalesOrder(
    options?: TurnQuoteIntoNewSalesOrderOptions,
  ): Promise<OperationHandle<OperationInstance>>;
}

/** Makes a `SalesQuoteOperations`, whose members are made when they are read. */
export function salesQuoteOperations(rambase: AnyClient, path: SalesQuotePath): SalesQuoteOperations {
  return {
    turnQuoteIntoNewSalesOrder: (options) => turnQuoteIntoNewSalesOrder(rambase, path, options),
  };
}

/** Options of `turnQuoteIntoNewSalesOrder`. */
export type TurnQuoteIntoNewSalesOrderOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Turns a quote into a new sales order.
 *
 * @see https://api.rambase.net/documentation/Sales/Quote?operationid=100176&resourceno=430&version=52
 */
export function turnQuoteIntoNewSalesOrder(
  rambase: AnyClient,
  path: SalesQuotePath,
  options?: TurnQuoteIntoNewSalesOrderOptions,
): Promise<OperationHandle<OperationInstance>> {
  return startOperation(rambase, turnQuoteIntoNewSalesOrderOperation, { path, options });
}

const turnQuoteIntoNewSalesOrderOperation: OperationSpec = {
  id: "turnQuoteIntoNewSalesOrder",
  method: "POST",
  path: "/sales/quotes/{salesQuoteId}/api-operations/100176/instances",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  responseRoot: "operationInstance",
};
