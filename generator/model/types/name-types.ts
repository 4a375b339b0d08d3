import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { OpenApiDocument } from "../../../spec/document/openapi.js";
import { below } from "../document/json-pointer.js";
import type { References } from "../document/references.js";
import { pascalCase } from "../naming/identifier.js";
import type { OwnedNames } from "../naming/unique-names.js";
import type { OperationNames } from "../operations/operation-names.js";
import type { OperationSource } from "../operations/operation-source.js";
import { type KnownTypes, knownTypes } from "./known-types.js";
import { type InlineNames, nameInline } from "./name-inline.js";
import { nameFamilies, type SchemaFamily, type SchemaRoot } from "./schema-names.js";
import { sharedRoots } from "./shared-roots.js";
import { unnamedTargets } from "./unnamed-targets.js";

/** All schemas that have a name, in families, and how to find the name of one. */
export interface TypeNames extends InlineNames {
  /** Components, what operations share, and what others refer to and has a name for that reason alone. */
  readonly components: readonly SchemaFamily[];
  readonly known: KnownTypes;
}

/**
 * Names every schema of the document: components first, each after its key, then what stands
 * in the operations, then what others refer to inside of those. A component whose key cannot
 * be its name is reported.
 */
export function nameTypes(
  document: OpenApiDocument,
  sources: readonly OperationSource[],
  operationNames: ReadonlyMap<string, OperationNames>,
  names: OwnedNames,
  references: References,
  referred: ReadonlyMap<unknown, string>,
  issues: Issue[],
): TypeNames {
  const keys = Object.keys(document.components?.schemas ?? {});
  const roots = Object.entries(document.components?.schemas ?? {}).map(
    ([key, schema]): SchemaRoot => ({
      name: pascalCase(key),
      schema: asSchema(schema),
      pointer: below("/components/schemas", key),
      always: true,
    }),
  );
  const schemas = nameFamilies(roots, names);
  for (const [index, { name, pointer }] of schemas.entries()) {
    const key = keys[index];
    if (key === undefined || key === name) continue;
    const message = `The type of schema ${JSON.stringify(key)} is called ${name}.`;
    issues.push(issue("generator/renamed", message, { pointer }));
  }
  const shared = nameFamilies(sharedRoots(sources, operationNames), names);
  const components = [...schemas, ...shared];
  const stands = nameInline(sources, shared, operationNames, names, references);
  const named = [...components, ...stands.inline.values()].flat().flatMap(({ members }) => members);
  const parts = nameFamilies(unnamedTargets(referred, named), names);
  const all = [...named, ...parts.flatMap(({ members }) => members)];
  const bySchema = new Map(all.map(({ schema, name }) => [schema, name]));
  return {
    ...stands,
    components: [...components, ...parts],
    known: knownTypes(bySchema, references),
  };
}
