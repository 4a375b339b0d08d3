// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type CallOptions,
  jsonBody,
  type OperationHandle,
  type OperationSpec,
  startOperation,
} from "../../runtime/index.js";
import { violationsOf } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { OperationInstance } from "../../types/operation-instance.js";
import { checkCopyRoleInput } from "../../validators/system/roles/operations.js";
import type { SystemRolePath } from "../roles.js";

/** API operations of `/system/roles/{roleId}`. */
export interface SystemRoleOperations {
  /** Copies a role. Function `copyRole`. */
  copyRole(body: CopyRoleInput, options?: CopyRoleOptions): Promise<OperationHandle<OperationInstance>>;
}

/** Makes a `SystemRoleOperations`, whose members are made when they are read. */
export function systemRoleOperations(rambase: AnyClient, path: SystemRolePath): SystemRoleOperations {
  return {
    copyRole: (body, options) => copyRole(rambase, path, body, options),
  };
}

/** Options of `copyRole`. */
export type CopyRoleOptions = CallOptions & Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Copies a role.
 *
 * Resource 2215, version 4.
 *
 * Documented errors: `ErrorCode.PermissionNotFound`, `ErrorCode.UserAssignmentAlreadyExistsOnRole`,
 * `ErrorCode.ValidToDateCanNotBeLessThanValidFromDate`, `ErrorCode.SettingDefinitionNotFound`,
 * `ErrorCode.ValidToDateOfDocumentIsNotValid`, `ErrorCode.CommentIsRequired`,
 * `ErrorCode.SetValidToDateThatIsMaximumOf3DaysInFuture`, `ErrorCode.ValidToDateIsRequired`.
 */
export function copyRole(
  rambase: AnyClient,
  path: SystemRolePath,
  body: CopyRoleInput,
  options?: CopyRoleOptions,
): Promise<OperationHandle<OperationInstance>> {
  return startOperation(rambase, copyRoleOperation, { path, body, options });
}

const copyRoleOperation: OperationSpec = {
  id: "copyRole",
  method: "POST",
  path: "/system/roles/{roleId}/api-operations/100147/instances",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "parameters",
    required: true,
    check: (body) => violationsOf(checkCopyRoleInput, body),
  },
  responseRoot: "operationInstance",
};

/** Body of `copyRole`. */
export interface CopyRoleInput {
  /** What the new role is called. */
  name: string;
  /** Whether the users of the copied role are given the new role as well. Default `false`. */
  includeUsers?: boolean | undefined;
}
