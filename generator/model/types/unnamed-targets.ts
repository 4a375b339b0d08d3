import type { Schema } from "../../../spec/document/openapi.js";
import { stepsOf } from "../document/json-pointer.js";
import { deservesName } from "../document/schema-shape.js";
import { pascalCase } from "../naming/identifier.js";
import type { NamedSchema, SchemaRoot } from "./schema-names.js";

/**
 * Schemas that others refer to where no type comes from otherwise, as those under `$defs`: each is to be
 * named after the type in which it stands.
 *
 * @param referred what references lead to, and where it is written
 * @param named the schemas that have a name
 */
export function unnamedTargets(
  referred: ReadonlyMap<unknown, string>,
  named: readonly NamedSchema[],
): readonly SchemaRoot[] {
  const known = new Set<unknown>(named.map(({ schema }) => schema));
  return [...referred].flatMap(([value, pointer]): SchemaRoot[] => {
    if (known.has(value) || typeof value !== "object" || value === null) return [];
    // Only schemas have what deserves a name.
    const schema = value as Schema;
    if (!deservesName(schema)) return [];
    const [owner] = named
      .filter((other) => pointer.startsWith(`${other.pointer}/`))
      .sort((one, other) => other.pointer.length - one.pointer.length);
    const name =
      owner === undefined ? partName(pointer) : owner.name + partName(pointer.slice(owner.pointer.length));
    return [{ name, schema, pointer, always: false }];
  });
}

/** A name made from a place in the document. */
export function partName(pointer: string): string {
  const steps = (stepsOf(`#${pointer}`) ?? []).filter(
    (step) => !/^(components|schemas|properties|\$defs)$/.test(step),
  );
  return pascalCase(steps.join(" ")) || "Document";
}
