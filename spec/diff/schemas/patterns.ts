import { isSame } from "../walk/canonical.js";
import { keywordValues, reportKeyword, type SchemaPair } from "./schema-comparer.js";

/** Compares regular expressions, also those that the document keeps under `x-rambase-pattern`. */
export function comparePatterns(pair: SchemaPair): void {
  for (const keyword of ["pattern", "x-rambase-pattern"]) {
    const { before, after } = keywordValues(pair, keyword);
    if (isSame(before, after)) continue;
    const stem =
      before === undefined ? "pattern-added" : after === undefined ? "pattern-removed" : "pattern-changed";
    reportKeyword(pair, keyword, stem, { before, after });
  }
}
