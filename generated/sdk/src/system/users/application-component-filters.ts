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
import type { SystemUserPath } from "../users.js";

/** `/system/users/{userId}/application-component-filters` */
export interface SystemUserApplicationComponentFiltersResource {
  /**
   * Lists the filters that a user has saved in the components of applications. Function
   * `listUserApplicationComponentFilters`.
   *
   * @see https://api.rambase.net/documentation/System/User/Application%20component%20filter?resourceno=5051&version=7
   */
  list(options?: ListUserApplicationComponentFiltersOptions): PagedList<unknown>;
}

/**
 * Makes a `SystemUserApplicationComponentFiltersResource`, whose members are made when they are read.
 */
export function systemUserApplicationComponentFiltersResource(
  rambase: AnyClient,
  path: SystemUserPath,
): SystemUserApplicationComponentFiltersResource {
  return {
    list: (options) => listUserApplicationComponentFilters(rambase, path, options),
  };
}

/** Options of `listUserApplicationComponentFilters`. */
export type ListUserApplicationComponentFiltersOptions = ListOptions &
  Pick<
    CommonOptions,
    "lang" | "db" | "expand" | "select" | "useMinimumVersion" | "format" | "top" | "skip"
  >;

/**
 * Lists the filters that a user has saved in the components of applications.
 *
 * A page has at most 80 items.
 *
 * Resource 5051, version 7.
 *
 * @see https://api.rambase.net/documentation/System/User/Application%20component%20filter?resourceno=5051&version=7
 */
export function listUserApplicationComponentFilters(
  rambase: AnyClient,
  path: SystemUserPath,
  options?: ListUserApplicationComponentFiltersOptions,
): PagedList<unknown> {
  return listItems(rambase, listUserApplicationComponentFiltersOperation, { path, options });
}

const listUserApplicationComponentFiltersOperation: OperationSpec = {
  id: "listUserApplicationComponentFilters",
  method: "GET",
  path: "/system/users/{userId}/application-component-filters",
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
