// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemOutputObjectDefinitionPrintSettingsResource,
  systemOutputObjectDefinitionPrintSettingsResource,
} from "./output-object-definitions/print-settings.js";

/** `/system/output-object-definitions` */
export interface SystemOutputObjectDefinitionsResource {
  /** `/system/output-object-definitions/{outputObjectDefinitionId}` */
  (outputObjectDefinitionId: number): SystemOutputObjectDefinitionItem;
}

/** Makes a `SystemOutputObjectDefinitionsResource`, whose members are made when they are read. */
export function systemOutputObjectDefinitionsResource(
  rambase: AnyClient,
): SystemOutputObjectDefinitionsResource {
  return (outputObjectDefinitionId: number) =>
    systemOutputObjectDefinitionItem(rambase, { outputObjectDefinitionId });
}

/** `/system/output-object-definitions/{outputObjectDefinitionId}` */
export interface SystemOutputObjectDefinitionItem {
  /** `/system/output-object-definitions/{outputObjectDefinitionId}/print-settings` */
  readonly printSettings: SystemOutputObjectDefinitionPrintSettingsResource;
}

/** Makes a `SystemOutputObjectDefinitionItem`, whose members are made when they are read. */
export function systemOutputObjectDefinitionItem(
  rambase: AnyClient,
  path: SystemOutputObjectDefinitionPath,
): SystemOutputObjectDefinitionItem {
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
