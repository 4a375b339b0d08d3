// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  jsonBody,
  type OperationSpec,
} from "../../runtime/index.js";
import { violationsOf } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import { checkDutyPrivilegeInput } from "../../validators/system/duties/privileges.js";
import type { SystemDutyPath } from "../duties.js";

/** `/system/duties/{dutyId}/privileges` */
export interface SystemDutyPrivilegesResource {
  /**
   * Adds a privilege to a duty. Function `createDutyPrivilege`.
   *
   * @see https://api.rambase.net/documentation/System/Admittance/Duty/Privilege?resourceno=2151&version=10
   */
  create(body: DutyPrivilegeInput, options?: CreateDutyPrivilegeOptions): ApiCall<unknown>;
}

/** Makes a `SystemDutyPrivilegesResource`, whose members are made when they are read. */
export function systemDutyPrivilegesResource(
  rambase: AnyClient,
  path: SystemDutyPath,
): SystemDutyPrivilegesResource {
  return {
    create: (body, options) => createDutyPrivilege(rambase, path, body, options),
  };
}

/** Options of `createDutyPrivilege`. */
export type CreateDutyPrivilegeOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang">;

/**
 * Adds a privilege to a duty.
 *
 * Resource 2151, version 10.
 *
 * @see https://api.rambase.net/documentation/System/Admittance/Duty/Privilege?resourceno=2151&version=10
 */
export function createDutyPrivilege(
  rambase: AnyClient,
  path: SystemDutyPath,
  body: DutyPrivilegeInput,
  options?: CreateDutyPrivilegeOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createDutyPrivilegeOperation, { path, body, options });
}

const createDutyPrivilegeOperation: OperationSpec = {
  id: "createDutyPrivilege",
  method: "POST",
  path: "/system/duties/{dutyId}/privileges",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
  },
  body: {
    encode: jsonBody,
    root: "privilege",
    required: true,
    check: (body) => violationsOf(checkDutyPrivilegeInput, body),
  },
};

/** Body of `createDutyPrivilege`. */
export interface DutyPrivilegeInput {
  permission: DutyPrivilegeInputPermission;
}

/** `permission` of `DutyPrivilegeInput`. */
export interface DutyPrivilegeInputPermission {
  /** The permission that people with this duty get. */
  permissionId: number;
}
