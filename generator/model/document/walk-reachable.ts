import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import { below } from "./json-pointer.js";
import { type Found, isReference, type References } from "./references.js";
import { schemaKeywords } from "./schema-keywords.js";

/** Calls `visit` once for every schema reachable from `schema`, through references too. */
export function walkReachable(
  schema: Schema,
  pointer: string,
  references: References,
  visit: (schema: Schema) => void,
): void {
  const seen = new Set<Schema>();
  const queue: Found<Schema>[] = [{ value: schema, pointer }];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { value, pointer: place } = next;
    if (seen.has(value)) continue;
    seen.add(value);
    visit(value);
    const referred = isReference(value) && references.follow<Schema>(value, place);
    if (referred) queue.push(referred);
    queue.push(...schemasIn(value, place));
  }
}

/** The schemas that stand in one, whatever they are there for. */
function schemasIn(schema: Schema, pointer: string): readonly Found<Schema>[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    const place = below(pointer, key);
    if (single.has(key)) return [{ value: asSchema(value), pointer: place }];
    if (!several.has(key)) return [];
    return Object.entries<Schema | boolean>(value).map(([step, inner]) => ({
      value: asSchema(inner),
      pointer: below(place, step),
    }));
  });
}

const single = new Set(schemaKeywords.one);
const several = new Set([...schemaKeywords.list, ...schemaKeywords.map]);
