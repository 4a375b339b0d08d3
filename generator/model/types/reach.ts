import type { Schema } from "../../../spec/document/openapi.js";
import { isReference, type References } from "../document/references.js";
import { subschemas } from "../document/subschemas.js";

/** Calls `visit` once for every schema reachable from `schema`, through references too. */
export function walkReachable(
  schema: Schema,
  pointer: string,
  references: References,
  visit: (schema: Schema) => void,
): void {
  const seen = new Set<Schema>();
  const queue = [{ schema, pointer }];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next.schema)) continue;
    seen.add(next.schema);
    visit(next.schema);
    if (isReference(next.schema)) {
      const found = references.follow<Schema>(next.schema, next.pointer);
      if (found !== undefined) queue.push({ schema: found.value, pointer: found.pointer });
    }
    queue.push(...subschemas(next.schema, next.pointer));
  }
}
