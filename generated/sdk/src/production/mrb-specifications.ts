// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type ProductionMrbSpecificationSectionsResource,
  productionMrbSpecificationSectionsResource,
} from "./mrb-specifications/sections.js";

/** `/production/mrb-specifications` */
export interface ProductionMrbSpecificationsResource {
  /** `/production/mrb-specifications/{mrbSpecificationId}` */
  (mrbSpecificationId: number): ProductionMrbSpecificationItem;
}

/** Makes a `ProductionMrbSpecificationsResource`, whose members are made when they are read. */
export function productionMrbSpecificationsResource(rambase: AnyClient): ProductionMrbSpecificationsResource {
  return (mrbSpecificationId: number) => productionMrbSpecificationItem(rambase, { mrbSpecificationId });
}

/** `/production/mrb-specifications/{mrbSpecificationId}` */
export interface ProductionMrbSpecificationItem {
  /** `/production/mrb-specifications/{mrbSpecificationId}/sections` */
  readonly sections: ProductionMrbSpecificationSectionsResource;
}

/** Makes a `ProductionMrbSpecificationItem`, whose members are made when they are read. */
export function productionMrbSpecificationItem(
  rambase: AnyClient,
  path: ProductionMrbSpecificationPath,
): ProductionMrbSpecificationItem {
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
