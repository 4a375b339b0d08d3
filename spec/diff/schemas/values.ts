import type { Json } from "../../document/openapi.js";
import { canonical } from "../walk/canonical.js";
import { isList } from "../walk/side.js";
import { reportKeyword, type SchemaPair } from "./schema-comparer.js";
import type { SchemaView } from "./schema-view.js";

/** Compares the values that two schemas list; `const` is a list of one value. */
export function compareValues(pair: SchemaPair): void {
  const before = listOf(pair.old);
  const after = listOf(pair.new);
  const keyword = pair.old.keywords.has("const") || pair.new.keywords.has("const") ? "const" : "enum";
  if (before === undefined && after === undefined) return;
  if (before === undefined) {
    reportKeyword(pair, keyword, "enum-added", { after });
    return;
  }
  if (after === undefined) {
    reportKeyword(pair, keyword, "enum-removed", { before });
    return;
  }
  const removed = without(before, after);
  const added = without(after, before);
  if (removed.length === before.length && added.length === after.length && removed.length > 0) {
    reportKeyword(pair, keyword, "enum-changed", { before, after });
    return;
  }
  for (const value of removed) reportKeyword(pair, keyword, "enum-value-removed", { before: value });
  for (const value of added) reportKeyword(pair, keyword, "enum-value-added", { after: value });
}

/** The listed values without null, which is compared with the types; `undefined` when all are allowed. */
function listOf({ keywords }: SchemaView): readonly Json[] | undefined {
  const constant = keywords.get("const");
  if (constant) return [constant.value];
  const list = keywords.get("enum")?.value;
  return isList(list) ? list.filter((value) => value !== null) : undefined;
}

function without(values: readonly Json[], others: readonly Json[]): readonly Json[] {
  const known = new Set(others.map(canonical));
  return values.filter((value) => !known.has(canonical(value)));
}
