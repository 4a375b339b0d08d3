// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type BaseCompaniesResource, baseCompaniesResource } from "./companies.js";
import { type BaseCountriesResource, baseCountriesResource } from "./countries.js";
import { type BaseMediasResource, baseMediasResource } from "./medias.js";

/** `/base` */
export interface BaseResource {
  /** `/base/companies` */
  readonly companies: BaseCompaniesResource;
  /** `/base/countries` */
  readonly countries: BaseCountriesResource;
  /** `/base/medias` */
  readonly medias: BaseMediasResource;
}

/** Makes a `BaseResource`, whose members are made when they are read. */
export function baseResource(rambase: AnyClient): BaseResource {
  return {
    get companies() {
      return baseCompaniesResource(rambase);
    },
    get countries() {
      return baseCountriesResource(rambase);
    },
    get medias() {
      return baseMediasResource(rambase);
    },
  };
}
