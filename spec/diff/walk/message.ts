import { jsonText } from "../../document/json-text.js";
import type { Json } from "../../document/openapi.js";

/** Longer values are cut in messages; the change holds them whole. */
const longest = 60;

/**
 * How something changed, in words: `maximum lowered (80 → 50)`.
 *
 * @param mark what becomes of the text of a value, which may be cut
 */
export function messageOf(
  says: string,
  before: Json | undefined,
  after: Json | undefined,
  mark = (text: string) => text,
): string {
  if (before === undefined && after === undefined) return says;
  if (before === undefined || after === undefined)
    return `${says} (${mark(clipped(valueText(before === undefined ? after : before)))})`;
  const [old, now] = clippedAlike(valueText(before), valueText(after));
  return `${says} (${mark(old)} → ${mark(now)})`;
}

/** Why a change of something has no effect, to stand behind its message. */
export function dormancy(rule: string): string {
  return rule.startsWith("request/") ? ", but read-only" : ", but write-only";
}

function clipped(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Texts that begin alike are shown from shortly before where they differ. */
function clippedAlike(before: string, after: string): readonly [string, string] {
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

/** A value in one line, whole. */
export function valueText(value: Json | undefined): string {
  if (typeof value === "string" && value.trim() !== "") return value.replace(/\s+/g, " ");
  if (typeof value === "bigint") return String(value);
  return jsonText(value);
}
