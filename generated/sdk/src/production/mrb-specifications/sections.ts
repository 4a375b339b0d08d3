// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../../runtime/index.js";
import type { ProductionMrbSpecificationPath } from "../mrb-specifications.js";
import {
  type ProductionMrbSpecificationSectionTranslationsResource,
  productionMrbSpecificationSectionTranslationsResource,
} from "./sections/translations.js";

/** `/production/mrb-specifications/{mrbSpecificationId}/sections` */
export interface ProductionMrbSpecificationSectionsResource {
  /** `/production/mrb-specifications/{mrbSpecificationId}/sections/{sectionId}` */
  (sectionId: number): ProductionMrbSpecificationSectionById;
}

/** Makes a `ProductionMrbSpecificationSectionsResource`, whose members are made when they are read. */
export function productionMrbSpecificationSectionsResource(
  rambase: AnyClient,
  path: ProductionMrbSpecificationPath,
): ProductionMrbSpecificationSectionsResource {
  return (sectionId: number) => productionMrbSpecificationSectionById(rambase, { ...path, sectionId });
}

/** `/production/mrb-specifications/{mrbSpecificationId}/sections/{sectionId}` */
export interface ProductionMrbSpecificationSectionById {
  /** `/production/mrb-specifications/{mrbSpecificationId}/sections/{sectionId}/translations` */
  readonly translations: ProductionMrbSpecificationSectionTranslationsResource;
}

/** Makes a `ProductionMrbSpecificationSectionById`, whose members are made when they are read. */
export function productionMrbSpecificationSectionById(
  rambase: AnyClient,
  path: ProductionMrbSpecificationSectionPath,
): ProductionMrbSpecificationSectionById {
  return {
    get translations() {
      return productionMrbSpecificationSectionTranslationsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type ProductionMrbSpecificationSectionPath = ProductionMrbSpecificationPath & {
  /** The section to translate. Minimum 1. */
  sectionId: number;
};
