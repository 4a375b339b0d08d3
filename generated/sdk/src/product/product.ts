// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type ProductStructureVersionsResource,
  productStructureVersionsResource,
} from "./structure-versions.js";
import { type ProductUnitsResource, productUnitsResource } from "./units.js";

/** `/product` */
export interface ProductResource {
  /** `/product/structure-versions` */
  readonly structureVersions: ProductStructureVersionsResource;
  /** `/product/units` */
  readonly units: ProductUnitsResource;
}

/** Makes a `ProductResource`, whose members are made when they are read. */
export function productResource(rambase: AnyClient): ProductResource {
  return {
    get structureVersions() {
      return productStructureVersionsResource(rambase);
    },
    get units() {
      return productUnitsResource(rambase);
    },
  };
}
