import { compareSchemas } from "../schemas/compare-schemas.js";
import { isSame } from "../walk/canonical.js";
import { Comparison } from "../walk/comparison.js";
import { keysOfBoth, memberOfBoth, type Pair, type Side } from "../walk/side.js";

/**
 * Compares the components that no path leads to; all others are compared where they are used.
 *
 * @param reached the pointers of the components that paths lead to, in each document
 */
export function compareUnusedComponents(
  components: Pair,
  reached: { readonly old: ReadonlySet<string>; readonly new: ReadonlySet<string> },
  comparison: Comparison,
): void {
  // Security schemes are found by name, not by reference, and are compared of their own.
  for (const kind of keysOfBoth(components).filter((one) => one !== "securitySchemes")) {
    const members = memberOfBoth(components, kind);
    for (const name of keysOfBoth(members)) {
      const { old, new: now } = memberOfBoth(members, name);
      const isUsed = (old && reached.old.has(old.pointer)) || (now && reached.new.has(now.pointer));
      if (isUsed || isSame(old?.value, now?.value)) continue;
      if (kind === "schemas" && old && now && meanTheSame({ old, new: now })) continue;
      const rule =
        old === undefined
          ? "component/unused-added"
          : now === undefined
            ? "component/unused-removed"
            : "component/unused-changed";
      comparison.report(rule, { subject: `component ${name}`, old: old?.pointer, new: now?.pointer });
    }
  }
}

/** Whether a comparison of its own finds nothing; what is in another order only has not changed. */
function meanTheSame(pair: { readonly old: Side; readonly new: Side }): boolean {
  const comparison = new Comparison(pair);
  compareSchemas(pair, { direction: "response", place: "schema", path: "", isDormant: false }, comparison);
  return comparison.list().length === 0;
}
