// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { ProductionResource } from "./production.js";
export type {
  ProductionMrbSpecificationsItem,
  ProductionMrbSpecificationsPath,
  ProductionMrbSpecificationsResource,
} from "./mrb-specifications.js";
export type {
  ProductionMrbSpecificationsSectionsItem,
  ProductionMrbSpecificationsSectionsPath,
  ProductionMrbSpecificationsSectionsResource,
} from "./mrb-specifications/sections.js";
export { createMrbSpecificationSectionTranslation } from "./mrb-specifications/sections/translations.js";
export type {
  CreateMrbSpecificationSectionTranslationOptions,
  MrbSpecificationSectionTranslationInput,
  ProductionMrbSpecificationsSectionsTranslationsResource,
} from "./mrb-specifications/sections/translations.js";
export type {
  ProductionResourceCategoriesItem,
  ProductionResourceCategoriesPath,
  ProductionResourceCategoriesResource,
} from "./resource-categories.js";
export {
  listProductionResourceCategoryWorkOrderOperations,
} from "./resource-categories/work-order-operations.js";
export type {
  ListProductionResourceCategoryWorkOrderOperationsOptions,
  ProductionResourceCategoriesWorkOrderOperationsResource,
} from "./resource-categories/work-order-operations.js";
export type {
  ProductionResourceGroupsItem,
  ProductionResourceGroupsPath,
  ProductionResourceGroupsResource,
} from "./resource-groups.js";
export { deleteProductionResourceGroupProductionResource } from "./resource-groups/members.js";
export type {
  DeleteProductionResourceGroupProductionResourceOptions,
  ProductionResourceGroupsMembersItem,
  ProductionResourceGroupsMembersPath,
  ProductionResourceGroupsMembersResource,
} from "./resource-groups/members.js";
export { getProductionResource, listProductionResources } from "./resources.js";
export type {
  GetProductionResourceOptions,
  ListProductionResourcesOptions,
  ProductionResourcesItem,
  ProductionResourcesPath,
  ProductionResourcesResource,
} from "./resources.js";
