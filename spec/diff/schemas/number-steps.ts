import { isSame } from "../walk/canonical.js";
import { keywordValues, reportKeyword, type SchemaPair } from "./schema-comparer.js";

/** Compares `multipleOf`: every multiple of 4 is one of 2. */
export function compareNumberSteps(pair: SchemaPair): void {
  const { before, after } = keywordValues(pair, "multipleOf");
  if (isSame(before, after)) return;
  const values = { before, after };
  if (before === undefined) reportKeyword(pair, "multipleOf", "multiple-of-added", values);
  else if (after === undefined) reportKeyword(pair, "multipleOf", "multiple-of-removed", values);
  else if (isMultiple(after, before)) reportKeyword(pair, "multipleOf", "multiple-of-narrowed", values);
  else if (isMultiple(before, after)) reportKeyword(pair, "multipleOf", "multiple-of-widened", values);
  else reportKeyword(pair, "multipleOf", "multiple-of-changed", values);
}

/** Steps such as 0.01 are no exact numbers, so that the quotient may miss a whole number by a little. */
function isMultiple(value: unknown, of: unknown): boolean {
  const quotient = Number(value) / Number(of);
  return Number.isFinite(quotient) && Math.abs(quotient - Math.round(quotient)) < 1e-9;
}
