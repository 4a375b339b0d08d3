// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { ResponseValidators } from "../runtime/index.js";
import { schema } from "../runtime/internal.js";
import { checkConfidentialTypeUserAssignment } from "./confidential-type-user-assignment.js";
import { checkOperationInstance } from "./operation-instance.js";
import { checkRoleUserAssignment } from "./role-user-assignment.js";
import { checkUserSystemPermission } from "./user-system-permission.js";

/** Checks of answers, by operation: the client's option of the same name. */
export const responseValidators: ResponseValidators = {
  createConfidentialTypeUserAssignment: schema(checkConfidentialTypeUserAssignment).check,
  forwardQuoteRequest: schema(checkOperationInstance).check,
  prepareQuoteRequestForQuoting: schema(checkOperationInstance).check,
  turnQuoteIntoNewSalesOrder: schema(checkOperationInstance).check,
  createAutomatedFlowFromTemplate: schema(checkOperationInstance).check,
  saveAutomatedFlowAsTemplate: schema(checkOperationInstance).check,
  copyRole: schema(checkOperationInstance).check,
  createRoleUserAssignment: schema(checkRoleUserAssignment).check,
  setUserToTemporaryLeave: schema(checkOperationInstance).check,
  createUserSystemPermission: schema(checkUserSystemPermission).check,
};
