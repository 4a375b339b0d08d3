// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type ProductionResourceGroupMembersResource,
  productionResourceGroupMembersResource,
} from "./resource-groups/members.js";

/** `/production/resource-groups` */
export interface ProductionResourceGroupsResource {
  /** `/production/resource-groups/{productionResourceGroupId}` */
  (productionResourceGroupId: number): ProductionResourceGroupById;
}

/** Makes a `ProductionResourceGroupsResource`, whose members are made when they are read. */
export function productionResourceGroupsResource(rambase: AnyClient): ProductionResourceGroupsResource {
  return (productionResourceGroupId: number) =>
    productionResourceGroupById(rambase, { productionResourceGroupId });
}

/** `/production/resource-groups/{productionResourceGroupId}` */
export interface ProductionResourceGroupById {
  /** `/production/resource-groups/{productionResourceGroupId}/members` */
  readonly members: ProductionResourceGroupMembersResource;
}

/** Makes a `ProductionResourceGroupById`, whose members are made when they are read. */
export function productionResourceGroupById(
  rambase: AnyClient,
  path: ProductionResourceGroupPath,
): ProductionResourceGroupById {
  return {
    get members() {
      return productionResourceGroupMembersResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type ProductionResourceGroupPath = {
  /** The group that loses a member. Minimum 100000. */
  productionResourceGroupId: number;
};
