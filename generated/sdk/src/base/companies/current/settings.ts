// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  fieldNames,
  listItems,
  type ListOptions,
  type OperationSpec,
  type PagedList,
} from "../../../runtime/index.js";
import type { CommonOptions } from "../../../types/common-options.js";

/** `/base/companies/current/settings` */
export interface BaseCompaniesCurrentSettingsResource {
  /**
   * Lists the settings of the company that the request runs in. Function `listCompanyCurrentSettings`.
   *
   * @see https://api.rambase.net/documentation/Base/Company/Settings?resourceno=2038&version=19
   */
  list(options?: ListCompanyCurrentSettingsOptions): PagedList<unknown>;
}

/** Makes a `BaseCompaniesCurrentSettingsResource`, whose members are made when they are read. */
export function baseCompaniesCurrentSettingsResource(
  rambase: AnyClient,
): BaseCompaniesCurrentSettingsResource {
  return {
    list: (options) => listCompanyCurrentSettings(rambase, options),
  };
}

/** Options of `listCompanyCurrentSettings`. */
export type ListCompanyCurrentSettingsOptions = ListOptions &
  Pick<
    CommonOptions,
    "lang" | "db" | "expand" | "select" | "useMinimumVersion" | "format" | "top" | "skip"
  > & {
    /** Part of the key or the name of the settings to find. */
    search?: string | undefined;
    /** Whether only settings that are switched on are listed. Default `false`. */
    activeOnly?: boolean | undefined;
  };

/**
 * Lists the settings of the company that the request runs in.
 *
 * A page has at most 150 items.
 *
 * Resource 2038, version 19.
 *
 * @see https://api.rambase.net/documentation/Base/Company/Settings?resourceno=2038&version=19
 */
export function listCompanyCurrentSettings(
  rambase: AnyClient,
  options?: ListCompanyCurrentSettingsOptions,
): PagedList<unknown> {
  return listItems(rambase, listCompanyCurrentSettingsOperation, { options });
}

const listCompanyCurrentSettingsOperation: OperationSpec = {
  id: "listCompanyCurrentSettings",
  method: "GET",
  path: "/base/companies/current/settings",
  query: {
    search: "search",
    activeOnly: "activeOnly",
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
