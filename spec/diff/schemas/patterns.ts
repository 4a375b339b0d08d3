import { extensionKeys } from "../../document/rambase-extensions.js";
import { isSame } from "../walk/canonical.js";
import type { Side } from "../walk/side.js";
import { directed, finding, type SchemaPair } from "./schema-comparer.js";
import type { SchemaView } from "./schema-view.js";

/** Compares regular expressions, also those that the document keeps under `x-rambase-pattern`. */
export function comparePatterns(pair: SchemaPair): void {
  const [old, now] = [patternOf(pair.old), patternOf(pair.new)];
  const [before, after] = [old?.value, now?.value];
  if (isSame(before, after)) return;
  const stem =
    before === undefined ? "pattern-added" : after === undefined ? "pattern-removed" : "pattern-changed";
  pair.comparison.report(directed(pair.context.direction, stem), {
    ...finding(pair),
    old: old?.pointer ?? pair.old.pointer,
    new: now?.pointer ?? pair.new.pointer,
    before,
    after,
  });
}

/** What ECMAScript cannot run is a pattern of the API all the same. */
function patternOf({ keywords }: SchemaView): Side | undefined {
  return keywords.get("pattern") ?? keywords.get(extensionKeys.pattern);
}
