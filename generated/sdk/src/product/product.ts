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

/** Makes this place in the tree; what is below it is made when it is read. */
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
