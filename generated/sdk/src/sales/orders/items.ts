// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  fieldNames,
  listItems,
  type ListOptions,
  type OperationSpec,
  type PagedList,
} from "../../runtime/index.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { SalesOrderPath } from "../orders.js";

/** `/sales/orders/{salesOrderId}/items` */
export interface SalesOrderItemsResource {
  /**
   * Lists the lines of a sales order. Function `listSalesOrderItems`.
   *
   * @see https://api.rambase.net/documentation?resourceno=1811
   */
  list(options?: ListSalesOrderItemsOptions): PagedList<unknown>;
}

/** Makes a `SalesOrderItemsResource`, whose members are made when they are read. */
export function salesOrderItemsResource(rambase: AnyClient, path: SalesOrderPath): SalesOrderItemsResource {
  return {
    list: (options) => listSalesOrderItems(rambase, path, options),
  };
}

/** Options of `listSalesOrderItems`. */
export type ListSalesOrderItemsOptions = ListOptions &
  Pick<
    CommonOptions,
    | "showDomainDescriptions"
    | "lang"
    | "db"
    | "expand"
    | "select"
    | "useMinimumVersion"
    | "format"
    | "top"
    | "skip"
    | "showCustomFields"
  >;

/**
 * Lists the lines of a sales order.
 *
 * A page has at most 80 items.
 *
 * Resource 1811, version 38.
 *
 * @see https://api.rambase.net/documentation?resourceno=1811
 */
export function listSalesOrderItems(
  rambase: AnyClient,
  path: SalesOrderPath,
  options?: ListSalesOrderItemsOptions,
): PagedList<unknown> {
  return listItems(rambase, listSalesOrderItemsOperation, { path, options });
}

const listSalesOrderItemsOperation: OperationSpec = {
  id: "listSalesOrderItems",
  method: "GET",
  path: "/sales/orders/{salesOrderId}/items",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    expand: ["$expand", fieldNames],
    select: ["$select", fieldNames],
    useMinimumVersion: "$useMinimumVersion",
    format: "$format",
    top: "$top",
    skip: "$skip",
    showCustomFields: "$showCustomFields",
  },
};
