// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  jsonBody,
  type OperationSpec,
} from "../../runtime/index.js";
import { violationsOf } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import {
  checkSettingDefinitionTranslationInput,
} from "../../validators/system/setting-definitions/translations.js";
import type { SystemSettingDefinitionPath } from "../setting-definitions.js";

/** `/system/setting-definitions/{settingDefinitionId}/translations` */
export interface SystemSettingDefinitionTranslationsResource {
  /**
   * Translates the texts of a system setting into one more language. Function
   * `createSettingDefinitionTranslation`.
   *
   * @see https://api.rambase.net/documentation/System/Setting/Translation?resourceno=3026&version=2
   */
  create(
    body: SettingDefinitionTranslationInput,
    options?: CreateSettingDefinitionTranslationOptions,
  ): ApiCall<unknown>;
}

/**
 * Makes a `SystemSettingDefinitionTranslationsResource`, whose members are made when they are read.
 */
export function systemSettingDefinitionTranslationsResource(
  rambase: AnyClient,
  path: SystemSettingDefinitionPath,
): SystemSettingDefinitionTranslationsResource {
  return {
    create: (body, options) => createSettingDefinitionTranslation(rambase, path, body, options),
  };
}

/** Options of `createSettingDefinitionTranslation`. */
export type CreateSettingDefinitionTranslationOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang">;

/**
 * Translates the texts of a system setting into one more language.
 *
 * Resource 3026, version 2.
 *
 * @see https://api.rambase.net/documentation/System/Setting/Translation?resourceno=3026&version=2
 */
export function createSettingDefinitionTranslation(
  rambase: AnyClient,
  path: SystemSettingDefinitionPath,
  body: SettingDefinitionTranslationInput,
  options?: CreateSettingDefinitionTranslationOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createSettingDefinitionTranslationOperation, { path, body, options });
}

const createSettingDefinitionTranslationOperation: OperationSpec = {
  id: "createSettingDefinitionTranslation",
  method: "POST",
  path: "/system/setting-definitions/{settingDefinitionId}/translations",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
  },
  body: {
    encode: jsonBody,
    root: "translation",
    required: true,
    check: (body) => violationsOf(checkSettingDefinitionTranslationInput, body),
  },
};

/** Body of `createSettingDefinitionTranslation`. */
export interface SettingDefinitionTranslationInput {
  /** Language that the texts are written in. The legal values are domain values of the API. */
  language: string;
  /** Name of the setting in that language. */
  name: string;
  /** Explanation of the setting in that language. */
  description?: string | undefined;
}
