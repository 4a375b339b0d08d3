// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  jsonBody,
  type OperationSpec,
} from "../../../runtime/index.js";
import { violationsOf } from "../../../runtime/internal.js";
import type { CommonOptions } from "../../../types/common-options.js";
import {
  checkCompanySettingDefinitionTranslationInput,
} from "../../../validators/base/companies/setting-definitions/translations.js";
import type { BaseCompaniesSettingDefinitionPath } from "../setting-definitions.js";

/** `/base/companies/setting-definitions/{settingDefinitionId}/translations` */
export interface BaseCompaniesSettingDefinitionTranslationsResource {
  /**
   * Translates the texts of a company setting into one more language. Function
   * `createCompanySettingDefinitionTranslation`.
   *
   * @see https://api.rambase.net/documentation/Base/Company/Settings?resourceno=2050&version=6
   */
  create(
    body: CompanySettingDefinitionTranslationInput,
    options?: CreateCompanySettingDefinitionTranslationOptions,
  ): ApiCall<unknown>;
}

/**
 * Makes a `BaseCompaniesSettingDefinitionTranslationsResource`, whose members are made when they are
 * read.
 */
export function baseCompaniesSettingDefinitionTranslationsResource(
  rambase: AnyClient,
  path: BaseCompaniesSettingDefinitionPath,
): BaseCompaniesSettingDefinitionTranslationsResource {
  return {
    create: (body, options) => createCompanySettingDefinitionTranslation(rambase, path, body, options),
  };
}

/** Options of `createCompanySettingDefinitionTranslation`. */
export type CreateCompanySettingDefinitionTranslationOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Translates the texts of a company setting into one more language.
 *
 * Resource 2050, version 6.
 *
 * @see https://api.rambase.net/documentation/Base/Company/Settings?resourceno=2050&version=6
 */
export function createCompanySettingDefinitionTranslation(
  rambase: AnyClient,
  path: BaseCompaniesSettingDefinitionPath,
  body: CompanySettingDefinitionTranslationInput,
  options?: CreateCompanySettingDefinitionTranslationOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createCompanySettingDefinitionTranslationOperation, { path, body, options });
}

const createCompanySettingDefinitionTranslationOperation: OperationSpec = {
  id: "createCompanySettingDefinitionTranslation",
  method: "POST",
  path: "/base/companies/setting-definitions/{settingDefinitionId}/translations",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "translation",
    required: true,
    check: (body) => violationsOf(checkCompanySettingDefinitionTranslationInput, body),
  },
};

/** Body of `createCompanySettingDefinitionTranslation`. */
export interface CompanySettingDefinitionTranslationInput {
  /** Language that the texts are written in. */
  language: string;
  /** Name of the setting in that language. */
  name: string;
  /** Explanation of the setting in that language. */
  description?: string | undefined;
}
