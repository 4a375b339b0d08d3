import type { Schema } from "../../../spec/document/openapi.js";
import { deservesName } from "../document/schema-shape.js";
import type { Subschema } from "../document/subschemas.js";
import { subschemas } from "../document/subschemas.js";
import { pascalCase, singular } from "../naming/identifier.js";
import type { OwnedNames } from "../naming/unique-names.js";

/** A schema that becomes an exported type. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: Schema;
  readonly pointer: string;
}

/** A schema that stands by itself, with the nested ones that are named after it: they share a file. */
export interface SchemaFamily {
  readonly name: string;
  readonly schema: Schema;
  readonly pointer: string;
  readonly members: readonly NamedSchema[];
}

/** A schema to name. */
export interface SchemaRoot {
  /** The name that it should get when that is free. */
  readonly name: string;
  readonly schema: Schema;
  readonly pointer: string;
  /** A component keeps a name even when its type could be written out in place. */
  readonly always: boolean;
}

/**
 * Names the schemas of each root: the roots first, so that nothing nested in one takes the name of another,
 * then every nested object, choice and enumeration after the place where it stands
 * (`RoleUserAssignmentInput` → `RoleUserAssignmentInputUser`).
 */
export function nameFamilies(roots: readonly SchemaRoot[], names: OwnedNames): readonly SchemaFamily[] {
  const own = roots.map(({ name, schema, pointer, always }) =>
    nameSchema({ name, schema, pointer }, always, names),
  );
  return own.map((root) => {
    const { name, schema, pointer, named } = root;
    const nested = namesInside(root, named, names);
    return { name, schema, pointer, members: named ? [{ name, schema, pointer }, ...nested] : nested };
  });
}

function nameSchema(wanted: NamedSchema, always: boolean, names: OwnedNames) {
  const named = always || deservesName(wanted.schema);
  return {
    ...wanted,
    named,
    name: named ? names.takeFor(placeOf(wanted.pointer), wanted.name, `${wanted.name}Object`) : wanted.name,
  };
}

/** Whether the owner of a name is a type inside a component. */
export function isInsideComponent(place: string): boolean {
  return /^\/components\/schemas\/[^/]+\//.test(place);
}

/** The place of a type as the owner of its name: also when a field becomes a list of what it was. */
function placeOf(pointer: string): string {
  return pointer.replace(/(?<!\/(?:schemas|properties))\/items(?=\/|$)/g, "");
}

function namesInside(owner: NamedSchema, ownerNamed: boolean, names: OwnedNames): readonly NamedSchema[] {
  return subschemas(owner.schema, owner.pointer).flatMap((part) => {
    const { schema, pointer, role } = part;
    if (role === "not") return [];
    // A part of allOf is no type of its own: its fields belong to the whole.
    if (role === "allOf") return namesInside({ name: owner.name, schema, pointer }, true, names);
    const wanted = { name: nestedName(owner.name, part, ownerNamed), schema, pointer };
    const { name, named } = nameSchema(wanted, false, names);
    const member = { name, schema, pointer };
    const nested = namesInside(member, named, names);
    return named ? [member, ...nested] : nested;
  });
}

function nestedName(owner: string, part: Subschema, ownerNamed: boolean): string {
  switch (part.role) {
    case "property":
      return owner + pascalCase(part.schema.items === undefined ? part.property : singular(part.property));
    case "items":
      // A list without a name was already given the name of its elements.
      return ownerNamed ? `${owner}Item` : owner;
    case "additional":
      return `${owner}Value`;
    case "anyOf":
    case "oneOf":
      return owner + pascalCase(part.schema.title ?? `Option${part.index + 1}`);
    case "allOf":
    case "not":
      return owner;
  }
}
