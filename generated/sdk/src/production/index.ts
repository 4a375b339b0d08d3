// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { ProductionResource } from "./production.js";
export type {
  ProductionMrbSpecificationById,
  ProductionMrbSpecificationPath,
  ProductionMrbSpecificationsResource,
} from "./mrb-specifications.js";
export type {
  ProductionMrbSpecificationSectionById,
  ProductionMrbSpecificationSectionPath,
  ProductionMrbSpecificationSectionsResource,
} from "./mrb-specifications/sections.js";
export { createMrbSpecificationSectionTranslation } from "./mrb-specifications/sections/translations.js";
export type {
  CreateMrbSpecificationSectionTranslationOptions,
  MrbSpecificationSectionTranslationInput,
  ProductionMrbSpecificationSectionTranslationsResource,
} from "./mrb-specifications/sections/translations.js";
export type {
  ProductionResourceCategoriesResource,
  ProductionResourceCategoryById,
  ProductionResourceCategoryPath,
} from "./resource-categories.js";
export {
  listProductionResourceCategoryWorkOrderOperations,
} from "./resource-categories/work-order-operations.js";
export type {
  ListProductionResourceCategoryWorkOrderOperationsOptions,
  ProductionResourceCategoryWorkOrderOperationsResource,
} from "./resource-categories/work-order-operations.js";
export type {
  ProductionResourceGroupById,
  ProductionResourceGroupPath,
  ProductionResourceGroupsResource,
} from "./resource-groups.js";
export { deleteProductionResourceGroupProductionResource } from "./resource-groups/members.js";
export type {
  DeleteProductionResourceGroupProductionResourceOptions,
  ProductionResourceGroupMemberById,
  ProductionResourceGroupMemberPath,
  ProductionResourceGroupMembersResource,
} from "./resource-groups/members.js";
export { getProductionResource, listProductionResources } from "./resources.js";
export type {
  GetProductionResourceOptions,
  ListProductionResourcesOptions,
  ProductionResourceById,
  ProductionResourcePath,
  ProductionResourcesResource,
} from "./resources.js";
