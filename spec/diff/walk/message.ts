import { jsonText } from "../../document/json-text.js";
import type { Json } from "../../document/openapi.js";

/** Longer values are cut in messages; the change holds them whole. */
const longest = 60;

/** How something changed, in words: `maximum lowered (80 → 50)`. */
export function messageOf(says: string, before: Json | undefined, after: Json | undefined): string {
  if (before === undefined && after === undefined) return says;
  if (before === undefined) return `${says} (${shown(after)})`;
  if (after === undefined) return `${says} (${shown(before)})`;
  const [old, now] = clipped(shownWhole(before), shownWhole(after));
  return `${says} (${old} → ${now})`;
}

function shown(value: Json | undefined): string {
  const text = shownWhole(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Texts that begin alike are shown from shortly before where they differ. */
function clipped(before: string, after: string): readonly [string, string] {
  if (before.length <= longest && after.length <= longest) return [before, after];
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const from = Math.max(0, same - 20);
  const cut = (text: string) => {
    const part = text.slice(from, from + longest);
    return `${from > 0 ? "…" : ""}${part}${from + longest < text.length ? "…" : ""}`;
  };
  return [cut(before), cut(after)];
}

function shownWhole(value: Json | undefined): string {
  if (typeof value === "string") return value.replace(/\s+/g, " ");
  if (typeof value === "bigint") return String(value);
  return jsonText(value);
}
