// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type SystemAutomatedFlowTemplatesOperations,
  systemAutomatedFlowTemplatesOperations,
} from "./automated-flow-templates/operations.js";

/** `/system/automated-flow-templates` */
export interface SystemAutomatedFlowTemplatesResource {
  /** `/system/automated-flow-templates/{automatedFlowTemplateId}` */
  (automatedFlowTemplateId: number): SystemAutomatedFlowTemplatesItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemAutomatedFlowTemplatesResource(
  rambase: RamBaseClient,
): SystemAutomatedFlowTemplatesResource {
  return (automatedFlowTemplateId: number) => systemAutomatedFlowTemplatesItem(rambase, { automatedFlowTemplateId });
}

/** `/system/automated-flow-templates/{automatedFlowTemplateId}` */
export interface SystemAutomatedFlowTemplatesItem {
  /** API operations of `/system/automated-flow-templates/{automatedFlowTemplateId}`. */
  readonly operations: SystemAutomatedFlowTemplatesOperations;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemAutomatedFlowTemplatesItem(
  rambase: RamBaseClient,
  path: SystemAutomatedFlowTemplatesPath,
): SystemAutomatedFlowTemplatesItem {
  return {
    get operations() {
      return systemAutomatedFlowTemplatesOperations(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemAutomatedFlowTemplatesPath = {
  /** The template to start from. Minimum 100000. */
  automatedFlowTemplateId: number;
};
