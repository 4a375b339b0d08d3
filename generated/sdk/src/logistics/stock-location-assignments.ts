// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  fieldNames,
  listItems,
  type ListOptions,
  type OperationSpec,
  type PagedList,
} from "../runtime/index.js";
import { callable } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";
import {
  type LogisticsStockLocationAssignmentAssignmentEventsResource,
  logisticsStockLocationAssignmentAssignmentEventsResource,
} from "./stock-location-assignments/assignment-events.js";

/** `/logistics/stock-location-assignments` */
export interface LogisticsStockLocationAssignmentsResource {
  /** `/logistics/stock-location-assignments/{stockLocationAssignmentId}` */
  (stockLocationAssignmentId: number): LogisticsStockLocationAssignmentById;
  /** Lists which stock lies at which location. Function `listStockLocationAssignments`. */
  list(options?: ListStockLocationAssignmentsOptions): PagedList<unknown>;
}

/** Makes a `LogisticsStockLocationAssignmentsResource`, whose members are made when they are read. */
export function logisticsStockLocationAssignmentsResource(
  rambase: AnyClient,
): LogisticsStockLocationAssignmentsResource {
  return callable(
    (stockLocationAssignmentId: number) =>
      logisticsStockLocationAssignmentById(rambase, { stockLocationAssignmentId }),
    {
      list: (options?: ListStockLocationAssignmentsOptions) => listStockLocationAssignments(rambase, options),
    },
  );
}

/** `/logistics/stock-location-assignments/{stockLocationAssignmentId}` */
export interface LogisticsStockLocationAssignmentById {
  /** `/logistics/stock-location-assignments/{stockLocationAssignmentId}/assignment-events` */
  readonly assignmentEvents: LogisticsStockLocationAssignmentAssignmentEventsResource;
  /** Reads one assignment of stock to a location. Function `getStockLocationAssignment`. */
  get(options?: GetStockLocationAssignmentOptions): ApiCall<unknown>;
}

/** Makes a `LogisticsStockLocationAssignmentById`, whose members are made when they are read. */
export function logisticsStockLocationAssignmentById(
  rambase: AnyClient,
  path: LogisticsStockLocationAssignmentPath,
): LogisticsStockLocationAssignmentById {
  return {
    get: (options) => getStockLocationAssignment(rambase, path, options),
    get assignmentEvents() {
      return logisticsStockLocationAssignmentAssignmentEventsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type LogisticsStockLocationAssignmentPath = {
  /** Minimum 100000. */
  stockLocationAssignmentId: number;
};

/** Options of `listStockLocationAssignments`. */
export type ListStockLocationAssignmentsOptions = ListOptions &
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
 * Lists which stock lies at which location.
 *
 * A page has at most 80 items.
 *
 * Resource 1997, version 24.
 */
export function listStockLocationAssignments(
  rambase: AnyClient,
  options?: ListStockLocationAssignmentsOptions,
): PagedList<unknown> {
  return listItems(rambase, listStockLocationAssignmentsOperation, { options });
}

const listStockLocationAssignmentsOperation: OperationSpec = {
  id: "listStockLocationAssignments",
  method: "GET",
  path: "/logistics/stock-location-assignments",
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

/** Options of `getStockLocationAssignment`. */
export type GetStockLocationAssignmentOptions = CallOptions &
  Pick<
    CommonOptions,
    "showDomainDescriptions" | "lang" | "db" | "format" | "useMinimumVersion" | "select"
  >;

/**
 * Reads one assignment of stock to a location.
 *
 * Resource 1995, version 16.
 */
export function getStockLocationAssignment(
  rambase: AnyClient,
  path: LogisticsStockLocationAssignmentPath,
  options?: GetStockLocationAssignmentOptions,
): ApiCall<unknown> {
  return callOperation(rambase, getStockLocationAssignmentOperation, { path, options });
}

const getStockLocationAssignmentOperation: OperationSpec = {
  id: "getStockLocationAssignment",
  method: "GET",
  path: "/logistics/stock-location-assignments/{stockLocationAssignmentId}",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    format: "$format",
    useMinimumVersion: "$useMinimumVersion",
    select: ["$select", fieldNames],
  },
};
