import type { Field } from "../model/body.js";
import type { FlatEvent } from "../model/flat-event.js";
import type { BodyRole } from "../parse/flat/flat-tree.js";
import type { FoundPart } from "../parse/flat/fold-events.js";
import { fitField } from "./fit-structure.js";
import { type KnownPart, type KnownStructures, valuesKey } from "./known-structures.js";
import { outline } from "./outline.js";
import { pageName } from "./page-name.js";

/** The containers that were found, and in words where and what else would fit. */
export interface FoundParts {
  readonly parts: readonly FoundPart[];
  readonly from: readonly string[];
  readonly uncertain: readonly string[];
}

interface Fit extends KnownPart {
  readonly value: Field;
  readonly to: number;
}

/**
 * Looks for containers that a flat page does not show, where other pages show one with the same fields in the
 * same order: at every place the longest one that fits. Where the longest ones differ, none is taken.
 */
export function findParts(flat: readonly FlatEvent[], role: BodyRole, known: KnownStructures): FoundParts {
  const parts: FoundPart[] = [];
  const from = new Set<string>();
  const uncertain: string[] = [];
  for (let at = 0; at < flat.length; ) {
    const fits = fitsAt(flat, at, role, known);
    const longest = Math.max(...fits.map(({ to }) => to));
    const [best, ...others] = fits.filter(({ to }) => to === longest);
    if (!best) {
      at += 1;
      continue;
    }
    const values = flat.slice(at, best.to).filter(({ kind }) => kind === "leaf");
    const list = values.map(({ xmlName }) => xmlName).join(", ");
    if (others.some(({ value }) => outline([value]) !== outline([best.value]))) {
      const names = [
        ...new Set([best, ...others].map(({ value, page }) => `${value.xmlName} of ${pageName(page)}`)),
      ];
      uncertain.push(`which container holds ${list}: ${names.join(", or ")}`);
      at += 1;
      continue;
    }
    parts.push({ kind: "part", field: best.value, from: at, to: best.to });
    from.add(`${best.value.xmlName} from ${pageName(best.page)}`);
    uncertain.push(`whether ${list} stand in ${best.value.xmlName}, as they do in ${pageName(best.page)}`);
    at = best.to;
  }
  return { parts, from: [...from], uncertain };
}

function fitsAt(
  flat: readonly FlatEvent[],
  at: number,
  role: BodyRole,
  known: KnownStructures,
): readonly Fit[] {
  const first = flat[at];
  if (first?.kind !== "leaf") return [];
  return (known.parts.get(valuesKey([first])) ?? []).flatMap((part) => {
    // A container's own tooltip would stand before its first value.
    const fitted = fitField(part.field, flat, at, { role, shownBy: part.page.file }, true);
    const isWhole = fitted === undefined || (at === 0 && fitted.next === flat.length);
    return isWhole ? [] : [{ ...part, value: fitted.value, to: fitted.next }];
  });
}
