// Made by rambase-openapi from the OpenAPI document; edit that instead.

export {
  assertErrorObject,
  assertErrorObjectErrorMessage,
  assertErrorObjectParameter,
  errorObjectErrorMessageSchema,
  errorObjectParameterSchema,
  errorObjectSchema,
  isErrorObject,
  isErrorObjectErrorMessage,
  isErrorObjectParameter,
} from "./error-object.js";
export {
  assertInnerError,
  assertInnerErrorErrorMessage,
  assertInnerErrorParameter,
  innerErrorErrorMessageSchema,
  innerErrorParameterSchema,
  innerErrorSchema,
  isInnerError,
  isInnerErrorErrorMessage,
  isInnerErrorParameter,
} from "./inner-error.js";
export {
  applicationVersionUpdateCustomFieldOrderSchema,
  applicationVersionUpdateSchema,
  assertApplicationVersionUpdate,
  assertApplicationVersionUpdateCustomFieldOrder,
  isApplicationVersionUpdate,
  isApplicationVersionUpdateCustomFieldOrder,
} from "./application-version-update.js";
export {
  assertAutomatedFlowFilterInput,
  automatedFlowFilterInputSchema,
  isAutomatedFlowFilterInput,
} from "./automated-flow-filter-input.js";
export {
  assertCompanySettingDefinitionTranslationInput,
  companySettingDefinitionTranslationInputSchema,
  isCompanySettingDefinitionTranslationInput,
} from "./company-setting-definition-translation-input.js";
export {
  assertConfidentialTypeUserAssignment,
  assertConfidentialTypeUserAssignmentUser,
  confidentialTypeUserAssignmentSchema,
  confidentialTypeUserAssignmentUserSchema,
  isConfidentialTypeUserAssignment,
  isConfidentialTypeUserAssignmentUser,
} from "./confidential-type-user-assignment.js";
export {
  assertConfidentialTypeUserAssignmentInput,
  assertConfidentialTypeUserAssignmentInputUser,
  confidentialTypeUserAssignmentInputSchema,
  confidentialTypeUserAssignmentInputUserSchema,
  isConfidentialTypeUserAssignmentInput,
  isConfidentialTypeUserAssignmentInputUser,
} from "./confidential-type-user-assignment-input.js";
export {
  assertContextMenuItemTranslationInput,
  contextMenuItemTranslationInputSchema,
  isContextMenuItemTranslationInput,
} from "./context-menu-item-translation-input.js";
export { assertCopyRoleInput, copyRoleInputSchema, isCopyRoleInput } from "./copy-role-input.js";
export {
  assertDeploymentPackageDeploymentObjectInput,
  assertDeploymentPackageDeploymentObjectInputDeploymentFolder,
  assertDeploymentPackageDeploymentObjectInputObject,
  deploymentPackageDeploymentObjectInputDeploymentFolderSchema,
  deploymentPackageDeploymentObjectInputObjectSchema,
  deploymentPackageDeploymentObjectInputSchema,
  isDeploymentPackageDeploymentObjectInput,
  isDeploymentPackageDeploymentObjectInputDeploymentFolder,
  isDeploymentPackageDeploymentObjectInputObject,
} from "./deployment-package-deployment-object-input.js";
export {
  assertDomainValueInput,
  assertDomainValueInputRepository,
  domainValueInputRepositorySchema,
  domainValueInputSchema,
  isDomainValueInput,
  isDomainValueInputRepository,
} from "./domain-value-input.js";
export {
  assertDomainValueLocalFiltersUpdate,
  domainValueLocalFiltersUpdateSchema,
  isDomainValueLocalFiltersUpdate,
} from "./domain-value-local-filters-update.js";
export {
  assertDomainValueLocalFiltersUpdateItem,
  domainValueLocalFiltersUpdateItemSchema,
  isDomainValueLocalFiltersUpdateItem,
} from "./domain-value-local-filters-update-item.js";
export {
  assertDutyPrivilegeInput,
  assertDutyPrivilegeInputPermission,
  dutyPrivilegeInputPermissionSchema,
  dutyPrivilegeInputSchema,
  isDutyPrivilegeInput,
  isDutyPrivilegeInputPermission,
} from "./duty-privilege-input.js";
export {
  assertExtensionInput,
  assertExtensionInputPublisher,
  extensionInputPublisherSchema,
  extensionInputSchema,
  isExtensionInput,
  isExtensionInputPublisher,
} from "./extension-input.js";
export {
  assertExtensionRequiredCustomFieldInput,
  assertExtensionRequiredCustomFieldInputValueList,
  extensionRequiredCustomFieldInputSchema,
  extensionRequiredCustomFieldInputValueListSchema,
  isExtensionRequiredCustomFieldInput,
  isExtensionRequiredCustomFieldInputValueList,
} from "./extension-required-custom-field-input.js";
export {
  assertExtensionRequiredObjectInput,
  assertExtensionRequiredObjectInputObject,
  extensionRequiredObjectInputObjectSchema,
  extensionRequiredObjectInputSchema,
  isExtensionRequiredObjectInput,
  isExtensionRequiredObjectInputObject,
} from "./extension-required-object-input.js";
export {
  assertFileFolderInput,
  assertFileFolderInputFileFolderType,
  assertFileFolderInputOwner,
  assertFileFolderInputParentFileFolder,
  fileFolderInputFileFolderTypeSchema,
  fileFolderInputOwnerSchema,
  fileFolderInputParentFileFolderSchema,
  fileFolderInputSchema,
  isFileFolderInput,
  isFileFolderInputFileFolderType,
  isFileFolderInputOwner,
  isFileFolderInputParentFileFolder,
} from "./file-folder-input.js";
export {
  assertForwardQuoteRequestInput,
  forwardQuoteRequestInputSchema,
  isForwardQuoteRequestInput,
} from "./forward-quote-request-input.js";
export {
  assertGeneralLedgerPostingInput,
  assertGeneralLedgerPostingInputAccountingPeriod,
  generalLedgerPostingInputAccountingPeriodSchema,
  generalLedgerPostingInputSchema,
  isGeneralLedgerPostingInput,
  isGeneralLedgerPostingInputAccountingPeriod,
} from "./general-ledger-posting-input.js";
export {
  assertMediaInput,
  assertMediaInputFolder,
  isMediaInput,
  isMediaInputFolder,
  mediaInputFolderSchema,
  mediaInputSchema,
} from "./media-input.js";
export {
  assertMrbSpecificationSectionTranslationInput,
  isMrbSpecificationSectionTranslationInput,
  mrbSpecificationSectionTranslationInputSchema,
} from "./mrb-specification-section-translation-input.js";
export { assertNotebookInput, isNotebookInput, notebookInputSchema } from "./notebook-input.js";
export {
  assertOperationInstance,
  assertOperationInstanceApiOperation,
  assertOperationInstanceCreatedBy,
  assertOperationInstanceCreatedFor,
  assertOperationInstanceError,
  assertOperationInstanceErrorErrorMessage,
  assertOperationInstanceErrorInnerError,
  assertOperationInstanceErrorInnerErrorErrorMessage,
  assertOperationInstanceErrorInnerErrorParameter,
  assertOperationInstanceErrorParameter,
  assertOperationInstanceObjectReference,
  assertOperationInstanceResultValue,
  assertOperationInstanceSystemJob,
  isOperationInstance,
  isOperationInstanceApiOperation,
  isOperationInstanceCreatedBy,
  isOperationInstanceCreatedFor,
  isOperationInstanceError,
  isOperationInstanceErrorErrorMessage,
  isOperationInstanceErrorInnerError,
  isOperationInstanceErrorInnerErrorErrorMessage,
  isOperationInstanceErrorInnerErrorParameter,
  isOperationInstanceErrorParameter,
  isOperationInstanceObjectReference,
  isOperationInstanceResultValue,
  isOperationInstanceSystemJob,
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
export {
  assertProductUnitUpdate,
  isProductUnitUpdate,
  productUnitUpdateSchema,
} from "./product-unit-update.js";
export {
  assertPurchaseOrderItemApplicableInvoiceInput,
  assertPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem,
  assertPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice,
  isPurchaseOrderItemApplicableInvoiceInput,
  isPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItem,
  isPurchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoice,
  purchaseOrderItemApplicableInvoiceInputSchema,
  purchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSchema,
  purchaseOrderItemApplicableInvoiceInputSupplierInvoiceItemSupplierInvoiceSchema,
} from "./purchase-order-item-applicable-invoice-input.js";
export {
  assertRamBaseEventTypeParameterUpdate,
  isRamBaseEventTypeParameterUpdate,
  ramBaseEventTypeParameterUpdateSchema,
} from "./ram-base-event-type-parameter-update.js";
export { assertRoleInput, isRoleInput, roleInputSchema } from "./role-input.js";
export {
  assertRoleTranslationUpdate,
  isRoleTranslationUpdate,
  roleTranslationUpdateSchema,
} from "./role-translation-update.js";
export {
  assertRoleUserAssignment,
  assertRoleUserAssignmentUser,
  isRoleUserAssignment,
  isRoleUserAssignmentUser,
  roleUserAssignmentSchema,
  roleUserAssignmentUserSchema,
} from "./role-user-assignment.js";
export {
  assertRoleUserAssignmentInput,
  assertRoleUserAssignmentInputUser,
  isRoleUserAssignmentInput,
  isRoleUserAssignmentInputUser,
  roleUserAssignmentInputSchema,
  roleUserAssignmentInputUserSchema,
} from "./role-user-assignment-input.js";
export {
  assertSaveAutomatedFlowAsTemplateInput,
  assertSaveAutomatedFlowAsTemplateInputAutomatedFlowFilter,
  assertSaveAutomatedFlowAsTemplateInputAutomatedFlowParameter,
  isSaveAutomatedFlowAsTemplateInput,
  isSaveAutomatedFlowAsTemplateInputAutomatedFlowFilter,
  isSaveAutomatedFlowAsTemplateInputAutomatedFlowParameter,
  saveAutomatedFlowAsTemplateInputAutomatedFlowFilterSchema,
  saveAutomatedFlowAsTemplateInputAutomatedFlowParameterSchema,
  saveAutomatedFlowAsTemplateInputSchema,
} from "./save-automated-flow-as-template-input.js";
export {
  assertSettingDefinitionTranslationInput,
  isSettingDefinitionTranslationInput,
  settingDefinitionTranslationInputSchema,
} from "./setting-definition-translation-input.js";
export {
  assertUserSystemPermission,
  assertUserSystemPermissionCreatedBy,
  assertUserSystemPermissionLoginCompany,
  assertUserSystemPermissionPortal,
  assertUserSystemPermissionPortalContact,
  assertUserSystemPermissionPortalRepresenting,
  assertUserSystemPermissionRamBaseSystem,
  assertUserSystemPermissionValidity,
  isUserSystemPermission,
  isUserSystemPermissionCreatedBy,
  isUserSystemPermissionLoginCompany,
  isUserSystemPermissionPortal,
  isUserSystemPermissionPortalContact,
  isUserSystemPermissionPortalRepresenting,
  isUserSystemPermissionRamBaseSystem,
  isUserSystemPermissionValidity,
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
  assertUserSystemPermissionInput,
  assertUserSystemPermissionInputLoginCompany,
  assertUserSystemPermissionInputRamBaseSystem,
  isUserSystemPermissionInput,
  isUserSystemPermissionInputLoginCompany,
  isUserSystemPermissionInputRamBaseSystem,
  userSystemPermissionInputLoginCompanySchema,
  userSystemPermissionInputRamBaseSystemSchema,
  userSystemPermissionInputSchema,
} from "./user-system-permission-input.js";
export { responseValidators } from "./response-validators.js";
