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
import type { LogisticsStockLocationAssignmentPath } from "../stock-location-assignments.js";

/** `/logistics/stock-location-assignments/{stockLocationAssignmentId}/assignment-events` */
export interface LogisticsStockLocationAssignmentAssignmentEventsResource {
  /**
   * Lists everything that has happened to one stock location assignment. Function
   * `listStockLocationAssignmentAssignmentEvents`.
   *
   * @see https://api.rambase.net/documentation/Logistics/Stock%20location%20assignment?resourceno=2000&version=9
   */
  list(options?: ListStockLocationAssignmentAssignmentEventsOptions): PagedList<unknown>;
}

/**
 * Makes a `LogisticsStockLocationAssignmentAssignmentEventsResource`, whose members are made when they
 * are read.
 */
export function logisticsStockLocationAssignmentAssignmentEventsResource(
  rambase: AnyClient,
  path: LogisticsStockLocationAssignmentPath,
): LogisticsStockLocationAssignmentAssignmentEventsResource {
  return {
    list: (options) => listStockLocationAssignmentAssignmentEvents(rambase, path, options),
  };
}

/** Options of `listStockLocationAssignmentAssignmentEvents`. */
export type ListStockLocationAssignmentAssignmentEventsOptions = ListOptions &
  Pick<
    CommonOptions,
    "lang" | "db" | "expand" | "select" | "useMinimumVersion" | "format" | "top" | "skip"
  >;

/**
 * Lists everything that has happened to one stock location assignment.
 *
 * A page has at most 80 items.
 *
 * Resource 2000, version 9.
 *
 * @see https://api.rambase.net/documentation/Logistics/Stock%20location%20assignment?resourceno=2000&version=9
 */
export function listStockLocationAssignmentAssignmentEvents(
  rambase: AnyClient,
  path: LogisticsStockLocationAssignmentPath,
  options?: ListStockLocationAssignmentAssignmentEventsOptions,
): PagedList<unknown> {
  return listItems(rambase, listStockLocationAssignmentAssignmentEventsOperation, { path, options });
}

const listStockLocationAssignmentAssignmentEventsOperation: OperationSpec = {
  id: "listStockLocationAssignmentAssignmentEvents",
  method: "GET",
  path: "/logistics/stock-location-assignments/{stockLocationAssignmentId}/assignment-events",
  query: {
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
