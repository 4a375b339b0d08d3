import { readConstraintLine } from "../constraints.js";
import { plainBlanks } from "../plain-blanks.js";
import type { Tooltip } from "./read-tooltip.js";
import type { Segment } from "./tooltip-segments.js";

const marker = /^(?:Required\/mandatory field|This field is optional)/;
const domainValues = /^\w+ domain values can be found\b/;

/** The line of a tooltip that states one part of it; `undefined` when the tooltip says nothing of it. */
export function statedLine(
  lines: readonly Segment[],
  tooltip: Tooltip,
  part: keyof Tooltip,
): Segment | undefined {
  if (tooltip[part] === undefined) return undefined;
  if (part === "description") {
    const first = tooltip.description?.split("\n", 1)[0];
    return lines.find(({ text }) => text.trim() === first);
  }
  const isStated = (text: string) => {
    if (part === "marker") return marker.test(text);
    return part === "domainValues" ? domainValues.test(text) : readConstraintLine(text)?.name === part;
  };
  return lines.findLast(({ text }) => isStated(plainBlanks(text.trim())));
}
