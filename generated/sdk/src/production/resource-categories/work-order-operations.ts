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
import type { ProductionResourceCategoryPath } from "../resource-categories.js";

/** `/production/resource-categories/{productionResourceCategoryId}/work-order-operations` */
export interface ProductionResourceCategoryWorkOrderOperationsResource {
  /**
   * Lists the work order operations planned on the resources of one category. Function
   * `listProductionResourceCategoryWorkOrderOperations`.
   *
   * @see https://api.rambase.net/documentation/Production/Resource%20category?resourceno=5202&version=14
   */
  list(options?: ListProductionResourceCategoryWorkOrderOperationsOptions): PagedList<unknown>;
}

/**
 * Makes a `ProductionResourceCategoryWorkOrderOperationsResource`, whose members are made when they
 * are read.
 */
export function productionResourceCategoryWorkOrderOperationsResource(
  rambase: AnyClient,
  path: ProductionResourceCategoryPath,
): ProductionResourceCategoryWorkOrderOperationsResource {
  return {
    list: (options) => listProductionResourceCategoryWorkOrderOperations(rambase, path, options),
  };
}

/** Options of `listProductionResourceCategoryWorkOrderOperations`. */
export type ListProductionResourceCategoryWorkOrderOperationsOptions = ListOptions &
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
  > & {
    /** Whether operations of the categories below this one are listed too. Default `false`. */
    includeSubCategories?: boolean | undefined;
    /** Name of the only category below this one that is wanted. */
    subCategoryName?: string | undefined;
  };

/**
 * Lists the work order operations planned on the resources of one category.
 *
 * A page has at most 60 items.
 *
 * Resource 5202, version 14.
 *
 * @see https://api.rambase.net/documentation/Production/Resource%20category?resourceno=5202&version=14
 */
export function listProductionResourceCategoryWorkOrderOperations(
  rambase: AnyClient,
  path: ProductionResourceCategoryPath,
  options?: ListProductionResourceCategoryWorkOrderOperationsOptions,
): PagedList<unknown> {
  return listItems(rambase, listProductionResourceCategoryWorkOrderOperationsOperation, { path, options });
}

const listProductionResourceCategoryWorkOrderOperationsOperation: OperationSpec = {
  id: "listProductionResourceCategoryWorkOrderOperations",
  method: "GET",
  path: "/production/resource-categories/{productionResourceCategoryId}/work-order-operations",
  query: {
    includeSubCategories: "includeSubCategories",
    subCategoryName: "subCategoryName",
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
