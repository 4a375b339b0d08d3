// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { ListOptions, PagedList, RamBaseClient } from "../runtime/index.js";
import type { OperationSpec } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";

/** `/human-resources/work-periods` */
export interface HumanResourcesWorkPeriodsResource {
  /**
   * Lists the periods that employees have worked
   *
   * @see https://api.rambase.net/documentation/Human%20resource/Work%20day/Period?resourceno=2145&version=16
   */
  list(options?: ListWorkPeriodsOptions): PagedList<unknown>;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function humanResourcesWorkPeriodsResource(rambase: RamBaseClient): HumanResourcesWorkPeriodsResource {
  return {
    list: (options) => listWorkPeriods(rambase, options),
  };
}

/** Options of `listWorkPeriods`. */
export type ListWorkPeriodsOptions = ListOptions &
  Pick<
    CommonOptions,
    "showDomainDescriptions" | "lang" | "db" | "expand" | "select" | "useMinimumVersion" | "format"
  >;

/**
 * Lists the periods that employees have worked
 *
 * @see https://api.rambase.net/documentation/Human%20resource/Work%20day/Period?resourceno=2145&version=16
 */
export function listWorkPeriods(
  rambase: RamBaseClient,
  options?: ListWorkPeriodsOptions,
): PagedList<unknown> {
  return rambase.list(listWorkPeriodsOperation, { options });
}

const listWorkPeriodsOperation: OperationSpec = {
  id: "listWorkPeriods",
  method: "GET",
  path: "/human-resources/work-periods",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    expand: "$expand",
    select: "$select",
    useMinimumVersion: "$useMinimumVersion",
    format: "$format",
  },
};
