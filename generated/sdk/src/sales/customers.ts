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

/** `/sales/customers` */
export interface SalesCustomersResource {
  /**
   * Lists the customers of the company. Function `listCustomers`.
   *
   * @see https://api.rambase.net/documentation/CRM/Customer?resourceno=293&version=58
   */
  list(options?: ListCustomersOptions): PagedList<unknown>;
}

/** Makes a `SalesCustomersResource`, whose members are made when they are read. */
export function salesCustomersResource(rambase: AnyClient): SalesCustomersResource {
  return {
    list: (options) => listCustomers(rambase, options),
  };
}

/** Options of `listCustomers`. */
export type ListCustomersOptions = ListOptions &
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
 * Lists the customers of the company.
 *
 * A page has at most 80 items.
 *
 * Resource 293, version 58.
 *
 * @see https://api.rambase.net/documentation/CRM/Customer?resourceno=293&version=58
 */
export function listCustomers(rambase: AnyClient, options?: ListCustomersOptions): PagedList<unknown> {
  return listItems(rambase, listCustomersOperation, { options });
}

const listCustomersOperation: OperationSpec = {
  id: "listCustomers",
  method: "GET",
  path: "/sales/customers",
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
