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

/** What is documented about an error. */
export interface CatalogueEntry {
  /** HTTP status of the answer. */
  readonly status: number;
  /** English text, before values are filled in. */
  readonly message: string;
  /** The operations that document the error. */
  readonly operations: readonly string[];
}

/** Every documented error, by number. */
export const errorCatalogue: { readonly [code: number]: CatalogueEntry } = {
  101013: {
    status: 404,
    message: "Sub-module not found",
    operations: ["createConfidentialTypeUserAssignment"],
  },
  101015: {
    status: 404,
    message: "Permission not found",
    operations: ["copyRole", "createRoleUserAssignment"],
  },
  101052: {
    status: 400,
    message: "User assignment already exists on the role (conflicting period)",
    operations: ["createConfidentialTypeUserAssignment", "copyRole", "createRoleUserAssignment"],
  },
  101060: {
    status: 400,
    message: "Valid from-date can not be less than today",
    operations: ["createConfidentialTypeUserAssignment"],
  },
  101061: {
    status: 400,
    message: "Valid to-date can not be less than valid from-date",
    operations: ["createConfidentialTypeUserAssignment", "copyRole", "createRoleUserAssignment"],
  },
  101420: {
    status: 404,
    message: "Setting definition not found",
    operations: ["createConfidentialTypeUserAssignment", "copyRole", "createRoleUserAssignment"],
  },
  101806: {
    status: 400,
    message: "The Valid to-date of the document is not valid",
    operations: ["createConfidentialTypeUserAssignment", "copyRole", "createRoleUserAssignment"],
  },
  102139: {
    status: 400,
    message: "Comment is required",
    operations: ["createConfidentialTypeUserAssignment", "copyRole", "createRoleUserAssignment"],
  },
  103011: {
    status: 400,
    message: "Valid to date must be later or equal to start date when access points record is deactivated",
    operations: ["createConfidentialTypeUserAssignment", "createRoleUserAssignment"],
  },
  104396: {
    status: 400,
    message: "Set a valid to date that is a maximum of 3 days in the future",
    operations: ["createConfidentialTypeUserAssignment", "copyRole", "createRoleUserAssignment"],
  },
  108139: {
    status: 400,
    message: "Valid to date is required",
    operations: ["copyRole", "createRoleUserAssignment"],
  },
};

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

/**
 * Whether an error is the answer of an operation. Inside the branch `error.code` is known to be one of the
 * numbers that the operation documents, and stays open for others.
 */
export const isErrorOf: ErrorGuard<ErrorsOf> = /* @__PURE__ */ errorGuard();
