// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemAutomatedFlowTemplateOperations,
  systemAutomatedFlowTemplateOperations,
} from "./automated-flow-templates/operations.js";

/** `/system/automated-flow-templates` */
export interface SystemAutomatedFlowTemplatesResource {
  /** `/system/automated-flow-templates/{automatedFlowTemplateId}` */
  (automatedFlowTemplateId: number): SystemAutomatedFlowTemplateById;
}

/** Makes a `SystemAutomatedFlowTemplatesResource`, whose members are made when they are read. */
export function systemAutomatedFlowTemplatesResource(
  rambase: AnyClient,
): SystemAutomatedFlowTemplatesResource {
  return (automatedFlowTemplateId: number) =>
    systemAutomatedFlowTemplateById(rambase, { automatedFlowTemplateId });
}

/** `/system/automated-flow-templates/{automatedFlowTemplateId}` */
export interface SystemAutomatedFlowTemplateById {
  /** API operations of `/system/automated-flow-templates/{automatedFlowTemplateId}`. */
  readonly operations: SystemAutomatedFlowTemplateOperations;
}

/** Makes a `SystemAutomatedFlowTemplateById`, whose members are made when they are read. */
export function systemAutomatedFlowTemplateById(
  rambase: AnyClient,
  path: SystemAutomatedFlowTemplatePath,
): SystemAutomatedFlowTemplateById {
  return {
    get operations() {
      return systemAutomatedFlowTemplateOperations(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemAutomatedFlowTemplatePath = {
  /** The template to start from. Minimum 100000. */
  automatedFlowTemplateId: number;
};
