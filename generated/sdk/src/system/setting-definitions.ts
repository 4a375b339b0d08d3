// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  fieldNames,
  listItems,
  type ListOptions,
  type OperationSpec,
  type PagedList,
} from "../runtime/index.js";
import { callable } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";
import {
  type SystemSettingDefinitionTranslationsResource,
  systemSettingDefinitionTranslationsResource,
} from "./setting-definitions/translations.js";

/** `/system/setting-definitions` */
export interface SystemSettingDefinitionsResource {
  /** `/system/setting-definitions/{settingDefinitionId}` */
  (settingDefinitionId: number): SystemSettingDefinitionById;
  /**
   * Lists the settings that a system knows. Function `listSettingDefinitions`.
   *
   * @see https://api.rambase.net/documentation/System/Setting?resourceno=3023&version=3
   */
  list(options?: ListSettingDefinitionsOptions): PagedList<unknown>;
}

/** Makes a `SystemSettingDefinitionsResource`, whose members are made when they are read. */
export function systemSettingDefinitionsResource(rambase: AnyClient): SystemSettingDefinitionsResource {
  return callable(
    (settingDefinitionId: number) => systemSettingDefinitionById(rambase, { settingDefinitionId }),
    {
      list: (options?: ListSettingDefinitionsOptions) => listSettingDefinitions(rambase, options),
    },
  );
}

/** `/system/setting-definitions/{settingDefinitionId}` */
export interface SystemSettingDefinitionById {
  /** `/system/setting-definitions/{settingDefinitionId}/translations` */
  readonly translations: SystemSettingDefinitionTranslationsResource;
}

/** Makes a `SystemSettingDefinitionById`, whose members are made when they are read. */
export function systemSettingDefinitionById(
  rambase: AnyClient,
  path: SystemSettingDefinitionPath,
): SystemSettingDefinitionById {
  return {
    get translations() {
      return systemSettingDefinitionTranslationsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemSettingDefinitionPath = {
  /** The setting to translate. Minimum 100000. */
  settingDefinitionId: number;
};

/** Options of `listSettingDefinitions`. */
export type ListSettingDefinitionsOptions = ListOptions &
  Pick<
    CommonOptions,
    | "showDomainDescriptions"
    | "lang"
    | "db"
    | "expand"
    | "select"
    | "useMinimumVersion"
    | "format"
    | "top"
    | "skip"
  >;

/**
 * Lists the settings that a system knows.
 *
 * A page has at most 80 items.
 *
 * Resource 3023, version 3.
 *
 * @see https://api.rambase.net/documentation/System/Setting?resourceno=3023&version=3
 */
export function listSettingDefinitions(
  rambase: AnyClient,
  options?: ListSettingDefinitionsOptions,
): PagedList<unknown> {
  return listItems(rambase, listSettingDefinitionsOperation, { options });
}

const listSettingDefinitionsOperation: OperationSpec = {
  id: "listSettingDefinitions",
  method: "GET",
  path: "/system/setting-definitions",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    expand: ["$expand", fieldNames],
    select: ["$select", fieldNames],
    useMinimumVersion: "$useMinimumVersion",
    format: "$format",
    top: "$top",
    skip: "$skip",
  },
};
