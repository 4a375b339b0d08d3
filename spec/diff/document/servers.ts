import type { Json } from "../../document/openapi.js";
import { isSame } from "../walk/canonical.js";
import type { Comparison } from "../walk/comparison.js";
import { items, type Pair, type Side, valueAt } from "../walk/side.js";

/** Compares servers by their addresses; their order plays no part. */
export function compareServers(pair: Pair, comparison: Comparison): void {
  const [old, now] = [byAddress(pair.old), byAddress(pair.new)];
  for (const address of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [before, after] = [old.get(address), now.get(address)];
    const subject = "server";
    if (before && after) {
      if (isSame(before.value, after.value)) continue;
      const values: { readonly before: Json; readonly after: Json } = {
        before: before.value,
        after: after.value,
      };
      comparison.report("server/changed", { subject, old: before.pointer, new: after.pointer, ...values });
    } else if (before) comparison.report("server/removed", { subject, old: before.pointer, before: address });
    else if (after) comparison.report("server/added", { subject, new: after.pointer, after: address });
  }
}

/** A slash at the end says nothing, because every path begins with one. */
function byAddress(servers: Side | undefined): ReadonlyMap<string, Side> {
  return new Map(
    items(servers).map((side) => [String(valueAt(side, "url")).replace(/\/$/, ""), side] as const),
  );
}
