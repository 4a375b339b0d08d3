import type { Schema } from "../../../spec/document/openapi.js";
import type { Found, References } from "../document/references.js";
import { pascalCase } from "../naming/identifier.js";
import type { OwnedNames } from "../naming/unique-names.js";
import { typingSchema } from "../operations/content.js";
import { listRule } from "../operations/list-rule.js";
import type { OperationNames } from "../operations/operation-names.js";
import type { OperationSource } from "../operations/operation-source.js";
import { nameFamilies, type SchemaFamily } from "./schema-names.js";

/** Names of what stands in operations themselves. */
export interface InlineNames {
  /** Schemas that stand in an operation itself, by operation. */
  readonly inline: ReadonlyMap<string, readonly SchemaFamily[]>;
  /** Names of the pages of lists, by operation. */
  readonly pages: ReadonlyMap<string, string>;
  /** Answers that have rules but no name, such as a plain array, by operation. */
  readonly unnamedAnswers: ReadonlyMap<string, SchemaFamily>;
}

/**
 * Names the bodies and answers that stand in operations, each after its operation.
 *
 * @param shared those that several operations have, which have names already
 */
export function nameInline(
  sources: readonly OperationSource[],
  shared: readonly SchemaFamily[],
  operationNames: ReadonlyMap<string, OperationNames>,
  names: OwnedNames,
  references: References,
): InlineNames {
  const inline = new Map<string, SchemaFamily[]>();
  const pages = new Map<string, string>();
  const unnamedAnswers = new Map<string, SchemaFamily>();
  for (const source of sources) {
    const { id } = source;
    const stem = operationNames.get(id)?.typeStem ?? pascalCase(id);
    const answer = typingSchema(source.response?.content);
    const isList = listRule(source, references) !== undefined;
    const family = (name: string, found: Found<Schema> | undefined, always: boolean) =>
      sharedFamily(found, shared) === undefined ? inlineFamily(name, found, names, always) : undefined;
    const body = family(`${stem}Body`, typingSchema(source.body), true);
    const own = family(stem + (isList ? "Page" : "Response"), answer, false);
    inline.set(
      id,
      [body, own].filter((one) => one !== undefined),
    );
    const response = own ?? sharedFamily(answer, shared);
    if (response !== undefined && !response.members.some(({ schema }) => schema === response.schema)) {
      const name = names.takeFor(`answer of ${id}`, `${stem}Response`);
      const { schema, pointer } = response;
      const members = [{ name, schema, pointer }, ...(own?.members ?? [])];
      unnamedAnswers.set(id, { name, schema, pointer, members });
    }
    if (isList) pages.set(id, own?.name ?? names.takeFor(`answer of ${id}`, `${stem}Page`));
  }
  return { inline, pages, unnamedAnswers };
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
