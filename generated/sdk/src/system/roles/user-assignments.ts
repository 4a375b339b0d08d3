// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  type OperationSpec,
} from "../../runtime/index.js";
import type { CommonOptions } from "../../types/common-options.js";
import { roleUserAssignmentInputSchema } from "../../validators/role-user-assignment-input.js";
import type { SystemRolePath } from "../roles.js";

/** `/system/roles/{roleId}/user-assignments` */
export interface SystemRoleUserAssignmentsResource {
  /** Gives a role to a user. */
  create(
    body: RoleUserAssignmentInput,
    options?: CreateRoleUserAssignmentOptions,
  ): ApiCall<RoleUserAssignment>;
}

/** Makes this place in the tree; what is below it is made when it is read. */
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
  requestRoot: "userAssignment",
  responseRoot: "userAssignment",
  bodyRequired: true,
  validateRequest: (body) => roleUserAssignmentInputSchema.check(body),
  errors: [101015, 101052, 101061, 101420, 101806, 102139, 103011, 104396, 108139],
};

export interface RoleUserAssignment {
  /** Number of this assignment. */
  userAssignmentId?: number;
  /** State of the assignment. */
  status?: number;
  /** First day on which the user holds the role. Format `date`. */
  validFrom?: string;
  /** Last day on which the user holds the role. Format `date`. */
  validTo?: string;
  /** Why the user was given the role. */
  comment?: string;
  /** Company database in which the role counts. */
  database?: string;
  user?: RoleUserAssignmentUser;
}

export interface RoleUserAssignmentUser {
  /** Number of the user who holds the role. */
  userId?: number;
  /** Address of that user. */
  userLink?: string;
}

export interface RoleUserAssignmentInput {
  /** First day on which the user holds the role. Format `date`. */
  validFrom?: string | undefined;
  /** Last day on which the user holds the role. Format `date`. */
  validTo?: string | undefined;
  /** Why the user is given the role. */
  comment?: string | undefined;
  user: RoleUserAssignmentInputUser;
}

export interface RoleUserAssignmentInputUser {
  /** The user who is given the role. Minimum 100. */
  userId: number;
}
