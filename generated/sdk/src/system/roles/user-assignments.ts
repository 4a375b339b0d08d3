// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  type DateInput,
  type DateText,
  jsonBody,
  type OperationSpec,
} from "../../runtime/index.js";
import { violationsOf } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import { checkRoleUserAssignmentInput } from "../../validators/system/roles/user-assignments.js";
import type { SystemRolePath } from "../roles.js";

/** `/system/roles/{roleId}/user-assignments` */
export interface SystemRoleUserAssignmentsResource {
  /** Gives a role to a user. Function `createRoleUserAssignment`. */
  create(
    body: RoleUserAssignmentInput,
    options?: CreateRoleUserAssignmentOptions,
  ): ApiCall<RoleUserAssignment>;
}

/** Makes a `SystemRoleUserAssignmentsResource`, whose members are made when they are read. */
export function systemRoleUserAssignmentsResource(
  rambase: AnyClient,
  path: SystemRolePath,
): SystemRoleUserAssignmentsResource {
  return {
    create: (body, options) => createRoleUserAssignment(rambase, path, body, options),
  };
}

/** Options of `createRoleUserAssignment`. */
export type CreateRoleUserAssignmentOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Gives a role to a user.
 *
 * Resource 1925, version 10.
 *
 * Documented errors: `ErrorCode.PermissionNotFound`, `ErrorCode.UserAssignmentAlreadyExistsOnRole`,
 * `ErrorCode.ValidToDateCanNotBeLessThanValidFromDate`, `ErrorCode.SettingDefinitionNotFound`,
 * `ErrorCode.ValidToDateOfDocumentIsNotValid`, `ErrorCode.CommentIsRequired`,
 * `ErrorCode.ValidToDateMustBeLaterOrEqualToStartDate`,
 * `ErrorCode.SetValidToDateThatIsMaximumOf3DaysInFuture`, `ErrorCode.ValidToDateIsRequired`.
 */
export function createRoleUserAssignment(
  rambase: AnyClient,
  path: SystemRolePath,
  body: RoleUserAssignmentInput,
  options?: CreateRoleUserAssignmentOptions,
): ApiCall<RoleUserAssignment> {
  return callOperation(rambase, createRoleUserAssignmentOperation, { path, body, options });
}

const createRoleUserAssignmentOperation: OperationSpec = {
  id: "createRoleUserAssignment",
  method: "POST",
  path: "/system/roles/{roleId}/user-assignments",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "userAssignment",
    required: true,
    check: (body) => violationsOf(checkRoleUserAssignmentInput, body),
  },
  responseRoot: "userAssignment",
};

/** Answer of `createRoleUserAssignment`. */
export interface RoleUserAssignment {
  /** Number of this assignment. */
  userAssignmentId?: number;
  /** State of the assignment. */
  status?: number;
  /** First day on which the user holds the role. */
  validFrom?: DateText;
  /** Last day on which the user holds the role. */
  validTo?: DateText;
  /** Why the user was given the role. */
  comment?: string;
  /** Company database in which the role counts. */
  database?: string;
  user?: RoleUserAssignmentUser;
}

/** `user` of `RoleUserAssignment`. */
export interface RoleUserAssignmentUser {
  /** Number of the user who holds the role. */
  userId?: number;
  /** Address of that user. */
  userLink?: string;
}

/** Body of `createRoleUserAssignment`. */
export interface RoleUserAssignmentInput {
  /** First day on which the user holds the role. */
  validFrom?: DateInput | undefined;
  /** Last day on which the user holds the role. */
  validTo?: DateInput | undefined;
  /** Why the user is given the role. */
  comment?: string | undefined;
  user: RoleUserAssignmentInputUser;
}

/** `user` of `RoleUserAssignmentInput`. */
export interface RoleUserAssignmentInputUser {
  /** The user who is given the role. Minimum 100. */
  userId: number;
}
