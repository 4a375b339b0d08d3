// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { GeneralLedgerPostingInput } from "../../finance/general-ledger.js";
import type { Schema } from "../../runtime/index.js";
import {
  assertValid,
  date,
  type Findings,
  int32,
  isObject,
  maybeText,
  nested,
  refuse,
  schema,
  text,
} from "../../runtime/internal.js";

/** Whether a value is of the type `GeneralLedgerPostingInput`. */
export function isGeneralLedgerPostingInput(value: unknown): value is GeneralLedgerPostingInput {
  return checkGeneralLedgerPostingInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `GeneralLedgerPostingInput`. */
export function assertGeneralLedgerPostingInput(value: unknown): asserts value is GeneralLedgerPostingInput {
  assertValid(checkGeneralLedgerPostingInput, value);
}

/** Validator of `GeneralLedgerPostingInput`. */
export const generalLedgerPostingInputSchema: Schema<GeneralLedgerPostingInput> =
  /* @__PURE__ */ schema(checkGeneralLedgerPostingInput);

/** The rules of `GeneralLedgerPostingInput`. */
export function checkGeneralLedgerPostingInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    date(value.transactionDate, found, "transactionDate") &&
    nested(value.accountingPeriod, found, "accountingPeriod", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return int32(value.period, found, "period", 190000, 290000);
    }) &&
    text(value.category, found, "category") &&
    maybeText(value.note, found, "note")
  );
}
