import { inProperty } from "../walk/context.js";
import { isObject, type Side } from "../walk/side.js";
import { reportKeyword, type SchemaPair } from "./schema-comparer.js";

/** What a schema says about properties that it does not list. */
type Openness = "open" | "limited" | "closed";

const keyword = "additionalProperties";

/** Compares what two schemas say about properties that they do not list. */
export function compareAdditionalProperties(pair: SchemaPair): void {
  const old = pair.old.keywords.get(keyword);
  const now = pair.new.keywords.get(keyword);
  const before = opennessOf(old);
  const after = opennessOf(now);
  if (before === "limited" && after === "limited")
    pair.compareInner({ old, new: now }, inProperty(pair.context, "*"));
  else if (before === after) return;
  else if (after === "closed") reportKeyword(pair, keyword, "additional-properties-forbidden", {});
  else if (before === "closed") reportKeyword(pair, keyword, "additional-properties-allowed", {});
  else if (after === "limited")
    reportKeyword(pair, keyword, "additional-properties-limited", { after: now?.value });
  else reportKeyword(pair, keyword, "additional-properties-unlimited", { before: old?.value });
}

/** Unlisted properties pass unless something is said about them; an empty schema says nothing. */
function opennessOf(side: Side | undefined): Openness {
  if (side === undefined || side.value === true) return "open";
  if (side.value === false) return "closed";
  return isObject(side.value) && Object.keys(side.value).length === 0 ? "open" : "limited";
}
