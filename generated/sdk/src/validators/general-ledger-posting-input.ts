// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  GeneralLedgerPostingInput,
  GeneralLedgerPostingInputAccountingPeriod,
} from "../finance/general-ledger.js";
import type { Path, Schema, Violation } from "../runtime/index.js";
import { isDate, isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";

/** Validator of `GeneralLedgerPostingInput`. */
export const generalLedgerPostingInputSchema: Schema<GeneralLedgerPostingInput> =
  /* @__PURE__ */ schema(checkGeneralLedgerPostingInput);

/** Adds what is wrong with a value to `violations`. */
export function checkGeneralLedgerPostingInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const transactionDate = value.transactionDate;
  if (transactionDate === undefined) {
    report(violations, [...path, "transactionDate"], "required", "is required");
  } else if (typeof transactionDate !== "string") {
    report(
      violations,
      [...path, "transactionDate"],
      "type",
      "must be a text",
      "string",
      typeName(transactionDate),
    );
  } else if (!isDate(transactionDate)) {
    report(
      violations,
      [...path, "transactionDate"],
      "format",
      "must be a date, yyyy-MM-dd",
      "date",
      transactionDate,
    );
  }

  const accountingPeriod = value.accountingPeriod;
  if (accountingPeriod === undefined) {
    report(violations, [...path, "accountingPeriod"], "required", "is required");
  } else {
    checkGeneralLedgerPostingInputAccountingPeriod(
      accountingPeriod,
      [...path, "accountingPeriod"],
      violations,
    );
  }

  const category = value.category;
  if (category === undefined) report(violations, [...path, "category"], "required", "is required");
  else if (typeof category !== "string") {
    report(violations, [...path, "category"], "type", "must be a text", "string", typeName(category));
  }

  const note = value.note;
  if (note !== undefined) {
    if (typeof note !== "string") {
      report(violations, [...path, "note"], "type", "must be a text", "string", typeName(note));
    }
  }
}

/** Validator of `GeneralLedgerPostingInputAccountingPeriod`. */
export const generalLedgerPostingInputAccountingPeriodSchema: Schema<GeneralLedgerPostingInputAccountingPeriod> =
  /* @__PURE__ */ schema(checkGeneralLedgerPostingInputAccountingPeriod);

/** Adds what is wrong with a value to `violations`. */
export function checkGeneralLedgerPostingInputAccountingPeriod(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const period = value.period;
  if (period === undefined) report(violations, [...path, "period"], "required", "is required");
  else if (typeof period !== "number" || !Number.isInteger(period)) {
    report(violations, [...path, "period"], "type", "must be a whole number", "integer", typeName(period));
  } else {
    if (!isInt32(period)) {
      report(violations, [...path, "period"], "format", "must fit 32 bits", "int32", period);
    }
    if (period < 190000) {
      report(violations, [...path, "period"], "minimum", "must be at least 190000", 190000, period);
    }
    if (period > 290000) {
      report(violations, [...path, "period"], "maximum", "must be at most 290000", 290000, period);
    }
  }
}
