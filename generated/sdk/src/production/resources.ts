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

/** `/production/resources` */
export interface ProductionResourcesResource {
  /** `/production/resources/{productionResourceId}` */
  (productionResourceId: number): ProductionResourceById;
  /**
   * Lists the machines, tools and people that production plans with. Function `listProductionResources`.
   *
   * @see https://api.rambase.net/documentation/tagview/Production/Resource?resourceno=555&version=24
   */
  list(options?: ListProductionResourcesOptions): PagedList<unknown>;
}

/** Makes a `ProductionResourcesResource`, whose members are made when they are read. */
export function productionResourcesResource(rambase: AnyClient): ProductionResourcesResource {
  return callable(
    (productionResourceId: number) => productionResourceById(rambase, { productionResourceId }),
    {
      list: (options?: ListProductionResourcesOptions) => listProductionResources(rambase, options),
    },
  );
}

/** `/production/resources/{productionResourceId}` */
export interface ProductionResourceById {
  /**
   * Reads one resource of production. Function `getProductionResource`.
   *
   * @see https://api.rambase.net/documentation/Production/Resource?resourceno=556&version=33
   */
  get(options?: GetProductionResourceOptions): ApiCall<unknown>;
}

/** Makes a `ProductionResourceById`, whose members are made when they are read. */
export function productionResourceById(
  rambase: AnyClient,
  path: ProductionResourcePath,
): ProductionResourceById {
  return {
    get: (options) => getProductionResource(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type ProductionResourcePath = {
  /** The machine, tool or person to read. Minimum 100000. */
  productionResourceId: number;
};

/** Options of `listProductionResources`. */
export type ListProductionResourcesOptions = ListOptions &
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
 * Lists the machines, tools and people that production plans with.
 *
 * A page has at most 80 items.
 *
 * Resource 555, version 34.
 *
 * @see https://api.rambase.net/documentation/tagview/Production/Resource?resourceno=555&version=24
 */
export function listProductionResources(
  rambase: AnyClient,
  options?: ListProductionResourcesOptions,
): PagedList<unknown> {
  return listItems(rambase, listProductionResourcesOperation, { options });
}

const listProductionResourcesOperation: OperationSpec = {
  id: "listProductionResources",
  method: "GET",
  path: "/production/resources",
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

/** Options of `getProductionResource`. */
export type GetProductionResourceOptions = CallOptions &
  Pick<
    CommonOptions,
    | "showDomainDescriptions"
    | "lang"
    | "db"
    | "format"
    | "useMinimumVersion"
    | "select"
    | "showCustomFields"
  >;

/**
 * Reads one resource of production.
 *
 * Resource 556, version 33.
 *
 * @see https://api.rambase.net/documentation/Production/Resource?resourceno=556&version=33
 */
export function getProductionResource(
  rambase: AnyClient,
  path: ProductionResourcePath,
  options?: GetProductionResourceOptions,
): ApiCall<unknown> {
  return callOperation(rambase, getProductionResourceOperation, { path, options });
}

const getProductionResourceOperation: OperationSpec = {
  id: "getProductionResource",
  method: "GET",
  path: "/production/resources/{productionResourceId}",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    format: "$format",
    useMinimumVersion: "$useMinimumVersion",
    select: ["$select", fieldNames],
    showCustomFields: "$showCustomFields",
  },
};
