// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type ProductionResourceGroupsMembersResource,
  productionResourceGroupsMembersResource,
} from "./resource-groups/members.js";

/** `/production/resource-groups` */
export interface ProductionResourceGroupsResource {
  /** `/production/resource-groups/{productionResourceGroupId}` */
  (productionResourceGroupId: number): ProductionResourceGroupsItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function productionResourceGroupsResource(rambase: RamBaseClient): ProductionResourceGroupsResource {
  return (productionResourceGroupId: number) => productionResourceGroupsItem(rambase, { productionResourceGroupId });
}

/** `/production/resource-groups/{productionResourceGroupId}` */
export interface ProductionResourceGroupsItem {
  /** `/production/resource-groups/{productionResourceGroupId}/members` */
  readonly members: ProductionResourceGroupsMembersResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function productionResourceGroupsItem(
  rambase: RamBaseClient,
  path: ProductionResourceGroupsPath,
): ProductionResourceGroupsItem {
  return {
    get members() {
      return productionResourceGroupsMembersResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type ProductionResourceGroupsPath = {
  /** The group that loses a member. Minimum 100000. */
  productionResourceGroupId: number;
};
