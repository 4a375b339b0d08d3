// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type BaseCompaniesCurrentResource, baseCompaniesCurrentResource } from "./companies/current.js";
import {
  type BaseCompaniesSettingDefinitionsResource,
  baseCompaniesSettingDefinitionsResource,
} from "./companies/setting-definitions.js";

/** `/base/companies` */
export interface BaseCompaniesResource {
  /** `/base/companies/current` */
  readonly current: BaseCompaniesCurrentResource;
  /** `/base/companies/setting-definitions` */
  readonly settingDefinitions: BaseCompaniesSettingDefinitionsResource;
}

/** Makes a `BaseCompaniesResource`, whose members are made when they are read. */
export function baseCompaniesResource(rambase: AnyClient): BaseCompaniesResource {
  return {
    get current() {
      return baseCompaniesCurrentResource(rambase);
    },
    get settingDefinitions() {
      return baseCompaniesSettingDefinitionsResource(rambase);
    },
  };
}
