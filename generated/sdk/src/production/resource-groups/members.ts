// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  type OperationSpec,
} from "../../runtime/index.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { ProductionResourceGroupPath } from "../resource-groups.js";

/** `/production/resource-groups/{productionResourceGroupId}/members` */
export interface ProductionResourceGroupMembersResource {
  /** `/production/resource-groups/{productionResourceGroupId}/members/{productionResourceId}` */
  (productionResourceId: number): ProductionResourceGroupMemberById;
}

/** Makes a `ProductionResourceGroupMembersResource`, whose members are made when they are read. */
export function productionResourceGroupMembersResource(
  rambase: AnyClient,
  path: ProductionResourceGroupPath,
): ProductionResourceGroupMembersResource {
  return (productionResourceId: number) =>
    productionResourceGroupMemberById(rambase, { ...path, productionResourceId });
}

/** `/production/resource-groups/{productionResourceGroupId}/members/{productionResourceId}` */
export interface ProductionResourceGroupMemberById {
  /**
   * Takes a resource out of a resource group. Function
   * `deleteProductionResourceGroupProductionResource`.
   *
   * @see https://api.rambase.net/documentation/Production/Resource%20group/Member?resourceno=3361&version=4
   */
  delete(options?: DeleteProductionResourceGroupProductionResourceOptions): ApiCall<void>;
}

/** Makes a `ProductionResourceGroupMemberById`, whose members are made when they are read. */
export function productionResourceGroupMemberById(
  rambase: AnyClient,
  path: ProductionResourceGroupMemberPath,
): ProductionResourceGroupMemberById {
  return {
    delete: (options) => deleteProductionResourceGroupProductionResource(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type ProductionResourceGroupMemberPath = ProductionResourceGroupPath & {
  /** The machine, tool or person to take out. Minimum 100000. */
  productionResourceId: number;
};

/** Options of `deleteProductionResourceGroupProductionResource`. */
export type DeleteProductionResourceGroupProductionResourceOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion">;

/**
 * Takes a resource out of a resource group.
 *
 * Resource 3361, version 4.
 *
 * @see https://api.rambase.net/documentation/Production/Resource%20group/Member?resourceno=3361&version=4
 */
export function deleteProductionResourceGroupProductionResource(
  rambase: AnyClient,
  path: ProductionResourceGroupMemberPath,
  options?: DeleteProductionResourceGroupProductionResourceOptions,
): ApiCall<void> {
  return callOperation(rambase, deleteProductionResourceGroupProductionResourceOperation, { path, options });
}

const deleteProductionResourceGroupProductionResourceOperation: OperationSpec = {
  id: "deleteProductionResourceGroupProductionResource",
  method: "DELETE",
  path: "/production/resource-groups/{productionResourceGroupId}/members/{productionResourceId}",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion" },
};
