import type { Json, OpenApiDocument } from "../../spec/document/openapi.js";
import { pointer } from "../../spec/document/pointer.js";
import { targetOf } from "../../spec/document/reference.js";

/** A place in a document, and the way that led there. */
export interface Place {
  readonly pointer: string;
  readonly value: Json;
  /**
   * Pointers of the places on the way, from the outside in, this one last; a `$ref` on the way is one step.
   */
  readonly trail: readonly string[];
}

/** How far a pointer leads when it does not lead to its end. */
export interface LostWay {
  readonly reached: Place;
  readonly missing: string;
}

export function documentPlace(document: OpenApiDocument): Place {
  // The document types are plain JSON but have no index signature, which `Json` asks for.
  return { pointer: "", value: document as unknown as Json, trail: [""] };
}

/** Follows steps from the root of a document; where a place is a `$ref`, the way goes on behind it. */
export function walk(root: Place, steps: readonly string[]): Place | LostWay {
  let reached = root;
  for (const step of steps) {
    const next = member(reached, step) ?? member(follow(root, reached), step);
    if (!next) return { reached, missing: step };
    reached = next;
  }
  return reached;
}

/** The place behind a `$ref`, or the place itself where it is none. */
export function follow(root: Place, place: Place): Place {
  const seen = new Set<string>();
  let reached = place;
  for (;;) {
    const reference = referenceOf(reached.value);
    if (reference === undefined || seen.has(reference)) return reached;
    seen.add(reference);
    const target = targetOf(root.value, reference);
    if (!target) return reached;
    // A document holds nothing but JSON.
    reached = { ...target, value: target.value as Json, trail: [...reached.trail, target.pointer] };
  }
}

/** The member of an object or list, by its key or index. */
export function member(place: Place, step: string): Place | undefined {
  const { value } = place;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  if (Array.isArray(value) && step === "length") return undefined;
  // `hasOwn` found the key.
  const inner = (value as { readonly [key: string]: Json })[step] as Json;
  const at = pointer(place.pointer, step);
  return { pointer: at, value: inner, trail: [...place.trail, at] };
}

/** All members in their order, extensions among them. */
export function members(place: Place): readonly { readonly key: string; readonly place: Place }[] {
  const { value } = place;
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const inner = member(place, key);
    return inner ? [{ key, place: inner }] : [];
  });
}

function referenceOf(value: Json): string | undefined {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return undefined;
  return typeof value.$ref === "string" ? value.$ref : undefined;
}
