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
import { checkAutomatedFlowFilterInput } from "../../validators/system/automated-flows/filters.js";
import type { SystemAutomatedFlowPath } from "../automated-flows.js";

/** `/system/automated-flows/{automatedFlowId}/filters` */
export interface SystemAutomatedFlowFiltersResource {
  /**
   * Adds a condition to an automated flow. Function `createAutomatedFlowFilter`.
   *
   * @see https://api.rambase.net/documentation?resourceno=4796&version=1
   */
  create(body: AutomatedFlowFilterInput, options?: CreateAutomatedFlowFilterOptions): ApiCall<unknown>;
}

/** Makes a `SystemAutomatedFlowFiltersResource`, whose members are made when they are read. */
export function systemAutomatedFlowFiltersResource(
  rambase: AnyClient,
  path: SystemAutomatedFlowPath,
): SystemAutomatedFlowFiltersResource {
  return {
    create: (body, options) => createAutomatedFlowFilter(rambase, path, body, options),
  };
}

/** Options of `createAutomatedFlowFilter`. */
export type CreateAutomatedFlowFilterOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang">;

/**
 * Adds a condition to an automated flow.
 *
 * Resource 4796, version 1.
 *
 * @see https://api.rambase.net/documentation?resourceno=4796&version=1
 */
export function createAutomatedFlowFilter(
  rambase: AnyClient,
  path: SystemAutomatedFlowPath,
  body: AutomatedFlowFilterInput,
  options?: CreateAutomatedFlowFilterOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createAutomatedFlowFilterOperation, { path, body, options });
}

const createAutomatedFlowFilterOperation: OperationSpec = {
  id: "createAutomatedFlowFilter",
  method: "POST",
  path: "/system/automated-flows/{automatedFlowId}/filters",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
  },
  body: {
    encode: jsonBody,
    root: "automatedFlowFilter",
    required: true,
    check: (body) => violationsOf(checkAutomatedFlowFilterInput, body),
  },
};

/** Body of `createAutomatedFlowFilter`. */
export interface AutomatedFlowFilterInput {
  /** Field that the condition looks at. */
  field: string;
  /** How the field is compared. The legal values are domain values of the API. */
  operator: string;
  /** What the field is compared with. */
  condition: string;
}
