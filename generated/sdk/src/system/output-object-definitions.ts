// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type SystemOutputObjectDefinitionsPrintSettingsResource,
  systemOutputObjectDefinitionsPrintSettingsResource,
} from "./output-object-definitions/print-settings.js";

/** `/system/output-object-definitions` */
export interface SystemOutputObjectDefinitionsResource {
  /** `/system/output-object-definitions/{outputObjectDefinitionId}` */
  (outputObjectDefinitionId: number): SystemOutputObjectDefinitionsItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemOutputObjectDefinitionsResource(
  rambase: RamBaseClient,
): SystemOutputObjectDefinitionsResource {
  return (outputObjectDefinitionId: number) => systemOutputObjectDefinitionsItem(rambase, { outputObjectDefinitionId });
}

/** `/system/output-object-definitions/{outputObjectDefinitionId}` */
export interface SystemOutputObjectDefinitionsItem {
  /** `/system/output-object-definitions/{outputObjectDefinitionId}/print-settings` */
  readonly printSettings: SystemOutputObjectDefinitionsPrintSettingsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemOutputObjectDefinitionsItem(
  rambase: RamBaseClient,
  path: SystemOutputObjectDefinitionsPath,
): SystemOutputObjectDefinitionsItem {
  return {
    get printSettings() {
      return systemOutputObjectDefinitionsPrintSettingsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemOutputObjectDefinitionsPath = {
  /** The kind of printed document. Minimum 100000. */
  outputObjectDefinitionId: number;
};
