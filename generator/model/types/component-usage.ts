import type { Schema } from "../../../spec/document/openapi.js";
import type { Found, References } from "../document/references.js";
import { walkReachable } from "../document/walk-reachable.js";
import type { OperationSource } from "../operations/operation-source.js";
import { parameterSchema } from "../operations/parameter-form.js";
import type { Makers } from "../type-model.js";
import type { TypeNames } from "./name-types.js";
import type { SchemaFamily } from "./schema-names.js";

/** Which operations need a component, and whether they send it, answer it, or both. */
export interface Usage {
  readonly operations: ReadonlySet<string>;
  readonly makers: Makers;
}

/**
 * For each component family, the operations whose queries, bodies or successful answers hold it. One that is
 * used by the operations of a single resource belongs into the file of that resource.
 */
export function usageOfComponents(
  sources: readonly OperationSource[],
  { components }: TypeNames,
  references: References,
): ReadonlyMap<SchemaFamily, Usage> {
  const familyOf = new Map(components.map((family) => [family.schema, family]));
  const usage = new Map(components.map((family) => [family, newUsage()]));
  const mark = (source: OperationSource, root: Found<Schema> | undefined, maker: Makers): void => {
    if (root === undefined) return;
    walkReachable(root.value, root.pointer, references, (schema) => {
      const family = familyOf.get(schema);
      const entry = family && usage.get(family);
      if (entry === undefined) return;
      entry.operations.add(source.id);
      entry.makers = entry.makers === undefined || entry.makers === maker ? maker : "both";
    });
  };
  for (const source of sources) {
    for (const { value, pointer } of source.parameters) {
      const schema = parameterSchema(value);
      if ((value.in === "query" || value.in === "header") && schema !== undefined)
        mark(source, { value: schema, pointer }, "program");
    }
    mark(source, source.body?.schema, "program");
    mark(source, source.response?.content?.schema, "server");
  }
  // What no operation holds is told by the server in other ways, as an error object is.
  return new Map(
    [...usage].map(([family, { operations, makers = "server" }]) => [family, { operations, makers }]),
  );
}

function newUsage(): { operations: Set<string>; makers?: Makers } {
  return { operations: new Set() };
}
