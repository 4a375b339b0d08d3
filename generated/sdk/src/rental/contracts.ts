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

/** `/rental/contracts` */
export interface RentalContractsResource {
  /**
   * Lists rental contracts. Function `listContracts`.
   *
   * @see https://api.rambase.net/documentation/Rental/Contract?resourceno=5757&version=17
   */
  list(options?: ListContractsOptions): PagedList<unknown>;
}

/** Makes a `RentalContractsResource`, whose members are made when they are read. */
export function rentalContractsResource(rambase: AnyClient): RentalContractsResource {
  return {
    list: (options) => listContracts(rambase, options),
  };
}

/** Options of `listContracts`. */
export type ListContractsOptions = ListOptions &
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
 * Lists rental contracts.
 *
 * A page has at most 80 items.
 *
 * Resource 5757, version 17.
 *
 * @see https://api.rambase.net/documentation/Rental/Contract?resourceno=5757&version=17
 */
export function listContracts(rambase: AnyClient, options?: ListContractsOptions): PagedList<unknown> {
  return listItems(rambase, listContractsOperation, { options });
}

const listContractsOperation: OperationSpec = {
  id: "listContracts",
  method: "GET",
  path: "/rental/contracts",
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
