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

/** `/system/api/operation-instances` */
export interface SystemApiOperationInstancesResource {
  /**
   * Lists runs of API operations, of all operations together. Function `listApiOperationInstances`.
   *
   * @see https://api.rambase.net/documentation/System/API/API%20operation/Operation%20Instance?resourceno=1926&version=20
   */
  list(options?: ListApiOperationInstancesOptions): PagedList<unknown>;
}

/** Makes a `SystemApiOperationInstancesResource`, whose members are made when they are read. */
export function systemApiOperationInstancesResource(rambase: AnyClient): SystemApiOperationInstancesResource {
  return {
    list: (options) => listApiOperationInstances(rambase, options),
  };
}

/** Options of `listApiOperationInstances`. */
export type ListApiOperationInstancesOptions = ListOptions &
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
 * Lists runs of API operations, of all operations together.
 *
 * A page has at most 80 items.
 *
 * Resource 1926, version 20.
 *
 * @see https://api.rambase.net/documentation/System/API/API%20operation/Operation%20Instance?resourceno=1926&version=20
 */
export function listApiOperationInstances(
  rambase: AnyClient,
  options?: ListApiOperationInstancesOptions,
): PagedList<unknown> {
  return listItems(rambase, listApiOperationInstancesOperation, { options });
}

const listApiOperationInstancesOperation: OperationSpec = {
  id: "listApiOperationInstances",
  method: "GET",
  path: "/system/api/operation-instances",
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
