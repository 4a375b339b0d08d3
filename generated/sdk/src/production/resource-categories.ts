// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type ProductionResourceCategoryWorkOrderOperationsResource,
  productionResourceCategoryWorkOrderOperationsResource,
} from "./resource-categories/work-order-operations.js";

/** `/production/resource-categories` */
export interface ProductionResourceCategoriesResource {
  /** `/production/resource-categories/{productionResourceCategoryId}` */
  (productionResourceCategoryId: number): ProductionResourceCategoryItem;
}

/** Makes a `ProductionResourceCategoriesResource`, whose members are made when they are read. */
export function productionResourceCategoriesResource(
  rambase: AnyClient,
): ProductionResourceCategoriesResource {
  return (productionResourceCategoryId: number) =>
    productionResourceCategoryItem(rambase, { productionResourceCategoryId });
}

/** `/production/resource-categories/{productionResourceCategoryId}` */
export interface ProductionResourceCategoryItem {
  /** `/production/resource-categories/{productionResourceCategoryId}/work-order-operations` */
  readonly workOrderOperations: ProductionResourceCategoryWorkOrderOperationsResource;
}

/** Makes a `ProductionResourceCategoryItem`, whose members are made when they are read. */
export function productionResourceCategoryItem(
  rambase: AnyClient,
  path: ProductionResourceCategoryPath,
): ProductionResourceCategoryItem {
  return {
    get workOrderOperations() {
      return productionResourceCategoryWorkOrderOperationsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type ProductionResourceCategoryPath = {
  /** The category of machines, tools or people. Minimum 100000. */
  productionResourceCategoryId: number;
};
