import type { Json, OpenApiDocument } from "../../document/openapi.js";
import { pointer } from "../../document/pointer.js";

/** A document, for following references. */
export interface Root {
  readonly document: Json;
  /** Where references lead, as far as they were followed. */
  readonly targets: Map<string, Side | undefined>;
}

/** A value in one of the two documents, and where it stands. */
export interface Side {
  readonly value: Json;
  readonly pointer: string;
  readonly root: Root;
}

/** The same thing in both documents, as far as it is there. */
export interface Pair {
  readonly old: Side | undefined;
  readonly new: Side | undefined;
}

export type JsonObject = { readonly [key: string]: Json };

export function documentSide(document: OpenApiDocument): Side {
  // The document types are plain JSON but have no index signature, which `Json` asks for.
  const value = document as unknown as Json;
  return { value, pointer: "", root: { document: value, targets: new Map() } };
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isNumber(value: Json | undefined): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

/** The member of an object by its key; references are not followed. */
export function member(side: Side | undefined, key: string): Side | undefined {
  if (side === undefined || !isObject(side.value) || !Object.hasOwn(side.value, key)) return undefined;
  const value = side.value[key];
  return value === undefined ? undefined : { value, pointer: pointer(side.pointer, key), root: side.root };
}

/** The items of a list, each with its place. */
export function items(side: Side | undefined): readonly Side[] {
  if (side === undefined || !isList(side.value)) return [];
  return side.value.map((value, i) => ({ value, pointer: pointer(side.pointer, i), root: side.root }));
}

/** The keys of an object in a fixed order, so that the order in the document plays no part. */
export function keysOf(side: Side | undefined): readonly string[] {
  return side !== undefined && isObject(side.value) ? Object.keys(side.value).sort() : [];
}

/** The keys that one of the sides has, in a fixed order. */
export function keysOfBoth(pair: Pair): readonly string[] {
  return [...new Set([...keysOf(pair.old), ...keysOf(pair.new)])].sort();
}

export function memberOfBoth(pair: Pair, key: string): Pair {
  return { old: member(pair.old, key), new: member(pair.new, key) };
}

/** The plain value of a member; `undefined` where it is not there. */
export function valueAt(side: Side | undefined, key: string): Json | undefined {
  return member(side, key)?.value;
}
