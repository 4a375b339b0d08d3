// Made by rambase-openapi from the OpenAPI document; edit that instead.

export { assertErrorObject, errorObjectSchema, isErrorObject } from "./types/error-object.js";
export { assertInnerError, innerErrorSchema, isInnerError } from "./types/inner-error.js";
export {
  applicationVersionUpdateSchema,
  assertApplicationVersionUpdate,
  isApplicationVersionUpdate,
} from "./system/application-versions.js";
export {
  assertAutomatedFlowFilterInput,
  automatedFlowFilterInputSchema,
  isAutomatedFlowFilterInput,
} from "./system/automated-flows/filters.js";
export {
  assertCompanySettingDefinitionTranslationInput,
  companySettingDefinitionTranslationInputSchema,
  isCompanySettingDefinitionTranslationInput,
} from "./base/companies/setting-definitions/translations.js";
export {
  assertConfidentialTypeUserAssignment,
  assertConfidentialTypeUserAssignmentInput,
  confidentialTypeUserAssignmentInputSchema,
  confidentialTypeUserAssignmentSchema,
  isConfidentialTypeUserAssignment,
  isConfidentialTypeUserAssignmentInput,
} from "./finance/confidential-types/user-assignments.js";
export {
  assertContextMenuItemTranslationInput,
  contextMenuItemTranslationInputSchema,
  isContextMenuItemTranslationInput,
} from "./system/context-menu-items/translations.js";
export { assertCopyRoleInput, copyRoleInputSchema, isCopyRoleInput } from "./system/roles/operations.js";
export {
  assertDeploymentPackageDeploymentObjectInput,
  deploymentPackageDeploymentObjectInputSchema,
  isDeploymentPackageDeploymentObjectInput,
} from "./system/deployment-packages/objects.js";
export {
  assertDomainValueInput,
  domainValueInputSchema,
  isDomainValueInput,
} from "./system/domain-values.js";
export {
  assertDomainValueLocalFiltersUpdate,
  assertDomainValueLocalFiltersUpdateItem,
  domainValueLocalFiltersUpdateItemSchema,
  domainValueLocalFiltersUpdateSchema,
  isDomainValueLocalFiltersUpdate,
  isDomainValueLocalFiltersUpdateItem,
} from "./system/domain-values/local-filters.js";
export {
  assertDutyPrivilegeInput,
  dutyPrivilegeInputSchema,
  isDutyPrivilegeInput,
} from "./system/duties/privileges.js";
export { assertExtensionInput, extensionInputSchema, isExtensionInput } from "./system/extensions.js";
export {
  assertExtensionRequiredCustomFieldInput,
  extensionRequiredCustomFieldInputSchema,
  isExtensionRequiredCustomFieldInput,
} from "./system/extensions/required-custom-fields.js";
export {
  assertExtensionRequiredObjectInput,
  extensionRequiredObjectInputSchema,
  isExtensionRequiredObjectInput,
} from "./system/extensions/required-objects.js";
export {
  assertFileFolderInput,
  fileFolderInputSchema,
  isFileFolderInput,
} from "./collaboration/file-folders.js";
export {
  assertForwardQuoteRequestInput,
  forwardQuoteRequestInputSchema,
  isForwardQuoteRequestInput,
} from "./sales/quote-requests/operations.js";
export {
  assertGeneralLedgerPostingInput,
  generalLedgerPostingInputSchema,
  isGeneralLedgerPostingInput,
} from "./finance/general-ledger.js";
export { assertMediaInput, isMediaInput, mediaInputSchema } from "./base/medias.js";
export {
  assertMrbSpecificationSectionTranslationInput,
  isMrbSpecificationSectionTranslationInput,
  mrbSpecificationSectionTranslationInputSchema,
} from "./production/mrb-specifications/sections/translations.js";
export { assertNotebookInput, isNotebookInput, notebookInputSchema } from "./collaboration/notebooks.js";
export {
  assertOperationInstance,
  isOperationInstance,
  operationInstanceSchema,
} from "./types/operation-instance.js";
export { assertProductUnitUpdate, isProductUnitUpdate, productUnitUpdateSchema } from "./product/units.js";
export {
  assertPurchaseOrderItemApplicableInvoiceInput,
  isPurchaseOrderItemApplicableInvoiceInput,
  purchaseOrderItemApplicableInvoiceInputSchema,
} from "./procurement/orders/items/applicable-invoices.js";
export {
  assertRamBaseEventTypeParameterUpdate,
  isRamBaseEventTypeParameterUpdate,
  ramBaseEventTypeParameterUpdateSchema,
} from "./system/rambase-event-types/parameters.js";
export { assertRoleInput, isRoleInput, roleInputSchema } from "./system/roles.js";
export {
  assertRoleTranslationUpdate,
  isRoleTranslationUpdate,
  roleTranslationUpdateSchema,
} from "./system/roles/translations.js";
export {
  assertRoleUserAssignment,
  assertRoleUserAssignmentInput,
  isRoleUserAssignment,
  isRoleUserAssignmentInput,
  roleUserAssignmentInputSchema,
  roleUserAssignmentSchema,
} from "./system/roles/user-assignments.js";
export {
  assertSaveAutomatedFlowAsTemplateInput,
  isSaveAutomatedFlowAsTemplateInput,
  saveAutomatedFlowAsTemplateInputSchema,
} from "./system/automated-flows/operations.js";
export {
  assertSettingDefinitionTranslationInput,
  isSettingDefinitionTranslationInput,
  settingDefinitionTranslationInputSchema,
} from "./system/setting-definitions/translations.js";
export {
  assertUserSystemPermission,
  assertUserSystemPermissionInput,
  isUserSystemPermission,
  isUserSystemPermissionInput,
  userSystemPermissionInputSchema,
  userSystemPermissionSchema,
} from "./system/users/system-permissions.js";
export { responseValidators } from "./response-validators.js";
