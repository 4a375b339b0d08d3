// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeText,
  refuse,
  schema,
  text,
} from "../../../runtime/internal.js";
import type { SettingDefinitionTranslationInput } from "../../../system/setting-definitions/translations.js";

/** Whether a value is of the type `SettingDefinitionTranslationInput`. */
export function isSettingDefinitionTranslationInput(
  value: unknown,
): value is SettingDefinitionTranslationInput {
  return checkSettingDefinitionTranslationInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `SettingDefinitionTranslationInput`. */
export function assertSettingDefinitionTranslationInput(
  value: unknown,
): asserts value is SettingDefinitionTranslationInput {
  assertValid(checkSettingDefinitionTranslationInput, value);
}

/** Validator of `SettingDefinitionTranslationInput`. */
export const settingDefinitionTranslationInputSchema: Schema<SettingDefinitionTranslationInput> =
  /* @__PURE__ */ schema(checkSettingDefinitionTranslationInput);

/** The rules of `SettingDefinitionTranslationInput`. */
export function checkSettingDefinitionTranslationInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    text(value.language, found, "language") &&
    text(value.name, found, "name") &&
    maybeText(value.description, found, "description")
  );
}
