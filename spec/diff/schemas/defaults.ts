import { isSame } from "../walk/canonical.js";
import { keywordValues, reportKeyword, type SchemaPair } from "./schema-comparer.js";

/** Compares what stands for a value that is not sent. */
export function compareDefaults(pair: SchemaPair): void {
  const { before, after } = keywordValues(pair, "default");
  if (isSame(before, after)) return;
  const stem =
    before === undefined ? "default-added" : after === undefined ? "default-removed" : "default-changed";
  reportKeyword(pair, "default", stem, { before, after });
}
