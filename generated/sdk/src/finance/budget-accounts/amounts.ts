// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  fieldNames,
  listItems,
  type ListOptions,
  type OperationSpec,
  type PagedList,
} from "../../runtime/index.js";
import { callable } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { FinanceBudgetAccountPath } from "../budget-accounts.js";

/** `/finance/budget-accounts/{budgetAccountId}/amounts` */
export interface FinanceBudgetAccountAmountsResource {
  /** `/finance/budget-accounts/{budgetAccountId}/amounts/{budgetAmountId}` */
  (budgetAmountId: number): FinanceBudgetAccountAmountById;
  /**
   * Lists the amounts planned on one budget account. Function `listBudgetAccountBudgetAmounts`.
   *
   * @see https://api.rambase.net/documentation/Finance/Budget/Amount?resourceno=3803&version=5
   */
  list(options?: ListBudgetAccountBudgetAmountsOptions): PagedList<unknown>;
}

/** Makes a `FinanceBudgetAccountAmountsResource`, whose members are made when they are read. */
export function financeBudgetAccountAmountsResource(
  rambase: AnyClient,
  path: FinanceBudgetAccountPath,
): FinanceBudgetAccountAmountsResource {
  return callable(
    (budgetAmountId: number) => financeBudgetAccountAmountById(rambase, { ...path, budgetAmountId }),
    {
      list: (options?: ListBudgetAccountBudgetAmountsOptions) =>
        listBudgetAccountBudgetAmounts(rambase, path, options),
    },
  );
}

/** `/finance/budget-accounts/{budgetAccountId}/amounts/{budgetAmountId}` */
export interface FinanceBudgetAccountAmountById {
  /**
   * Deletes an amount from a budget account. Function `deleteBudgetAccountBudgetAmount`.
   *
   * @see https://api.rambase.net/documentation/Finance/Budget/Amount?resourceno=3874&version=1
   */
  delete(options?: DeleteBudgetAccountBudgetAmountOptions): ApiCall<void>;
}

/** Makes a `FinanceBudgetAccountAmountById`, whose members are made when they are read. */
export function financeBudgetAccountAmountById(
  rambase: AnyClient,
  path: FinanceBudgetAccountAmountPath,
): FinanceBudgetAccountAmountById {
  return {
    delete: (options) => deleteBudgetAccountBudgetAmount(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type FinanceBudgetAccountAmountPath = FinanceBudgetAccountPath & {
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
    | "top"
    | "skip"
  >;

/**
 * Lists the amounts planned on one budget account.
 *
 * A page has at most 400 items.
 *
 * Resource 3803, version 5.
 *
 * @see https://api.rambase.net/documentation/Finance/Budget/Amount?resourceno=3803&version=5
 */
export function listBudgetAccountBudgetAmounts(
  rambase: AnyClient,
  path: FinanceBudgetAccountPath,
  options?: ListBudgetAccountBudgetAmountsOptions,
): PagedList<unknown> {
  return listItems(rambase, listBudgetAccountBudgetAmountsOperation, { path, options });
}

const listBudgetAccountBudgetAmountsOperation: OperationSpec = {
  id: "listBudgetAccountBudgetAmounts",
  method: "GET",
  path: "/finance/budget-accounts/{budgetAccountId}/amounts",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    expand: ["$expand", fieldNames],
    select: ["$select", fieldNames],
    useMinimumVersion: "$useMinimumVersion",
    format: "$format",
    top: "$top",
    skip: "$skip",
  },
};

/** Options of `deleteBudgetAccountBudgetAmount`. */
export type DeleteBudgetAccountBudgetAmountOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion">;

/**
 * Deletes an amount from a budget account.
 *
 * Resource 3874, version 1.
 *
 * @see https://api.rambase.net/documentation/Finance/Budget/Amount?resourceno=3874&version=1
 */
export function deleteBudgetAccountBudgetAmount(
  rambase: AnyClient,
  path: FinanceBudgetAccountAmountPath,
  options?: DeleteBudgetAccountBudgetAmountOptions,
): ApiCall<void> {
  return callOperation(rambase, deleteBudgetAccountBudgetAmountOperation, { path, options });
}

const deleteBudgetAccountBudgetAmountOperation: OperationSpec = {
  id: "deleteBudgetAccountBudgetAmount",
  method: "DELETE",
  path: "/finance/budget-accounts/{budgetAccountId}/amounts/{budgetAmountId}",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion" },
};
