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

/** `/human-resources/work-periods` */
export interface HumanResourcesWorkPeriodsResource {
  /**
   * Lists the periods that employees have worked. Function `listWorkPeriods`.
   *
   * @see https://api.rambase.net/documentation/Human%20resource/Work%20day/Period?resourceno=2145&version=16
   */
  list(options?: ListWorkPeriodsOptions): PagedList<unknown>;
}

/** Makes a `HumanResourcesWorkPeriodsResource`, whose members are made when they are read. */
export function humanResourcesWorkPeriodsResource(rambase: AnyClient): HumanResourcesWorkPeriodsResource {
  return {
    list: (options) => listWorkPeriods(rambase, options),
  };
}

/** Options of `listWorkPeriods`. */
export type ListWorkPeriodsOptions = ListOptions &
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
 * Lists the periods that employees have worked.
 *
 * A page has at most 50 items.
 *
 * Resource 2145, version 16.
 *
 * @see https://api.rambase.net/documentation/Human%20resource/Work%20day/Period?resourceno=2145&version=16
 */
export function listWorkPeriods(rambase: AnyClient, options?: ListWorkPeriodsOptions): PagedList<unknown> {
  return listItems(rambase, listWorkPeriodsOperation, { options });
}

const listWorkPeriodsOperation: OperationSpec = {
  id: "listWorkPeriods",
  method: "GET",
  path: "/human-resources/work-periods",
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
