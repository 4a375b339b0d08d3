// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type FinanceBudgetAccountAmountsResource,
  financeBudgetAccountAmountsResource,
} from "./budget-accounts/amounts.js";

/** `/finance/budget-accounts` */
export interface FinanceBudgetAccountsResource {
  /** `/finance/budget-accounts/{budgetAccountId}` */
  (budgetAccountId: number): FinanceBudgetAccountById;
}

/** Makes a `FinanceBudgetAccountsResource`, whose members are made when they are read. */
export function financeBudgetAccountsResource(rambase: AnyClient): FinanceBudgetAccountsResource {
  return (budgetAccountId: number) => financeBudgetAccountById(rambase, { budgetAccountId });
}

/** `/finance/budget-accounts/{budgetAccountId}` */
export interface FinanceBudgetAccountById {
  /** `/finance/budget-accounts/{budgetAccountId}/amounts` */
  readonly amounts: FinanceBudgetAccountAmountsResource;
}

/** Makes a `FinanceBudgetAccountById`, whose members are made when they are read. */
export function financeBudgetAccountById(
  rambase: AnyClient,
  path: FinanceBudgetAccountPath,
): FinanceBudgetAccountById {
  return {
    get amounts() {
      return financeBudgetAccountAmountsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type FinanceBudgetAccountPath = {
  /** Minimum 100. */
  budgetAccountId: number;
};
