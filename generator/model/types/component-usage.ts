import type { Schema } from "../../../spec/document/openapi.js";
import type { Found, References } from "../document/references.js";
import type { OperationSource } from "../operations/operation-source.js";
import type { TypeNames } from "./name-types.js";
import { walkReachable } from "./reach.js";
import type { SchemaFamily } from "./schema-names.js";

/** Which operations need a component, and whether one of them sends it. */
export interface Usage {
  readonly operations: ReadonlySet<string>;
  readonly written: boolean;
}

/**
 * For each component family, the operations whose bodies or successful answers hold it. One that is
 * used by the operations of a single resource belongs into the file of that resource.
 */
export function usageOfComponents(
  sources: readonly OperationSource[],
  { components }: TypeNames,
  references: References,
): ReadonlyMap<SchemaFamily, Usage> {
  const familyOf = new Map(components.map((family) => [family.schema, family]));
  const usage = new Map(
    components.map((family) => [family, { operations: new Set<string>(), written: false }]),
  );
  const mark = (source: OperationSource, root: Found<Schema> | undefined, written: boolean): void => {
    if (root === undefined) return;
    walkReachable(root.value, root.pointer, references, (schema) => {
      const entry = usage.get(familyOf.get(schema) ?? noFamily);
      if (entry === undefined) return;
      entry.operations.add(source.id);
      entry.written ||= written;
    });
  };
  for (const source of sources) {
    mark(source, source.body?.schema, true);
    mark(source, source.response?.content?.schema, false);
  }
  return usage;
}

const noFamily: SchemaFamily = { name: "", schema: {}, pointer: "", members: [] };
