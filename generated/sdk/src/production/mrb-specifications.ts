// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type ProductionMrbSpecificationSectionsResource,
  productionMrbSpecificationSectionsResource,
} from "./mrb-specifications/sections.js";

/** `/production/mrb-specifications` */
export interface ProductionMrbSpecificationsResource {
  /** `/production/mrb-specifications/{mrbSpecificationId}` */
  (mrbSpecificationId: number): ProductionMrbSpecificationById;
}

/** Makes a `ProductionMrbSpecificationsResource`, whose members are made when they are read. */
export function productionMrbSpecificationsResource(rambase: AnyClient): ProductionMrbSpecificationsResource {
  return (mrbSpecificationId: number) => productionMrbSpecificationById(rambase, { mrbSpecificationId });
}

/** `/production/mrb-specifications/{mrbSpecificationId}` */
export interface ProductionMrbSpecificationById {
  /** `/production/mrb-specifications/{mrbSpecificationId}/sections` */
  readonly sections: ProductionMrbSpecificationSectionsResource;
}

/** Makes a `ProductionMrbSpecificationById`, whose members are made when they are read. */
export function productionMrbSpecificationById(
  rambase: AnyClient,
  path: ProductionMrbSpecificationPath,
): ProductionMrbSpecificationById {
  return {
    get sections() {
      return productionMrbSpecificationSectionsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type ProductionMrbSpecificationPath = {
  /** The specification of the record book. Minimum 100000. */
  mrbSpecificationId: number;
};
