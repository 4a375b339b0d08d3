import { jsonText } from "../document/json-text.js";
import type { Json } from "../document/openapi.js";
import { pointer } from "../document/pointer.js";

/** How two states of a document differ. */
export interface DocumentChanges {
  /** Pointers, in the later state, to what is new or different; no pointer lies inside another. */
  readonly changed: readonly string[];
  /** What is gone: where it was in the earlier state, and what held it, in the later one. */
  readonly removed: readonly { readonly pointer: string; readonly holder: string }[];
  /** Of `changed`, items at the end of a list that held an equal one already. */
  readonly repeated: readonly string[];
  /** Items of lists that have another place: earlier pointer → later pointer. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Compares two states of a document. Lists grow at their end, lose items, or change items in their places.
 */
export function documentChanges(before: Json, after: Json): DocumentChanges {
  const changed: string[] = [];
  const removed: { pointer: string; holder: string }[] = [];
  const repeated: string[] = [];
  const moved = new Map<string, string>();
  compare(before, after, "", "");
  return { changed, removed, repeated, moved };

  function compare(old: Json, now: Json, at: string, nowAt: string): void {
    if (old === now) return;
    if (isList(old) && isList(now)) compareLists(old, now, at, nowAt);
    else if (isObject(old) && isObject(now)) compareObjects(old, now, at, nowAt);
    else changed.push(nowAt);
  }

  function compareObjects(old: JsonObject, now: JsonObject, at: string, nowAt: string): void {
    for (const [key, value] of Object.entries(old)) {
      const inner = now[key];
      if (inner === undefined) removed.push({ pointer: pointer(at, key), holder: nowAt });
      else compare(value, inner, pointer(at, key), pointer(nowAt, key));
    }
    for (const key of Object.keys(now)) if (!Object.hasOwn(old, key)) changed.push(pointer(nowAt, key));
  }

  function compareLists(old: readonly Json[], now: readonly Json[], at: string, nowAt: string): void {
    const pairs = now.length < old.length ? pairEqual(old, now) : old.map((_, i) => i);
    pairs.forEach((place, i) => {
      const inner = place === undefined ? undefined : now[place];
      if (place === undefined || inner === undefined) {
        removed.push({ pointer: pointer(at, i), holder: nowAt });
        return;
      }
      if (place !== i || at !== nowAt) moved.set(pointer(at, i), pointer(nowAt, place));
      compare(old[i] ?? null, inner, pointer(at, i), pointer(nowAt, place));
    });
    const known = new Set(old.map(jsonText));
    now.slice(old.length).forEach((item, i) => {
      const place = pointer(nowAt, old.length + i);
      changed.push(place);
      if (known.has(jsonText(item))) repeated.push(place);
    });
  }
}

type JsonObject = { readonly [key: string]: Json };

/** For each earlier item its place in the later list; what remains of a list keeps its order. */
function pairEqual(old: readonly Json[], now: readonly Json[]): readonly (number | undefined)[] {
  let next = 0;
  return old.map((item) => {
    const candidate = now[next];
    if (candidate === undefined || jsonText(candidate) !== jsonText(item)) return undefined;
    next += 1;
    return next - 1;
  });
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
