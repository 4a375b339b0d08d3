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
import type { SystemAutomatedFlowTemplatePath } from "../automated-flow-templates.js";

/** API operations of `/system/automated-flow-templates/{automatedFlowTemplateId}`. */
export interface SystemAutomatedFlowTemplateOperations {
  /**
   * Creates an automated flow from a template. Function `createAutomatedFlowFromTemplate`.
   *
   * @see https://api.rambase.net/documentation/System/Automated%20flow/Template?operationid=101331&resourceno=4955&version=6
   */
  createAutomatedFlowFromTemplate(
    options?: CreateAutomatedFlowFromTemplateOptions,
  ): Promise<OperationHandle<OperationInstance>>;
}

/** Makes a `SystemAutomatedFlowTemplateOperations`, whose members are made when they are read. */
export function systemAutomatedFlowTemplateOperations(
  rambase: AnyClient,
  path: SystemAutomatedFlowTemplatePath,
): SystemAutomatedFlowTemplateOperations {
  return {
    createAutomatedFlowFromTemplate: (options) => createAutomatedFlowFromTemplate(rambase, path, options),
  };
}

/** Options of `createAutomatedFlowFromTemplate`. */
export type CreateAutomatedFlowFromTemplateOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Creates an automated flow from a template.
 *
 * @see https://api.rambase.net/documentation/System/Automated%20flow/Template?operationid=101331&resourceno=4955&version=6
 */
export function createAutomatedFlowFromTemplate(
  rambase: AnyClient,
  path: SystemAutomatedFlowTemplatePath,
  options?: CreateAutomatedFlowFromTemplateOptions,
): Promise<OperationHandle<OperationInstance>> {
  return startOperation(rambase, createAutomatedFlowFromTemplateOperation, { path, options });
}

const createAutomatedFlowFromTemplateOperation: OperationSpec = {
  id: "createAutomatedFlowFromTemplate",
  method: "POST",
  path: "/system/automated-flow-templates/{automatedFlowTemplateId}/api-operations/101331/instances",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  responseRoot: "operationInstance",
};
