import type { Json } from "../../../spec/document/openapi.js";

/** A place in a document: the keys and indexes that lead there. */
export type Path = readonly (string | number)[];

/** The paths of all places of a document, objects and lists among them; the root itself is left out. */
export function placesOf(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((item, i) => [i, item as Json] as const)
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => [[...path, key], ...placesOf(inner, [...path, key])]);
}

/** A copy of the document in which a place is removed, has another value, or has something beside it. */
export function mutate(document: Json, path: Path, kind: "removed" | "changed" | "added"): Json {
  const copy = structuredClone(document);
  // The path leads through objects and lists of this very document.
  const holder = path
    .slice(0, -1)
    .reduce<Json>((value, key) => Reflect.get(value as object, key) as Json, copy);
  const last = path.at(-1) ?? "";
  const members = holder as { [key: string | number]: Json };
  if (kind === "added" && Array.isArray(holder)) holder.push("an item that was added");
  else if (kind === "added") members["x-added"] = "a key that was added";
  else if (kind === "changed") members[last] = other(members[last] ?? null);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete members[last];
  return copy;
}

/** Another value of the same type, where there is one. */
function other(value: Json): Json {
  if (typeof value === "string") return value.startsWith("#/") ? `${value}-other` : `${value} other`;
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  return "another type";
}
