// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type ProductionResourceCategoryWorkOrderOperationsResource,
  productionResourceCategoryWorkOrderOperationsResource,
} from "./resource-categories/work-order-operations.js";

/** `/production/resource-categories` */
export interface ProductionResourceCategoriesResource {
  /** `/production/resource-categories/{productionResourceCategoryId}` */
  (productionResourceCategoryId: number): ProductionResourceCategoryById;
}

/** Makes a `ProductionResourceCategoriesResource`, whose members are made when they are read. */
export function productionResourceCategoriesResource(
  rambase: AnyClient,
): ProductionResourceCategoriesResource {
  return (productionResourceCategoryId: number) =>
    productionResourceCategoryById(rambase, { productionResourceCategoryId });
}

/** `/production/resource-categories/{productionResourceCategoryId}` */
export interface ProductionResourceCategoryById {
  /** `/production/resource-categories/{productionResourceCategoryId}/work-order-operations` */
  readonly workOrderOperations: ProductionResourceCategoryWorkOrderOperationsResource;
}

/** Makes a `ProductionResourceCategoryById`, whose members are made when they are read. */
export function productionResourceCategoryById(
  rambase: AnyClient,
  path: ProductionResourceCategoryPath,
): ProductionResourceCategoryById {
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
