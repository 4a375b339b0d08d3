// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { FinanceResource } from "./finance.js";
export type {
  FinanceBudgetAccountById,
  FinanceBudgetAccountPath,
  FinanceBudgetAccountsResource,
} from "./budget-accounts.js";
export {
  deleteBudgetAccountBudgetAmount,
  listBudgetAccountBudgetAmounts,
} from "./budget-accounts/amounts.js";
export type {
  DeleteBudgetAccountBudgetAmountOptions,
  FinanceBudgetAccountAmountById,
  FinanceBudgetAccountAmountPath,
  FinanceBudgetAccountAmountsResource,
  ListBudgetAccountBudgetAmountsOptions,
} from "./budget-accounts/amounts.js";
export type {
  FinanceConfidentialTypeById,
  FinanceConfidentialTypePath,
  FinanceConfidentialTypesResource,
} from "./confidential-types.js";
export { createConfidentialTypeUserAssignment } from "./confidential-types/user-assignments.js";
export type {
  ConfidentialTypeUserAssignment,
  ConfidentialTypeUserAssignmentInput,
  ConfidentialTypeUserAssignmentInputUser,
  ConfidentialTypeUserAssignmentUser,
  CreateConfidentialTypeUserAssignmentOptions,
  FinanceConfidentialTypeUserAssignmentsResource,
} from "./confidential-types/user-assignments.js";
export { deleteDepartment } from "./departments.js";
export type {
  DeleteDepartmentOptions,
  FinanceDepartmentById,
  FinanceDepartmentPath,
  FinanceDepartmentsResource,
} from "./departments.js";
export { createGeneralLedgerPosting } from "./general-ledger.js";
export type {
  CreateGeneralLedgerPostingOptions,
  FinanceGeneralLedgerResource,
  GeneralLedgerPostingInput,
  GeneralLedgerPostingInputAccountingPeriod,
} from "./general-ledger.js";
