// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { CallOptions, ListOptions, PagedList, RamBaseClient } from "../../runtime/index.js";
import { type OperationSpec, callable } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { FinanceBudgetAccountsPath } from "../budget-accounts.js";

/** `/finance/budget-accounts/{budgetAccountId}/amounts` */
export interface FinanceBudgetAccountsAmountsResource {
  /** `/finance/budget-accounts/{budgetAccountId}/amounts/{budgetAmountId}` */
  (budgetAmountId: number): FinanceBudgetAccountsAmountsItem;
  /**
   * Lists the amounts planned on one budget account
   *
   * @see https://api.rambase.net/documentation/Finance/Budget/Amount?resourceno=3803&version=5
   */
  list(options?: ListBudgetAccountBudgetAmountsOptions): PagedList<unknown>;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function financeBudgetAccountsAmountsResource(
  rambase: RamBaseClient,
  path: FinanceBudgetAccountsPath,
): FinanceBudgetAccountsAmountsResource {
  return callable(
    (budgetAmountId: number) =>
      financeBudgetAccountsAmountsItem(rambase, { ...path, budgetAmountId }),
    {
      list: (options?: ListBudgetAccountBudgetAmountsOptions) =>
        listBudgetAccountBudgetAmounts(rambase, path, options),
    },
  );
}

/** `/finance/budget-accounts/{budgetAccountId}/amounts/{budgetAmountId}` */
export interface FinanceBudgetAccountsAmountsItem {
  /**
   * Deletes an amount from a budget account
   *
   * @see https://api.rambase.net/documentation/Finance/Budget/Amount?resourceno=3874&version=1
   */
  delete(options?: DeleteBudgetAccountBudgetAmountOptions): Promise<void>;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function financeBudgetAccountsAmountsItem(
  rambase: RamBaseClient,
  path: FinanceBudgetAccountsAmountsPath,
): FinanceBudgetAccountsAmountsItem {
  return {
    delete: (options) => deleteBudgetAccountBudgetAmount(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type FinanceBudgetAccountsAmountsPath = {
  /** The budget account whose amounts are listed. Minimum 100. */
  budgetAccountId: number;
  /** The amount to delete. Minimum 1. */
  budgetAmountId: number;
};

/** Options of `listBudgetAccountBudgetAmounts`. */
export type ListBudgetAccountBudgetAmountsOptions = ListOptions &
  Pick<
    CommonOptions,
    | "showDomainDescriptions"
    | "lang"
    | "db"
    | "expand"
    | "select"
    | "useMinimumVersion"
    | "format"
  >;

/**
 * Lists the amounts planned on one budget account
 *
 * @see https://api.rambase.net/documentation/Finance/Budget/Amount?resourceno=3803&version=5
 */
export function listBudgetAccountBudgetAmounts(
  rambase: RamBaseClient,
  path: FinanceBudgetAccountsPath,
  options?: ListBudgetAccountBudgetAmountsOptions,
): PagedList<unknown> {
  return rambase.list(listBudgetAccountBudgetAmountsOperation, { path, options });
}

const listBudgetAccountBudgetAmountsOperation: OperationSpec = {
  id: "listBudgetAccountBudgetAmounts",
  method: "GET",
  path: "/finance/budget-accounts/{budgetAccountId}/amounts",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    expand: "$expand",
    select: "$select",
    useMinimumVersion: "$useMinimumVersion",
    format: "$format",
  },
};

/** Options of `deleteBudgetAccountBudgetAmount`. */
export type DeleteBudgetAccountBudgetAmountOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion">;

/**
 * Deletes an amount from a budget account
 *
 * @see https://api.rambase.net/documentation/Finance/Budget/Amount?resourceno=3874&version=1
 */
export function deleteBudgetAccountBudgetAmount(
  rambase: RamBaseClient,
  path: FinanceBudgetAccountsAmountsPath,
  options?: DeleteBudgetAccountBudgetAmountOptions,
): Promise<void> {
  return rambase.call(deleteBudgetAccountBudgetAmountOperation, { path, options });
}

const deleteBudgetAccountBudgetAmountOperation: OperationSpec = {
  id: "deleteBudgetAccountBudgetAmount",
  method: "DELETE",
  path: "/finance/budget-accounts/{budgetAccountId}/amounts/{budgetAmountId}",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion" },
};
