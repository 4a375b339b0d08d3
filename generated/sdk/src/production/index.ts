// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { ProductionResource } from "./production.js";
export type {
  ProductionMrbSpecificationItem,
  ProductionMrbSpecificationPath,
  ProductionMrbSpecificationsResource,
} from "./mrb-specifications.js";
export type {
  ProductionMrbSpecificationSectionItem,
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
  ProductionResourceCategoryItem,
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
  ProductionResourceGroupItem,
  ProductionResourceGroupPath,
  ProductionResourceGroupsResource,
} from "./resource-groups.js";
export { deleteProductionResourceGroupProductionResource } from "./resource-groups/members.js";
export type {
  DeleteProductionResourceGroupProductionResourceOptions,
  ProductionResourceGroupMemberItem,
  ProductionResourceGroupMemberPath,
  ProductionResourceGroupMembersResource,
} from "./resource-groups/members.js";
export { getProductionResource, listProductionResources } from "./resources.js";
export type {
  GetProductionResourceOptions,
  ListProductionResourcesOptions,
  ProductionResourceItem,
  ProductionResourcePath,
  ProductionResourcesResource,
} from "./resources.js";
