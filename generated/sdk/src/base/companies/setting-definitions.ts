// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../../runtime/index.js";
import {
  type BaseCompaniesSettingDefinitionTranslationsResource,
  baseCompaniesSettingDefinitionTranslationsResource,
} from "./setting-definitions/translations.js";

/** `/base/companies/setting-definitions` */
export interface BaseCompaniesSettingDefinitionsResource {
  /** `/base/companies/setting-definitions/{settingDefinitionId}` */
  (settingDefinitionId: number): BaseCompaniesSettingDefinitionById;
}

/** Makes a `BaseCompaniesSettingDefinitionsResource`, whose members are made when they are read. */
export function baseCompaniesSettingDefinitionsResource(
  rambase: AnyClient,
): BaseCompaniesSettingDefinitionsResource {
  return (settingDefinitionId: number) =>
    baseCompaniesSettingDefinitionById(rambase, { settingDefinitionId });
}

/** `/base/companies/setting-definitions/{settingDefinitionId}` */
export interface BaseCompaniesSettingDefinitionById {
  /** `/base/companies/setting-definitions/{settingDefinitionId}/translations` */
  readonly translations: BaseCompaniesSettingDefinitionTranslationsResource;
}

/** Makes a `BaseCompaniesSettingDefinitionById`, whose members are made when they are read. */
export function baseCompaniesSettingDefinitionById(
  rambase: AnyClient,
  path: BaseCompaniesSettingDefinitionPath,
): BaseCompaniesSettingDefinitionById {
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
