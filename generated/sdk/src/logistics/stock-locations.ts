// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  fieldNames,
  listItems,
  type ListOptions,
  type OperationSpec,
  type PagedList,
} from "../runtime/index.js";
import type { CommonOptions } from "../types/common-options.js";

/** `/logistics/stock-locations` */
export interface LogisticsStockLocationsResource {
  /**
   * Lists the places where stock is kept. Function `listStockLocations`.
   *
   * @see https://api.rambase.net/documentation/Logistics/Stock%20location?resourceno=1992&version=23
   */
  list(options?: ListStockLocationsOptions): PagedList<unknown>;
}

/** Makes a `LogisticsStockLocationsResource`, whose members are made when they are read. */
export function logisticsStockLocationsResource(rambase: AnyClient): LogisticsStockLocationsResource {
  return {
    list: (options) => listStockLocations(rambase, options),
  };
}

/** Options of `listStockLocations`. */
export type ListStockLocationsOptions = ListOptions &
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
  >;

/**
 * Lists the places where stock is kept.
 *
 * A page has at most 80 items.
 *
 * Resource 1992, version 23.
 *
 * @see https://api.rambase.net/documentation/Logistics/Stock%20location?resourceno=1992&version=23
 */
export function listStockLocations(
  rambase: AnyClient,
  options?: ListStockLocationsOptions,
): PagedList<unknown> {
  return listItems(rambase, listStockLocationsOperation, { options });
}

const listStockLocationsOperation: OperationSpec = {
  id: "listStockLocations",
  method: "GET",
  path: "/logistics/stock-locations",
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
  },
};
