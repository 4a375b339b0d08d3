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
import { checkSaveAutomatedFlowAsTemplateInput } from "../../validators/system/automated-flows/operations.js";
import type { SystemAutomatedFlowPath } from "../automated-flows.js";

/** API operations of `/system/automated-flows/{automatedFlowId}`. */
export interface SystemAutomatedFlowOperations {
  /**
   * Saves an automated flow as a template. Function `saveAutomatedFlowAsTemplate`.
   *
   * @see https://api.rambase.net/documentation?operationid=101326&resourceno=4546&version=8
   */
  saveAutomatedFlowAsTemplate(
    body: SaveAutomatedFlowAsTemplateInput,
    options?: SaveAutomatedFlowAsTemplateOptions,
  ): Promise<OperationHandle<OperationInstance>>;
}

/** Makes a `SystemAutomatedFlowOperations`, whose members are made when they are read. */
export function systemAutomatedFlowOperations(
  rambase: AnyClient,
  path: SystemAutomatedFlowPath,
): SystemAutomatedFlowOperations {
  return {
    saveAutomatedFlowAsTemplate: (body, options) => saveAutomatedFlowAsTemplate(rambase, path, body, options),
  };
}

/** Options of `saveAutomatedFlowAsTemplate`. */
export type SaveAutomatedFlowAsTemplateOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Saves an automated flow as a template.
 *
 * Resource 4957, version 2.
 *
 * @see https://api.rambase.net/documentation?operationid=101326&resourceno=4546&version=8
 */
export function saveAutomatedFlowAsTemplate(
  rambase: AnyClient,
  path: SystemAutomatedFlowPath,
  body: SaveAutomatedFlowAsTemplateInput,
  options?: SaveAutomatedFlowAsTemplateOptions,
): Promise<OperationHandle<OperationInstance>> {
  return startOperation(rambase, saveAutomatedFlowAsTemplateOperation, { path, body, options });
}

const saveAutomatedFlowAsTemplateOperation: OperationSpec = {
  id: "saveAutomatedFlowAsTemplate",
  method: "POST",
  path: "/system/automated-flows/{automatedFlowId}/api-operations/101326/instances",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "parameters",
    required: true,
    check: (body) => violationsOf(checkSaveAutomatedFlowAsTemplateInput, body),
  },
  responseRoot: "operationInstance",
};

/** Body of `saveAutomatedFlowAsTemplate`. */
export interface SaveAutomatedFlowAsTemplateInput {
  /** What the template is called. */
  name: string;
  /** What flows made from the template are good for. */
  description?: string | undefined;
  automatedFlowParameters?: SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter[] | undefined;
  automatedFlowFilters?: SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter[] | undefined;
}

/** `automatedFlowParameters` of `SaveAutomatedFlowAsTemplateInput`. */
export interface SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter {
  /** A parameter of the flow that the template takes over. Minimum 1. */
  automatedFlowParameterId?: number | undefined;
}

/** `automatedFlowFilters` of `SaveAutomatedFlowAsTemplateInput`. */
export interface SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter {
  /** A condition of the flow that the template takes over. Minimum 1. */
  automatedFlowFilterId?: number | undefined;
}
