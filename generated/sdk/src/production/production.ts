// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type ProductionMrbSpecificationsResource,
  productionMrbSpecificationsResource,
} from "./mrb-specifications.js";
import {
  type ProductionResourceCategoriesResource,
  productionResourceCategoriesResource,
} from "./resource-categories.js";
import {
  type ProductionResourceGroupsResource,
  productionResourceGroupsResource,
} from "./resource-groups.js";
import { type ProductionResourcesResource, productionResourcesResource } from "./resources.js";

/** `/production` */
export interface ProductionResource {
  /** `/production/mrb-specifications` */
  readonly mrbSpecifications: ProductionMrbSpecificationsResource;
  /** `/production/resource-categories` */
  readonly resourceCategories: ProductionResourceCategoriesResource;
  /** `/production/resource-groups` */
  readonly resourceGroups: ProductionResourceGroupsResource;
  /** `/production/resources` */
  readonly resources: ProductionResourcesResource;
}

/** Makes a `ProductionResource`, whose members are made when they are read. */
export function productionResource(rambase: AnyClient): ProductionResource {
  return {
    get mrbSpecifications() {
      return productionMrbSpecificationsResource(rambase);
    },
    get resourceCategories() {
      return productionResourceCategoriesResource(rambase);
    },
    get resourceGroups() {
      return productionResourceGroupsResource(rambase);
    },
    get resources() {
      return productionResourcesResource(rambase);
    },
  };
}
