// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  type CustomFields,
  type DateInput,
  jsonBody,
  type OperationSpec,
} from "../runtime/index.js";
import { violationsOf } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";
import { checkGeneralLedgerPostingInput } from "../validators/finance/general-ledger.js";

/** `/finance/general-ledger` */
export interface FinanceGeneralLedgerResource {
  /**
   * Posts a transaction to the general ledger. Function `createGeneralLedgerPosting`.
   *
   * @see https://api.rambase.net/documentation/Finance/General%20ledger?resourceno=5288&version=3
   */
  create(body: GeneralLedgerPostingInput, options?: CreateGeneralLedgerPostingOptions): ApiCall<unknown>;
}

/** Makes a `FinanceGeneralLedgerResource`, whose members are made when they are read. */
export function financeGeneralLedgerResource(rambase: AnyClient): FinanceGeneralLedgerResource {
  return {
    create: (body, options) => createGeneralLedgerPosting(rambase, body, options),
  };
}

/** Options of `createGeneralLedgerPosting`. */
export type CreateGeneralLedgerPostingOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang" | "showCustomFields">;

/**
 * Posts a transaction to the general ledger.
 *
 * Resource 5288, version 3.
 *
 * @see https://api.rambase.net/documentation/Finance/General%20ledger?resourceno=5288&version=3
 */
export function createGeneralLedgerPosting(
  rambase: AnyClient,
  body: GeneralLedgerPostingInput,
  options?: CreateGeneralLedgerPostingOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createGeneralLedgerPostingOperation, { body, options });
}

const createGeneralLedgerPostingOperation: OperationSpec = {
  id: "createGeneralLedgerPosting",
  method: "POST",
  path: "/finance/general-ledger",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    showCustomFields: "$showCustomFields",
  },
  body: {
    encode: jsonBody,
    root: "generalLedgerPosting",
    required: true,
    check: (body) => violationsOf(checkGeneralLedgerPostingInput, body),
  },
};

/** Body of `createGeneralLedgerPosting`. */
export interface GeneralLedgerPostingInput {
  /** Day that the transaction is booked on. */
  transactionDate: DateInput;
  accountingPeriod: GeneralLedgerPostingInputAccountingPeriod;
  /** Kind of posting. The legal values are domain values of the API. */
  category: string;
  /** Remark for whoever reads the ledger. */
  note?: string | undefined;
  /** Fields that the company has added; answers have them where `showCustomFields` asks for it. */
  customFields?: CustomFields | undefined;
}

/** `accountingPeriod` of `GeneralLedgerPostingInput`. */
export interface GeneralLedgerPostingInputAccountingPeriod {
  /**
   * Accounting period that carries it: year and month, as in 202409.
   *
   * Minimum 190000. Maximum 290000.
   */
  period: number;
}
