// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  type OperationSpec,
} from "../../runtime/index.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { SystemRolePath } from "../roles.js";

/** `/system/roles/{roleId}/duties` */
export interface SystemRoleDutiesResource {
  /** `/system/roles/{roleId}/duties/{dutyId}` */
  (dutyId: number): SystemRoleDutyById;
}

/** Makes a `SystemRoleDutiesResource`, whose members are made when they are read. */
export function systemRoleDutiesResource(rambase: AnyClient, path: SystemRolePath): SystemRoleDutiesResource {
  return (dutyId: number) => systemRoleDutyById(rambase, { ...path, dutyId });
}

/** `/system/roles/{roleId}/duties/{dutyId}` */
export interface SystemRoleDutyById {
  /**
   * Takes a duty out of a role. Function `deleteRoleDuty`.
   *
   * @see https://api.rambase.net/documentation/tagview/System/Admittance/Role?resourceno=2168&version=9
   */
  delete(options?: DeleteRoleDutyOptions): ApiCall<void>;
}

/** Makes a `SystemRoleDutyById`, whose members are made when they are read. */
export function systemRoleDutyById(rambase: AnyClient, path: SystemRoleDutyPath): SystemRoleDutyById {
  return {
    delete: (options) => deleteRoleDuty(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type SystemRoleDutyPath = SystemRolePath & {
  /** The duty to take out. Minimum 1. */
  dutyId: number;
};

/** Options of `deleteRoleDuty`. */
export type DeleteRoleDutyOptions = CallOptions & Pick<CommonOptions, "db" | "useMinimumVersion">;

/**
 * Takes a duty out of a role.
 *
 * Resource 2168, version 9.
 *
 * @see https://api.rambase.net/documentation/tagview/System/Admittance/Role?resourceno=2168&version=9
 */
export function deleteRoleDuty(
  rambase: AnyClient,
  path: SystemRoleDutyPath,
  options?: DeleteRoleDutyOptions,
): ApiCall<void> {
  return callOperation(rambase, deleteRoleDutyOperation, { path, options });
}

const deleteRoleDutyOperation: OperationSpec = {
  id: "deleteRoleDuty",
  method: "DELETE",
  path: "/system/roles/{roleId}/duties/{dutyId}",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion" },
};
