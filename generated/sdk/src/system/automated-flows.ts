// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemAutomatedFlowFiltersResource,
  systemAutomatedFlowFiltersResource,
} from "./automated-flows/filters.js";
import {
  type SystemAutomatedFlowOperations,
  systemAutomatedFlowOperations,
} from "./automated-flows/operations.js";

/** `/system/automated-flows` */
export interface SystemAutomatedFlowsResource {
  /** `/system/automated-flows/{automatedFlowId}` */
  (automatedFlowId: number): SystemAutomatedFlowById;
}

/** Makes a `SystemAutomatedFlowsResource`, whose members are made when they are read. */
export function systemAutomatedFlowsResource(rambase: AnyClient): SystemAutomatedFlowsResource {
  return (automatedFlowId: number) => systemAutomatedFlowById(rambase, { automatedFlowId });
}

/** `/system/automated-flows/{automatedFlowId}` */
export interface SystemAutomatedFlowById {
  /** `/system/automated-flows/{automatedFlowId}/filters` */
  readonly filters: SystemAutomatedFlowFiltersResource;
  /** API operations of `/system/automated-flows/{automatedFlowId}`. */
  readonly operations: SystemAutomatedFlowOperations;
}

/** Makes a `SystemAutomatedFlowById`, whose members are made when they are read. */
export function systemAutomatedFlowById(
  rambase: AnyClient,
  path: SystemAutomatedFlowPath,
): SystemAutomatedFlowById {
  return {
    get filters() {
      return systemAutomatedFlowFiltersResource(rambase, path);
    },
    get operations() {
      return systemAutomatedFlowOperations(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemAutomatedFlowPath = {
  /** Minimum 100000. */
  automatedFlowId: number;
};
