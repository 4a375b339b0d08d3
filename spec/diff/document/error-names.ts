import type { Comparison } from "../walk/comparison.js";
import { keysOfBoth, memberOfBoth, type Pair } from "../walk/side.js";

/** Compares the names that errors have in generated code (`x-rambase-error-names`). */
export function compareErrorNames(names: Pair, comparison: Comparison): void {
  for (const code of keysOfBoth(names)) {
    const { old, new: now } = memberOfBoth(names, code);
    if (old?.value === now?.value) continue;
    const rule =
      old === undefined
        ? "error-name/added"
        : now === undefined
          ? "error-name/removed"
          : "error-name/changed";
    comparison.report(rule, {
      subject: `error ${code}`,
      old: old?.pointer,
      new: now?.pointer,
      before: old?.value,
      after: now?.value,
    });
  }
}
