// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { FinanceResource } from "./finance.js";
export type {
  FinanceBudgetAccountsItem,
  FinanceBudgetAccountsPath,
  FinanceBudgetAccountsResource,
} from "./budget-accounts.js";
export {
  deleteBudgetAccountBudgetAmount,
  listBudgetAccountBudgetAmounts,
} from "./budget-accounts/amounts.js";
export type {
  DeleteBudgetAccountBudgetAmountOptions,
  FinanceBudgetAccountsAmountsItem,
  FinanceBudgetAccountsAmountsPath,
  FinanceBudgetAccountsAmountsResource,
  ListBudgetAccountBudgetAmountsOptions,
} from "./budget-accounts/amounts.js";
export type {
  FinanceConfidentialTypesItem,
  FinanceConfidentialTypesPath,
  FinanceConfidentialTypesResource,
} from "./confidential-types.js";
export { createConfidentialTypeUserAssignment } from "./confidential-types/user-assignments.js";
export type {
  ConfidentialTypeUserAssignment,
  ConfidentialTypeUserAssignmentInput,
  ConfidentialTypeUserAssignmentInputUser,
  ConfidentialTypeUserAssignmentUser,
  CreateConfidentialTypeUserAssignmentOptions,
  FinanceConfidentialTypesUserAssignmentsResource,
} from "./confidential-types/user-assignments.js";
export { deleteDepartment } from "./departments.js";
export type {
  DeleteDepartmentOptions,
  FinanceDepartmentsItem,
  FinanceDepartmentsPath,
  FinanceDepartmentsResource,
} from "./departments.js";
export { createGeneralLedgerPosting } from "./general-ledger.js";
export type {
  CreateGeneralLedgerPostingOptions,
  FinanceGeneralLedgerResource,
  GeneralLedgerPostingInput,
  GeneralLedgerPostingInputAccountingPeriod,
} from "./general-ledger.js";
