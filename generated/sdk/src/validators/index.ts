// Made by rambase-openapi from the OpenAPI document; edit that instead.

export {
  errorObjectErrorMessageSchema,
  errorObjectParameterSchema,
  errorObjectSchema,
} from "./error-object.js";
export { innerErrorErrorMessageSchema, innerErrorParameterSchema, innerErrorSchema } from "./inner-error.js";
export {
  applicationVersionUpdateCustomFieldOrderSchema,
  applicationVersionUpdateSchema,
} from "./application-version-update.js";
export { automatedFlowFilterInputSchema } from "./automated-flow-filter-input.js";
export {
  companySettingDefinitionTranslationInputSchema,
} from "./company-setting-definition-translation-input.js";
export {
  confidentialTypeUserAssignmentSchema,
  confidentialTypeUserAssignmentUserSchema,
} from "./confidential-type-user-assignment.js";
export {
  confidentialTypeUserAssignmentInputSchema,
  confidentialTypeUserAssignmentInputUserSchema,
} from "./confidential-type-user-assignment-input.js";
export { contextMenuItemTranslationInputSchema } from "./context-menu-item-translation-input.js";
export { copyRoleInputSchema } from "./copy-role-input.js";
export {
  deploymentPackageDeploymentObjectInputDeploymentFolderSchema,
  deploymentPackageDeploymentObjectInputObjectSchema,
  deploymentPackageDeploymentObjectInputSchema,
} from "./deployment-package-deployment-object-input.js";
export { domainValueInputRepositorySchema, domainValueInputSchema } from "./domain-value-input.js";
export { domainValueLocalFiltersUpdateSchema } from "./domain-value-local-filters-update.js";
export { domainValueLocalFiltersUpdateItemSchema } from "./domain-value-local-filters-update-item.js";
export { dutyPrivilegeInputPermissionSchema, dutyPrivilegeInputSchema } from "./duty-privilege-input.js";
export { extensionInputPublisherSchema, extensionInputSchema } from "./extension-input.js";
export {
  extensionRequiredCustomFieldInputSchema,
  extensionRequiredCustomFieldInputValueListSchema,
} from "./extension-required-custom-field-input.js";
export {
  extensionRequiredObjectInputObjectSchema,
  extensionRequiredObjectInputSchema,
} from "./extension-required-object-input.js";
export {
  fileFolderInputFileFolderTypeSchema,
  fileFolderInputOwnerSchema,
  fileFolderInputParentFileFolderSchema,
  fileFolderInputSchema,
} from "./file-folder-input.js";
export { forwardQuoteRequestInputSchema } from "./forward-quote-request-input.js";
export {
  generalLedgerPostingInputAccountingPeriodSchema,
  generalLedgerPostingInputSchema,
} from "./general-ledger-posting-input.js";
export { mediaInputFolderSchema, mediaInputSchema } from "./media-input.js";
export {
  mrbSpecificationSectionTranslationInputSchema,
} from "./mrb-specification-section-translation-input.js";
export { notebookInputSchema } from "./notebook-input.js";
export {
  operationInstanceApiOperationSchema,
  operationInstanceCreatedBySchema,
  operationInstanceCreatedForSchema,
  operationInstanceErrorErrorMessageSchema,
  operationInstanceErrorInnerErrorErrorMessageSchema,
  operationInstanceErrorInnerErrorParameterSchema,
  operationInstanceErrorInnerErrorSchema,
  operationInstanceErrorParameterSchema,
  operationInstanceErrorSchema,
  operationInstanceObjectReferenceSchema,
  operationInstanceResultValueSchema,
  operationInstanceSchema,
  operationInstanceSystemJobSchema,
} from "./operation-instance.js";
export { productUnitUpdateSchema } from "./product-unit-update.js";
export {
  purchaseOrderItemApplicableInvoiceInputSchema,
  purchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSchema,
  purchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoiceSchema,
} from "./purchase-order-item-applicable-invoice-input.js";
export { ramBaseEventTypeParameterUpdateSchema } from "./ram-base-event-type-parameter-update.js";
export { roleInputSchema } from "./role-input.js";
export { roleTranslationUpdateSchema } from "./role-translation-update.js";
export { roleUserAssignmentSchema, roleUserAssignmentUserSchema } from "./role-user-assignment.js";
export {
  roleUserAssignmentInputSchema,
  roleUserAssignmentInputUserSchema,
} from "./role-user-assignment-input.js";
export {
  saveAutomatedFlowAsTemplateInputAutomatedFlowFilterSchema,
  saveAutomatedFlowAsTemplateInputAutomatedFlowParameterSchema,
  saveAutomatedFlowAsTemplateInputSchema,
} from "./save-automated-flow-as-template-input.js";
export { settingDefinitionTranslationInputSchema } from "./setting-definition-translation-input.js";
export {
  userSystemPermissionCreatedBySchema,
  userSystemPermissionLoginCompanySchema,
  userSystemPermissionPortalContactSchema,
  userSystemPermissionPortalRepresentingSchema,
  userSystemPermissionPortalSchema,
  userSystemPermissionRamBaseSystemSchema,
  userSystemPermissionSchema,
  userSystemPermissionValiditySchema,
} from "./user-system-permission.js";
export {
  userSystemPermissionInputLoginCompanySchema,
  userSystemPermissionInputRamBaseSystemSchema,
  userSystemPermissionInputSchema,
} from "./user-system-permission-input.js";
export { responseValidators } from "./response-validators.js";
