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
import type { SalesQuotePath } from "../quotes.js";

/** `/sales/quotes/{salesQuoteId}/items` */
export interface SalesQuoteItemsResource {
  /**
   * Lists the lines of a sales quote. Function `listSalesQuoteItems`.
   *
   * @see https://api.rambase.net/documentation/Sales/Quote/Item?resourceno=2132&version=22
   */
  list(options?: ListSalesQuoteItemsOptions): PagedList<unknown>;
}

/** Makes a `SalesQuoteItemsResource`, whose members are made when they are read. */
export function salesQuoteItemsResource(rambase: AnyClient, path: SalesQuotePath): SalesQuoteItemsResource {
  return {
    list: (options) => listSalesQuoteItems(rambase, path, options),
  };
}

/** Options of `listSalesQuoteItems`. */
export type ListSalesQuoteItemsOptions = ListOptions &
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
 * Lists the lines of a sales quote.
 *
 * A page has at most 80 items.
 *
 * Resource 2132, version 22.
 *
 * @see https://api.rambase.net/documentation/Sales/Quote/Item?resourceno=2132&version=22
 */
export function listSalesQuoteItems(
  rambase: AnyClient,
  path: SalesQuotePath,
  options?: ListSalesQuoteItemsOptions,
): PagedList<unknown> {
  return listItems(rambase, listSalesQuoteItemsOperation, { path, options });
}

const listSalesQuoteItemsOperation: OperationSpec = {
  id: "listSalesQuoteItems",
  method: "GET",
  path: "/sales/quotes/{salesQuoteId}/items",
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
