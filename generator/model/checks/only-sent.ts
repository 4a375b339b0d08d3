import type { Schema } from "../../../spec/document/openapi.js";
import type { Found, References } from "../document/references.js";
import { walkReachable } from "../document/walk-reachable.js";
import type { OperationSource } from "../operations/operation-source.js";

/** The schemas that the bodies of requests hold, and no answer does. */
export function onlySent(sources: readonly OperationSource[], references: References): ReadonlySet<Schema> {
  const heldBy = (roots: readonly (Found<Schema> | undefined)[]): Set<Schema> => {
    const held = new Set<Schema>();
    for (const root of roots)
      if (root !== undefined && !held.has(root.value))
        walkReachable(root.value, root.pointer, references, (schema) => held.add(schema));
    return held;
  };
  const sent = heldBy(sources.map(({ body }) => body?.schema));
  const answered = heldBy(sources.map(({ response }) => response?.content?.schema));
  return new Set([...sent].filter((schema) => !answered.has(schema)));
}
