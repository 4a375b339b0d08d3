import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { OpenApiDocument, Schema } from "../../../spec/document/openapi.js";
import { asSchema } from "../document/boolean-schema.js";
import { below } from "../document/json-pointer.js";
import type { Found, References } from "../document/references.js";
import { pascalCase } from "../naming/identifier.js";
import type { OwnedNames } from "../naming/unique-names.js";
import { isJson } from "../operations/content.js";
import { listRule } from "../operations/list-rule.js";
import type { OperationNames } from "../operations/operation-names.js";
import type { OperationSource } from "../operations/operation-source.js";
import { type KnownTypes, knownTypes } from "./known-types.js";
import { referredParts } from "./referred-parts.js";
import { nameFamilies, type SchemaFamily, type SchemaRoot } from "./schema-names.js";
import { sharedRoots } from "./shared-roots.js";

/** All schemas that have a name, in families, and how to find the name of one. */
export interface TypeNames {
  /** Components, what operations share, and what others refer to and has a name for that reason alone. */
  readonly components: readonly SchemaFamily[];
  /** Schemas that stand in an operation itself, by operation. */
  readonly inline: ReadonlyMap<string, readonly SchemaFamily[]>;
  /** Names of the pages of lists, by operation. */
  readonly pages: ReadonlyMap<string, string>;
  /** Answers that have rules but no name, such as a plain array, by operation. */
  readonly unnamedAnswers: ReadonlyMap<string, SchemaFamily>;
  readonly known: KnownTypes;
}

/**
 * Names every schema of the document: components first, each after its key, then what stands in the
 * operations, then what others refer to inside of those. A component whose key cannot be its name is reported.
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
  const inline = new Map<string, SchemaFamily[]>();
  const pages = new Map<string, string>();
  const unnamedAnswers = new Map<string, SchemaFamily>();
  for (const source of sources) {
    const stem = operationNames.get(source.id)?.typeStem ?? pascalCase(source.id);
    const answer = source.response?.content?.schema;
    const list = listRule(source, references) !== undefined;
    const json = source.body !== undefined && isJson(source.body.mediaType);
    const family = (name: string, found: Found<Schema> | undefined, always: boolean) =>
      sharedFamily(found, shared) === undefined ? inlineFamily(name, found, names, always) : undefined;
    const body = json ? family(`${stem}Body`, source.body.schema, true) : undefined;
    const own = family(stem + (list ? "Page" : "Response"), answer, false);
    inline.set(
      source.id,
      [body, own].filter((one) => one !== undefined),
    );
    const response = own ?? sharedFamily(answer, shared);
    if (response !== undefined && !response.members.some(({ schema }) => schema === response.schema)) {
      const name = names.takeFor(`answer of ${source.id}`, `${stem}Response`);
      const { schema, pointer } = response;
      unnamedAnswers.set(source.id, {
        name,
        schema,
        pointer,
        members: [{ name, schema, pointer }, ...(own?.members ?? [])],
      });
    }
    if (list) pages.set(source.id, own?.name ?? names.takeFor(`answer of ${source.id}`, `${stem}Page`));
  }
  const named = [...components, ...inline.values()].flat().flatMap(({ members }) => members);
  const parts = nameFamilies(referredParts(referred, named), names);
  const all = [...named, ...parts.flatMap(({ members }) => members)];
  const bySchema = new Map(all.map(({ schema, name }) => [schema, name]));
  return {
    components: [...components, ...parts],
    inline,
    pages,
    unnamedAnswers,
    known: knownTypes(bySchema, references),
  };
}

function sharedFamily(
  found: Found<Schema> | undefined,
  shared: readonly SchemaFamily[],
): SchemaFamily | undefined {
  return shared.find(({ schema }) => schema === found?.value);
}

/** A schema that stands in the operation itself; one that is referred to is named as a component. */
function inlineFamily(
  name: string,
  found: Found<Schema> | undefined,
  names: OwnedNames,
  always: boolean,
): SchemaFamily | undefined {
  if (found === undefined || found.value.$ref !== undefined) return undefined;
  const [family] = nameFamilies([{ name, schema: found.value, pointer: found.pointer, always }], names);
  return family;
}
