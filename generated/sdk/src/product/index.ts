// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { ProductResource } from "./product.js";
export { getProductStructureVersion } from "./structure-versions.js";
export type {
  GetProductStructureVersionOptions,
  ProductStructureVersionItem,
  ProductStructureVersionPath,
  ProductStructureVersionsResource,
} from "./structure-versions.js";
export { getProductUnit, listProductUnits, updateProductUnit } from "./units.js";
export type {
  GetProductUnitOptions,
  ListProductUnitsOptions,
  ProductUnitItem,
  ProductUnitPath,
  ProductUnitsResource,
  ProductUnitUpdate,
  UpdateProductUnitOptions,
} from "./units.js";
