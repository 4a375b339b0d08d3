// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type CallOptions,
  type OperationHandle,
  type OperationSpec,
  startOperation,
} from "../../runtime/index.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { OperationInstance } from "../../types/operation-instance.js";
import type { SystemUserPath } from "../users.js";

/** API operations of `/system/users/{userId}`. */
export interface SystemUserOperations {
  /** Sets a user to temporary leave (status 7). Function `setUserToTemporaryLeave`. */
  setUserToTemporaryLeave(
    options?: SetUserToTemporaryLeaveOptions,
  ): Promise<OperationHandle<OperationInstance>>;
}

/** Makes a `SystemUserOperations`, whose members are made when they are read. */
export function systemUserOperations(rambase: AnyClient, path: SystemUserPath): SystemUserOperations {
  return {
    setUserToTemporaryLeave: (options) => setUserToTemporaryLeave(rambase, path, options),
  };
}

/** Options of `setUserToTemporaryLeave`. */
export type SetUserToTemporaryLeaveOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Sets a user to temporary leave (status 7).
 *
 * Resource 3607, version 2.
 */
export function setUserToTemporaryLeave(
  rambase: AnyClient,
  path: SystemUserPath,
  options?: SetUserToTemporaryLeaveOptions,
): Promise<OperationHandle<OperationInstance>> {
  return startOperation(rambase, setUserToTemporaryLeaveOperation, { path, options });
}

const setUserToTemporaryLeaveOperation: OperationSpec = {
  id: "setUserToTemporaryLeave",
  method: "POST",
  path: "/system/users/{userId}/api-operations/100759/instances",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  responseRoot: "operationInstance",
};
