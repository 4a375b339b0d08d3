// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../../runtime/index.js";
import {
  type BaseCompaniesSettingDefinitionsTranslationsResource,
  baseCompaniesSettingDefinitionsTranslationsResource,
} from "./setting-definitions/translations.js";

/** `/base/companies/setting-definitions` */
export interface BaseCompaniesSettingDefinitionsResource {
  /** `/base/companies/setting-definitions/{settingDefinitionId}` */
  (settingDefinitionId: number): BaseCompaniesSettingDefinitionsItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function baseCompaniesSettingDefinitionsResource(
  rambase: RamBaseClient,
): BaseCompaniesSettingDefinitionsResource {
  return (settingDefinitionId: number) => baseCompaniesSettingDefinitionsItem(rambase, { settingDefinitionId });
}

/** `/base/companies/setting-definitions/{settingDefinitionId}` */
export interface BaseCompaniesSettingDefinitionsItem {
  /** `/base/companies/setting-definitions/{settingDefinitionId}/translations` */
  readonly translations: BaseCompaniesSettingDefinitionsTranslationsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function baseCompaniesSettingDefinitionsItem(
  rambase: RamBaseClient,
  path: BaseCompaniesSettingDefinitionsPath,
): BaseCompaniesSettingDefinitionsItem {
  return {
    get translations() {
      return baseCompaniesSettingDefinitionsTranslationsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type BaseCompaniesSettingDefinitionsPath = {
  /** The setting to translate. Minimum 100000. */
  settingDefinitionId: number;
};
