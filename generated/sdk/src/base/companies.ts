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

/** Makes this place in the tree; what is below it is made when it is read. */
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
