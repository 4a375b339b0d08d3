import type { Json } from "../../document/openapi.js";
import { isSame } from "../walk/canonical.js";
import type { Comparison } from "../walk/comparison.js";
import { isList, items, keysOf, member, memberOfBoth, type Pair, type Side, valueAt } from "../walk/side.js";

/** Where the lists stand in which a server is missing. */
interface Places {
  readonly old: string | undefined;
  readonly new: string | undefined;
}

/** Compares servers by their addresses; their order plays no part. */
export function compareServers(pair: Pair, comparison: Comparison, at?: Places): void {
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
      comparison.report(losesValues(before, after) ? "server/values-removed" : "server/changed", {
        subject,
        old: before.pointer,
        new: after.pointer,
        ...values,
      });
    } else if (before)
      comparison.report("server/removed", { subject, old: before.pointer, new: at?.new, before: address });
    else if (after)
      comparison.report("server/added", { subject, old: at?.old, new: after.pointer, after: address });
  }
}

/**
 * Compares the servers that operations have of their own, or of their path; on the side where they have none,
 * they have those of the document.
 */
export function compareOwnServers(own: Pair, document: Pair, comparison: Comparison): void {
  if (own.old === undefined && own.new === undefined) return;
  const effective = { old: own.old ?? document.old, new: own.new ?? document.new };
  const isMoved = own.old === undefined || own.new === undefined;
  // A server of the document may go or come for all other operations, too: the place tells the changes apart.
  const at = isMoved ? { old: effective.old?.pointer, new: effective.new?.pointer } : undefined;
  compareServers(effective, comparison, at);
}

/** A slash at the end says nothing, because every path begins with one. */
function byAddress(servers: Side | undefined): ReadonlyMap<string, Side> {
  return new Map(
    items(servers).map((side) => [String(valueAt(side, "url")).replace(/\/$/, ""), side] as const),
  );
}

/** Whether a variable of an address may not have all values any more that it could have. */
function losesValues(old: Side, now: Side): boolean {
  const variables = { old: member(old, "variables"), new: member(now, "variables") };
  return keysOf(variables.new).some((name) => {
    const { old: before, new: after } = memberOfBoth(variables, name);
    const [had, has] = [valueAt(before, "enum"), valueAt(after, "enum")];
    if (before === undefined || !isList(has)) return false;
    return !isList(had) || had.some((value) => !has.includes(value));
  });
}
