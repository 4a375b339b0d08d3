// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../../runtime/index.js";
import {
  type BaseCompaniesSettingDefinitionTranslationsResource,
  baseCompaniesSettingDefinitionTranslationsResource,
} from "./setting-definitions/translations.js";

/** `/base/companies/setting-definitions` */
export interface BaseCompaniesSettingDefinitionsResource {
  /** `/base/companies/setting-definitions/{settingDefinitionId}` */
  (settingDefinitionId: number): BaseCompaniesSettingDefinitionItem;
}

/** Makes a `BaseCompaniesSettingDefinitionsResource`, whose members are made when they are read. */
export function baseCompaniesSettingDefinitionsResource(
  rambase: AnyClient,
): BaseCompaniesSettingDefinitionsResource {
  return (settingDefinitionId: number) =>
    baseCompaniesSettingDefinitionItem(rambase, { settingDefinitionId });
}

/** `/base/companies/setting-definitions/{settingDefinitionId}` */
export interface BaseCompaniesSettingDefinitionItem {
  /** `/base/companies/setting-definitions/{settingDefinitionId}/translations` */
  readonly translations: BaseCompaniesSettingDefinitionTranslationsResource;
}

/** Makes a `BaseCompaniesSettingDefinitionItem`, whose members are made when they are read. */
export function baseCompaniesSettingDefinitionItem(
  rambase: AnyClient,
  path: BaseCompaniesSettingDefinitionPath,
): BaseCompaniesSettingDefinitionItem {
  return {
    get translations() {
      return baseCompaniesSettingDefinitionTranslationsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type BaseCompaniesSettingDefinitionPath = {
  /** The setting to translate. Minimum 100000. */
  settingDefinitionId: number;
};
