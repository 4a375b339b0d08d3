import { keywordValues, reportKeyword, type SchemaPair } from "./schema-comparer.js";

/** Compares whether the items of a list must differ; they need not where nothing is said. */
export function compareUniqueness(pair: SchemaPair): void {
  const { before, after } = keywordValues(pair, "uniqueItems");
  if ((before === true) === (after === true)) return;
  reportKeyword(pair, "uniqueItems", after === true ? "unique-items-added" : "unique-items-removed", {});
}
