// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type SystemAutomatedFlowsFiltersResource,
  systemAutomatedFlowsFiltersResource,
} from "./automated-flows/filters.js";
import {
  type SystemAutomatedFlowsOperations,
  systemAutomatedFlowsOperations,
} from "./automated-flows/operations.js";

/** `/system/automated-flows` */
export interface SystemAutomatedFlowsResource {
  /** `/system/automated-flows/{automatedFlowId}` */
  (automatedFlowId: number): SystemAutomatedFlowsItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemAutomatedFlowsResource(rambase: RamBaseClient): SystemAutomatedFlowsResource {
  return (automatedFlowId: number) => systemAutomatedFlowsItem(rambase, { automatedFlowId });
}

/** `/system/automated-flows/{automatedFlowId}` */
export interface SystemAutomatedFlowsItem {
  /** `/system/automated-flows/{automatedFlowId}/filters` */
  readonly filters: SystemAutomatedFlowsFiltersResource;
  /** API operations of `/system/automated-flows/{automatedFlowId}`. */
  readonly operations: SystemAutomatedFlowsOperations;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemAutomatedFlowsItem(
  rambase: RamBaseClient,
  path: SystemAutomatedFlowsPath,
): SystemAutomatedFlowsItem {
  return {
    get filters() {
      return systemAutomatedFlowsFiltersResource(rambase, path);
    },
    get operations() {
      return systemAutomatedFlowsOperations(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemAutomatedFlowsPath = {
  /** The flow that serves as the model. Minimum 100000. */
  automatedFlowId: number;
};
