// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { BaseResource } from "./base.js";
export type { BaseCompaniesResource } from "./companies.js";
export type { BaseCompaniesCurrentResource } from "./companies/current.js";
export { listCompanyCurrentSettings } from "./companies/current/settings.js";
export type {
  BaseCompaniesCurrentSettingsResource,
  ListCompanyCurrentSettingsOptions,
} from "./companies/current/settings.js";
export type {
  BaseCompaniesSettingDefinitionById,
  BaseCompaniesSettingDefinitionPath,
  BaseCompaniesSettingDefinitionsResource,
} from "./companies/setting-definitions.js";
export { createCompanySettingDefinitionTranslation } from "./companies/setting-definitions/translations.js";
export type {
  BaseCompaniesSettingDefinitionTranslationsResource,
  CompanySettingDefinitionTranslationInput,
  CreateCompanySettingDefinitionTranslationOptions,
} from "./companies/setting-definitions/translations.js";
export { getCountry, listCountries } from "./countries.js";
export type {
  BaseCountriesResource,
  BaseCountryById,
  BaseCountryPath,
  GetCountryOptions,
  ListCountriesOptions,
} from "./countries.js";
export { createMedia } from "./medias.js";
export type { BaseMediasResource, CreateMediaOptions, MediaInput, MediaInputFolder } from "./medias.js";
