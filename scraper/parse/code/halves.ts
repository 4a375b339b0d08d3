import type { Attached } from "./attach-tooltips.js";
import type { CodeText } from "./code-text.js";
import { type LinkedTooltip, mergeTooltips } from "./merge-tooltips.js";
import type { Pair } from "./pair-halves.js";
import type { ScannedHalf } from "./scan.js";

/** One half with its tooltips. */
export interface ReadHalf extends ScannedHalf {
  readonly tooltips: Attached["tooltips"];
}

/** A body as it is printed: the code, what was scanned in each half, and what goes with what. */
export interface Halves {
  readonly code: CodeText;
  readonly xml: ReadHalf;
  readonly json: ReadHalf;
  readonly pairs: readonly Pair[];
}

/** What the halves state of a field together. */
export function tooltipOf(
  { xml, json }: Pick<Pair, "xml" | "json">,
  halves: Halves,
): LinkedTooltip | undefined {
  return mergeTooltips(xml && halves.xml.tooltips.get(xml), json && halves.json.tooltips.get(json));
}
