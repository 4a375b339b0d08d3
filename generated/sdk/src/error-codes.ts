// Made by rambase-openapi from the OpenAPI document; edit that instead.

import { type ErrorGuard, errorGuard } from "./runtime/internal.js";

/** The documented errors of the API, by name. The API may answer others. */
export const ErrorCode = {
  /** HTTP 404: Sub-module not found */
  SubModuleNotFound: 101013,
  /** HTTP 404: Permission not found */
  PermissionNotFound: 101015,
  /** HTTP 400: User assignment already exists on the role (conflicting period) */
  UserAssignmentAlreadyExistsOnRole: 101052,
  /** HTTP 400: Valid from-date can not be less than today */
  ValidFromDateCanNotBeLessThanToday: 101060,
  /** HTTP 400: Valid to-date can not be less than valid from-date */
  ValidToDateCanNotBeLessThanValidFromDate: 101061,
  /** HTTP 404: Setting definition not found */
  SettingDefinitionNotFound: 101420,
  /** HTTP 400: The Valid to-date of the document is not valid */
  ValidToDateOfDocumentIsNotValid: 101806,
  /** HTTP 400: Comment is required */
  CommentIsRequired: 102139,
  /**
   * HTTP 400: Valid to date must be later or equal to start date when access points record is
   * deactivated
   */
  ValidToDateMustBeLaterOrEqualToStartDate: 103011,
  /** HTTP 400: Set a valid to date that is a maximum of 3 days in the future */
  SetValidToDateThatIsMaximumOf3DaysInFuture: 104396,
  /** HTTP 400: Valid to date is required */
  ValidToDateIsRequired: 108139,
} as const;

/** The number of a documented error. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** The numbers of the errors that each operation documents. */
export interface ErrorsOf {
  listCompanyCurrentSettings: never;
  createCompanySettingDefinitionTranslation: never;
  listCountries: never;
  getCountry: never;
  createMedia: never;
  createFileFolder: never;
  createNotebook: never;
  deleteTask: never;
  listBudgetAccountBudgetAmounts: never;
  deleteBudgetAccountBudgetAmount: never;
  createConfidentialTypeUserAssignment:
    | 101013
    | 101052
    | 101060
    | 101061
    | 101420
    | 101806
    | 102139
    | 103011
    | 104396;
  deleteDepartment: never;
  createGeneralLedgerPosting: never;
  listTimeTypes: never;
  listWorkPeriods: never;
  listStockLocationAssignments: never;
  getStockLocationAssignment: never;
  listStockLocationAssignmentAssignmentEvents: never;
  listStockLocations: never;
  createPurchaseOrderItemApplicableInvoice: never;
  getPurchaseProduct: never;
  getProductStructureVersion: never;
  listProductUnits: never;
  getProductUnit: never;
  updateProductUnit: never;
  createMrbSpecificationSectionTranslation: never;
  listProductionResourceCategoryWorkOrderOperations: never;
  deleteProductionResourceGroupProductionResource: never;
  listProductionResources: never;
  getProductionResource: never;
  listContracts: never;
  deleteSalesCreditNoteItem: never;
  listCustomers: never;
  deleteSalesInvoice: never;
  listSalesOrderItems: never;
  getSalesQuoteRequest: never;
  forwardQuoteRequest: never;
  prepareQuoteRequestForQuoting: never;
  turnQuoteIntoNewSalesOrder: never;
  listSalesQuoteItems: never;
  listApiOperationInstances: never;
  updateApplicationVersion: never;
  listApplicationVersions: never;
  createAutomatedFlowFromTemplate: never;
  saveAutomatedFlowAsTemplate: never;
  createAutomatedFlowFilter: never;
  createContextMenuItemTranslation: never;
  createDeploymentPackageDeploymentObject: never;
  createDomainValue: never;
  updateDomainValueLocalFilters: never;
  createDutyPrivilege: never;
  listExtensions: never;
  createExtension: never;
  createExtensionRequiredCustomField: never;
  createExtensionRequiredObject: never;
  listOutputDesignVersions: never;
  getOutputDesignVersion: never;
  listOutputObjectDefinitionPrintSettings: never;
  updateRamBaseEventTypeParameter: never;
  createRole: never;
  copyRole: 101015 | 101052 | 101061 | 101420 | 101806 | 102139 | 104396 | 108139;
  deleteRoleDuty: never;
  updateRoleTranslation: never;
  createRoleUserAssignment: 101015 | 101052 | 101061 | 101420 | 101806 | 102139 | 103011 | 104396 | 108139;
  listSettingDefinitions: never;
  createSettingDefinitionTranslation: never;
  setUserToTemporaryLeave: never;
  listUserApplicationComponentFilters: never;
  createUserSystemPermission: never;
  getWebhook: never;
}

/** The values in the messages of errors whose text tells of any, by number. */
export interface ErrorParametersOf {}

/**
 * Whether an error is the answer of an operation. Inside the branch `error.code` is known to be one of the
 * numbers that the operation documents, and stays open for others. With a number as the third argument it is
 * that one, and `error.parameters` has a place for each value of the message.
 */
export const isErrorOf: ErrorGuard<ErrorsOf, ErrorParametersOf> = /* @__PURE__ */ errorGuard();
