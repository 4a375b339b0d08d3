// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../../runtime/index.js";
import {
  type BaseCompaniesCurrentSettingsResource,
  baseCompaniesCurrentSettingsResource,
} from "./current/settings.js";

/** `/base/companies/current` */
export interface BaseCompaniesCurrentResource {
  /** `/base/companies/current/settings` */
  readonly settings: BaseCompaniesCurrentSettingsResource;
}

/** Makes a `BaseCompaniesCurrentResource`, whose members are made when they are read. */
export function baseCompaniesCurrentResource(rambase: AnyClient): BaseCompaniesCurrentResource {
  return {
    get settings() {
      return baseCompaniesCurrentSettingsResource(rambase);
    },
  };
}
