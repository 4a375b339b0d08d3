import { meanTheSame } from "../schemas/compare-schemas.js";
import { isSame } from "../walk/canonical.js";
import type { Comparison } from "../walk/comparison.js";
import type { Context } from "../walk/context.js";
import { keysOfBoth, memberOfBoth, type Pair } from "../walk/side.js";

/** No operation says in which direction an unused schema goes. */
const anywhere: Context = { direction: "response", place: "schema", path: "", isDormant: false };

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
      if (kind === "schemas" && old && now && meanTheSame({ old, new: now }, anywhere, comparison)) continue;
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
