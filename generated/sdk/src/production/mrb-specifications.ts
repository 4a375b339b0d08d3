// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type ProductionMrbSpecificationsSectionsResource,
  productionMrbSpecificationsSectionsResource,
} from "./mrb-specifications/sections.js";

/** `/production/mrb-specifications` */
export interface ProductionMrbSpecificationsResource {
  /** `/production/mrb-specifications/{mrbSpecificationId}` */
  (mrbSpecificationId: number): ProductionMrbSpecificationsItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function productionMrbSpecificationsResource(
  rambase: RamBaseClient,
): ProductionMrbSpecificationsResource {
  return (mrbSpecificationId: number) => productionMrbSpecificationsItem(rambase, { mrbSpecificationId });
}

/** `/production/mrb-specifications/{mrbSpecificationId}` */
export interface ProductionMrbSpecificationsItem {
  /** `/production/mrb-specifications/{mrbSpecificationId}/sections` */
  readonly sections: ProductionMrbSpecificationsSectionsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function productionMrbSpecificationsItem(
  rambase: RamBaseClient,
  path: ProductionMrbSpecificationsPath,
): ProductionMrbSpecificationsItem {
  return {
    get sections() {
      return productionMrbSpecificationsSectionsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type ProductionMrbSpecificationsPath = {
  /** The specification of the record book. Minimum 100000. */
  mrbSpecificationId: number;
};
