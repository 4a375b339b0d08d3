// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { ResponseValidators } from "../runtime/index.js";
import { violationsOf } from "../runtime/internal.js";
import { checkConfidentialTypeUserAssignment } from "./finance/confidential-types/user-assignments.js";
import { checkRoleUserAssignment } from "./system/roles/user-assignments.js";
import { checkUserSystemPermission } from "./system/users/system-permissions.js";
import { checkOperationInstance } from "./types/operation-instance.js";

/** Checks of answers, by operation: the client's option of the same name. */
export const responseValidators: ResponseValidators = {
  createConfidentialTypeUserAssignment: (answer: unknown) =>
    violationsOf(checkConfidentialTypeUserAssignment, answer),
  forwardQuoteRequest: (answer: unknown) => violationsOf(checkOperationInstance, answer),
  prepareQuoteRequestForQuoting: (answer: unknown) => violationsOf(checkOperationInstance, answer),
  turnQuoteIntoNewSalesOrder: (answer: unknown) => violationsOf(checkOperationInstance, answer),
  createAutomatedFlowFromTemplate: (answer: unknown) => violationsOf(checkOperationInstance, answer),
  saveAutomatedFlowAsTemplate: (answer: unknown) => violationsOf(checkOperationInstance, answer),
  copyRole: (answer: unknown) => violationsOf(checkOperationInstance, answer),
  createRoleUserAssignment: (answer: unknown) => violationsOf(checkRoleUserAssignment, answer),
  setUserToTemporaryLeave: (answer: unknown) => violationsOf(checkOperationInstance, answer),
  createUserSystemPermission: (answer: unknown) => violationsOf(checkUserSystemPermission, answer),
};
