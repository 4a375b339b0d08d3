// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { ProductResource } from "./product.js";
export { getProductStructureVersion } from "./structure-versions.js";
export type {
  GetProductStructureVersionOptions,
  ProductStructureVersionById,
  ProductStructureVersionPath,
  ProductStructureVersionsResource,
} from "./structure-versions.js";
export { getProductUnit, listProductUnits, updateProductUnit } from "./units.js";
export type {
  GetProductUnitOptions,
  ListProductUnitsOptions,
  ProductUnitById,
  ProductUnitPath,
  ProductUnitsResource,
  ProductUnitUpdate,
  UpdateProductUnitOptions,
} from "./units.js";
