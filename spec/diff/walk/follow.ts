import type { Json } from "../../document/openapi.js";
import { targetOf as findTarget } from "../../document/reference.js";
import { isObject, type Side } from "./side.js";

/** What stands behind a `$ref` into the same document; the place itself where it is none or leads nowhere. */
export function follow<S extends Side | undefined>(side: S): S | Side {
  let reached: Side | undefined = side;
  const seen = new Set<string>();
  while (reached !== undefined) {
    const reference = referenceOf(reached);
    if (reference === undefined || seen.has(reference)) return reached;
    seen.add(reference);
    const target = targetOf(reached, reference);
    if (target === undefined) return reached;
    reached = target;
  }
  return side;
}

/** The text of a `$ref` into the same document. */
export function referenceOf(side: Side): string | undefined {
  if (!isObject(side.value)) return undefined;
  const reference = side.value.$ref;
  return typeof reference === "string" && reference.startsWith("#") ? reference : undefined;
}

/** Where a reference leads; `undefined` when nothing is there. */
export function targetOf({ root }: Side, reference: string): Side | undefined {
  if (!root.targets.has(reference)) {
    const target = findTarget(root.document, reference);
    // A document holds nothing but JSON.
    root.targets.set(reference, target && { value: target.value as Json, pointer: target.pointer, root });
  }
  return root.targets.get(reference);
}
