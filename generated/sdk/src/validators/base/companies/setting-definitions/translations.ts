// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  CompanySettingDefinitionTranslationInput,
} from "../../../../base/companies/setting-definitions/translations.js";
import type { Schema } from "../../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeText,
  refuse,
  schema,
  text,
} from "../../../../runtime/internal.js";

/** Whether a value is of the type `CompanySettingDefinitionTranslationInput`. */
export function isCompanySettingDefinitionTranslationInput(
  value: unknown,
): value is CompanySettingDefinitionTranslationInput {
  return checkCompanySettingDefinitionTranslationInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `CompanySettingDefinitionTranslationInput`. */
export function assertCompanySettingDefinitionTranslationInput(
  value: unknown,
): asserts value is CompanySettingDefinitionTranslationInput {
  assertValid(checkCompanySettingDefinitionTranslationInput, value);
}

/** Validator of `CompanySettingDefinitionTranslationInput`. */
export const companySettingDefinitionTranslationInputSchema: Schema<CompanySettingDefinitionTranslationInput> =
  /* @__PURE__ */ schema(checkCompanySettingDefinitionTranslationInput);

/** The rules of `CompanySettingDefinitionTranslationInput`. */
export function checkCompanySettingDefinitionTranslationInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    text(value.language, found, "language") &&
    text(value.name, found, "name") &&
    maybeText(value.description, found, "description")
  );
}
