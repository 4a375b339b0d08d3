// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { ProductResource } from "./product.js";
export { getProductStructureVersion } from "./structure-versions.js";
export type {
  GetProductStructureVersionOptions,
  ProductStructureVersionsItem,
  ProductStructureVersionsPath,
  ProductStructureVersionsResource,
} from "./structure-versions.js";
export { getProductUnit, listProductUnits, updateProductUnit } from "./units.js";
export type {
  GetProductUnitOptions,
  ListProductUnitsOptions,
  ProductUnitUpdate,
  ProductUnitsItem,
  ProductUnitsPath,
  ProductUnitsResource,
  UpdateProductUnitOptions,
} from "./units.js";
