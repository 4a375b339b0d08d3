import type { Json } from "../../document/openapi.js";
import { isSame } from "../walk/canonical.js";
import { keywordValues, reportKeyword, type SchemaPair } from "./schema-comparer.js";

/** Keywords that limit values in ways that are compared as a whole. */
export const constraintKeywords = [
  "not",
  "if",
  "then",
  "else",
  "contains",
  "minContains",
  "maxContains",
  "prefixItems",
  "unevaluatedItems",
  "unevaluatedProperties",
  "patternProperties",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
] as const;

/** A keyword with its value; the schema `false` is read as `not: {}`. */
function shown(keyword: string, value: Json | undefined): Json | undefined {
  if (keyword === "not" && isSame(value, {})) return "no value fits";
  return value === undefined ? undefined : { [keyword]: value };
}

/** Compares the keywords that few documents use: what they allow is for a person to judge. */
export function compareConstraints(pair: SchemaPair): void {
  for (const keyword of constraintKeywords) {
    const { before, after } = keywordValues(pair, keyword);
    if (isSame(before, after)) continue;
    const named = { before: shown(keyword, before), after: shown(keyword, after) };
    const stem =
      before === undefined
        ? "constraint-added"
        : after === undefined
          ? "constraint-removed"
          : "constraint-changed";
    reportKeyword(pair, keyword, stem, named);
  }
}
