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

/** `/human-resources/time-types` */
export interface HumanResourcesTimeTypesResource {
  /** Lists the kinds of time that employees can register. Function `listTimeTypes`. */
  list(options?: ListTimeTypesOptions): PagedList<unknown>;
}

/** Makes a `HumanResourcesTimeTypesResource`, whose members are made when they are read. */
export function humanResourcesTimeTypesResource(rambase: AnyClient): HumanResourcesTimeTypesResource {
  return {
    list: (options) => listTimeTypes(rambase, options),
  };
}

/** Options of `listTimeTypes`. */
export type ListTimeTypesOptions = ListOptions &
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
 * Lists the kinds of time that employees can register.
 *
 * A page has at most 80 items.
 *
 * Resource 1812, version 14.
 */
export function listTimeTypes(rambase: AnyClient, options?: ListTimeTypesOptions): PagedList<unknown> {
  return listItems(rambase, listTimeTypesOperation, { options });
}

const listTimeTypesOperation: OperationSpec = {
  id: "listTimeTypes",
  method: "GET",
  path: "/human-resources/time-types",
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
