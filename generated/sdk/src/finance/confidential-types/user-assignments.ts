// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  type DateTimeText,
  jsonBody,
  type OperationSpec,
} from "../../runtime/index.js";
import { violationsOf } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import {
  checkConfidentialTypeUserAssignmentInput,
} from "../../validators/finance/confidential-types/user-assignments.js";
import type { FinanceConfidentialTypePath } from "../confidential-types.js";

/** `/finance/confidential-types/{confidentialTypeId}/user-assignments` */
export interface FinanceConfidentialTypeUserAssignmentsResource {
  /**
   * Lets a user see documents of a confidential type. Function `createConfidentialTypeUserAssignment`.
   */
  create(
    body: ConfidentialTypeUserAssignmentInput,
    options?: CreateConfidentialTypeUserAssignmentOptions,
  ): ApiCall<ConfidentialTypeUserAssignment>;
}

/**
 * Makes a `FinanceConfidentialTypeUserAssignmentsResource`, whose members are made when they are read.
 */
export function financeConfidentialTypeUserAssignmentsResource(
  rambase: AnyClient,
  path: FinanceConfidentialTypePath,
): FinanceConfidentialTypeUserAssignmentsResource {
  return {
    create: (body, options) => createConfidentialTypeUserAssignment(rambase, path, body, options),
  };
}

/** Options of `createConfidentialTypeUserAssignment`. */
export type CreateConfidentialTypeUserAssignmentOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang">;

/**
 * Lets a user see documents of a confidential type.
 *
 * Resource 7037, version 2.
 *
 * Documented errors: `ErrorCode.SubModuleNotFound`, `ErrorCode.UserAssignmentAlreadyExistsOnRole`,
 * `ErrorCode.ValidFromDateCanNotBeLessThanToday`,
 * `ErrorCode.ValidToDateCanNotBeLessThanValidFromDate`, `ErrorCode.SettingDefinitionNotFound`,
 * `ErrorCode.ValidToDateOfDocumentIsNotValid`, `ErrorCode.CommentIsRequired`,
 * `ErrorCode.ValidToDateMustBeLaterOrEqualToStartDate`,
 * `ErrorCode.SetValidToDateThatIsMaximumOf3DaysInFuture`.
 */
export function createConfidentialTypeUserAssignment(
  rambase: AnyClient,
  path: FinanceConfidentialTypePath,
  body: ConfidentialTypeUserAssignmentInput,
  options?: CreateConfidentialTypeUserAssignmentOptions,
): ApiCall<ConfidentialTypeUserAssignment> {
  return callOperation(rambase, createConfidentialTypeUserAssignmentOperation, { path, body, options });
}

const createConfidentialTypeUserAssignmentOperation: OperationSpec = {
  id: "createConfidentialTypeUserAssignment",
  method: "POST",
  path: "/finance/confidential-types/{confidentialTypeId}/user-assignments",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
  },
  body: {
    encode: jsonBody,
    root: "userAssignment",
    required: true,
    check: (body) => violationsOf(checkConfidentialTypeUserAssignmentInput, body),
  },
  responseRoot: "userAssignment",
};

/** Answer of `createConfidentialTypeUserAssignment`. */
export interface ConfidentialTypeUserAssignment {
  /** Number of this assignment. */
  userAssignmentId?: number;
  /** State of the assignment. The legal values are domain values of the API. */
  status?: number;
  /** When the assignment was made. */
  createdAt?: DateTimeText;
  /** When the assignment was last changed. */
  updatedAt?: DateTimeText;
  user?: ConfidentialTypeUserAssignmentUser;
}

/** `user` of `ConfidentialTypeUserAssignment`. */
export interface ConfidentialTypeUserAssignmentUser {
  /** Number of the user who may see the documents. */
  userId?: number;
  /** First name of that user. */
  firstName?: string;
  /** Full name of that user. */
  name?: string;
  /** Address of that user. */
  userLink?: string;
}

/** Body of `createConfidentialTypeUserAssignment`. */
export interface ConfidentialTypeUserAssignmentInput {
  user: ConfidentialTypeUserAssignmentInputUser;
}

/** `user` of `ConfidentialTypeUserAssignmentInput`. */
export interface ConfidentialTypeUserAssignmentInputUser {
  /** The user who may see these documents. Minimum 100. */
  userId: number;
}
