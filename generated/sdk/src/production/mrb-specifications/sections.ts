// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../../runtime/index.js";
import type { ProductionMrbSpecificationsPath } from "../mrb-specifications.js";
import {
  type ProductionMrbSpecificationsSectionsTranslationsResource,
  productionMrbSpecificationsSectionsTranslationsResource,
} from "./sections/translations.js";

/** `/production/mrb-specifications/{mrbSpecificationId}/sections` */
export interface ProductionMrbSpecificationsSectionsResource {
  /** `/production/mrb-specifications/{mrbSpecificationId}/sections/{sectionId}` */
  (sectionId: number): ProductionMrbSpecificationsSectionsItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function productionMrbSpecificationsSectionsResource(
  rambase: RamBaseClient,
  path: ProductionMrbSpecificationsPath,
): ProductionMrbSpecificationsSectionsResource {
  return (sectionId: number) => productionMrbSpecificationsSectionsItem(rambase, { ...path, sectionId });
}

/** `/production/mrb-specifications/{mrbSpecificationId}/sections/{sectionId}` */
export interface ProductionMrbSpecificationsSectionsItem {
  /** `/production/mrb-specifications/{mrbSpecificationId}/sections/{sectionId}/translations` */
  readonly translations: ProductionMrbSpecificationsSectionsTranslationsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function productionMrbSpecificationsSectionsItem(
  rambase: RamBaseClient,
  path: ProductionMrbSpecificationsSectionsPath,
): ProductionMrbSpecificationsSectionsItem {
  return {
    get translations() {
      return productionMrbSpecificationsSectionsTranslationsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type ProductionMrbSpecificationsSectionsPath = {
  /** The specification of the record book. Minimum 100000. */
  mrbSpecificationId: number;
  /** The section to translate. Minimum 1. */
  sectionId: number;
};
