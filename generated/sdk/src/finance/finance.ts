// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type FinanceBudgetAccountsResource, financeBudgetAccountsResource } from "./budget-accounts.js";
import {
  type FinanceConfidentialTypesResource,
  financeConfidentialTypesResource,
} from "./confidential-types.js";
import { type FinanceDepartmentsResource, financeDepartmentsResource } from "./departments.js";
import { type FinanceGeneralLedgerResource, financeGeneralLedgerResource } from "./general-ledger.js";

/** `/finance` */
export interface FinanceResource {
  /** `/finance/budget-accounts` */
  readonly budgetAccounts: FinanceBudgetAccountsResource;
  /** `/finance/confidential-types` */
  readonly confidentialTypes: FinanceConfidentialTypesResource;
  /** `/finance/departments` */
  readonly departments: FinanceDepartmentsResource;
  /** `/finance/general-ledger` */
  readonly generalLedger: FinanceGeneralLedgerResource;
}

/** Makes a `FinanceResource`, whose members are made when they are read. */
export function financeResource(rambase: AnyClient): FinanceResource {
  return {
    get budgetAccounts() {
      return financeBudgetAccountsResource(rambase);
    },
    get confidentialTypes() {
      return financeConfidentialTypesResource(rambase);
    },
    get departments() {
      return financeDepartmentsResource(rambase);
    },
    get generalLedger() {
      return financeGeneralLedgerResource(rambase);
    },
  };
}
