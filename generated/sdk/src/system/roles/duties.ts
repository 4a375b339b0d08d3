// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { CallOptions, RamBaseClient } from "../../runtime/index.js";
import type { OperationSpec } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { SystemRolesPath } from "../roles.js";

/** `/system/roles/{roleId}/duties` */
export interface SystemRolesDutiesResource {
  /** `/system/roles/{roleId}/duties/{dutyId}` */
  (dutyId: number): SystemRolesDutiesItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemRolesDutiesResource(
  rambase: RamBaseClient,
  path: SystemRolesPath,
): SystemRolesDutiesResource {
  return (dutyId: number) => systemRolesDutiesItem(rambase, { ...path, dutyId });
}

/** `/system/roles/{roleId}/duties/{dutyId}` */
export interface SystemRolesDutiesItem {
  /**
   * Takes a duty out of a role
   *
   * @see https://api.rambase.net/documentation/tagview/System/Admittance/Role?resourceno=2168&version=9
   */
  delete(options?: DeleteRoleDutyOptions): Promise<void>;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemRolesDutiesItem(
  rambase: RamBaseClient,
  path: SystemRolesDutiesPath,
): SystemRolesDutiesItem {
  return {
    delete: (options) => deleteRoleDuty(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type SystemRolesDutiesPath = {
  /** The role to copy. Minimum 100000. */
  roleId: number;
  /** The duty to take out. Minimum 1. */
  dutyId: number;
};

/** Options of `deleteRoleDuty`. */
export type DeleteRoleDutyOptions = CallOptions & Pick<CommonOptions, "db" | "useMinimumVersion">;

/**
 * Takes a duty out of a role
 *
 * @see https://api.rambase.net/documentation/tagview/System/Admittance/Role?resourceno=2168&version=9
 */
export function deleteRoleDuty(
  rambase: RamBaseClient,
  path: SystemRolesDutiesPath,
  options?: DeleteRoleDutyOptions,
): Promise<void> {
  return rambase.call(deleteRoleDutyOperation, { path, options });
}

const deleteRoleDutyOperation: OperationSpec = {
  id: "deleteRoleDuty",
  method: "DELETE",
  path: "/system/roles/{roleId}/duties/{dutyId}",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion" },
};
