// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type FinanceBudgetAccountsAmountsResource,
  financeBudgetAccountsAmountsResource,
} from "./budget-accounts/amounts.js";

/** `/finance/budget-accounts` */
export interface FinanceBudgetAccountsResource {
  /** `/finance/budget-accounts/{budgetAccountId}` */
  (budgetAccountId: number): FinanceBudgetAccountsItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function financeBudgetAccountsResource(rambase: RamBaseClient): FinanceBudgetAccountsResource {
  return (budgetAccountId: number) => financeBudgetAccountsItem(rambase, { budgetAccountId });
}

/** `/finance/budget-accounts/{budgetAccountId}` */
export interface FinanceBudgetAccountsItem {
  /** `/finance/budget-accounts/{budgetAccountId}/amounts` */
  readonly amounts: FinanceBudgetAccountsAmountsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function financeBudgetAccountsItem(
  rambase: RamBaseClient,
  path: FinanceBudgetAccountsPath,
): FinanceBudgetAccountsItem {
  return {
    get amounts() {
      return financeBudgetAccountsAmountsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type FinanceBudgetAccountsPath = {
  /** The budget account whose amounts are listed. Minimum 100. */
  budgetAccountId: number;
};
