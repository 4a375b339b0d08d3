// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemOutputObjectDefinitionPrintSettingsResource,
  systemOutputObjectDefinitionPrintSettingsResource,
} from "./output-object-definitions/print-settings.js";

/** `/system/output-object-definitions` */
export interface SystemOutputObjectDefinitionsResource {
  /** `/system/output-object-definitions/{outputObjectDefinitionId}` */
  (outputObjectDefinitionId: number): SystemOutputObjectDefinitionById;
}

/** Makes a `SystemOutputObjectDefinitionsResource`, whose members are made when they are read. */
export function systemOutputObjectDefinitionsResource(
  rambase: AnyClient,
): SystemOutputObjectDefinitionsResource {
  return (outputObjectDefinitionId: number) =>
    systemOutputObjectDefinitionById(rambase, { outputObjectDefinitionId });
}

/** `/system/output-object-definitions/{outputObjectDefinitionId}` */
export interface SystemOutputObjectDefinitionById {
  /** `/system/output-object-definitions/{outputObjectDefinitionId}/print-settings` */
  readonly printSettings: SystemOutputObjectDefinitionPrintSettingsResource;
}

/** Makes a `SystemOutputObjectDefinitionById`, whose members are made when they are read. */
export function systemOutputObjectDefinitionById(
  rambase: AnyClient,
  path: SystemOutputObjectDefinitionPath,
): SystemOutputObjectDefinitionById {
  return {
    get printSettings() {
      return systemOutputObjectDefinitionPrintSettingsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemOutputObjectDefinitionPath = {
  /** The kind of printed document. Minimum 100000. */
  outputObjectDefinitionId: number;
};
