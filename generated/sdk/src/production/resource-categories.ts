// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type ProductionResourceCategoriesWorkOrderOperationsResource,
  productionResourceCategoriesWorkOrderOperationsResource,
} from "./resource-categories/work-order-operations.js";

/** `/production/resource-categories` */
export interface ProductionResourceCategoriesResource {
  /** `/production/resource-categories/{productionResourceCategoryId}` */
  (productionResourceCategoryId: number): ProductionResourceCategoriesItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function productionResourceCategoriesResource(
  rambase: RamBaseClient,
): ProductionResourceCategoriesResource {
  return (productionResourceCategoryId: number) => productionResourceCategoriesItem(rambase, { productionResourceCategoryId });
}

/** `/production/resource-categories/{productionResourceCategoryId}` */
export interface ProductionResourceCategoriesItem {
  /** `/production/resource-categories/{productionResourceCategoryId}/work-order-operations` */
  readonly workOrderOperations: ProductionResourceCategoriesWorkOrderOperationsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function productionResourceCategoriesItem(
  rambase: RamBaseClient,
  path: ProductionResourceCategoriesPath,
): ProductionResourceCategoriesItem {
  return {
    get workOrderOperations() {
      return productionResourceCategoriesWorkOrderOperationsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type ProductionResourceCategoriesPath = {
  /** The category of machines, tools or people. Minimum 100000. */
  productionResourceCategoryId: number;
};
