import type { Schema } from "../../../spec/document/openapi.js";
import { deservesName } from "../document/schema-shape.js";
import type { Subschema } from "../document/subschemas.js";
import { subschemas } from "../document/subschemas.js";
import { pascalCase, singular } from "../naming/identifier.js";
import type { UniqueNames } from "../naming/unique-names.js";

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

/** A schema to name, and the name it should get when that is free. */
export interface SchemaRoot {
  readonly name: string;
  readonly schema: Schema;
  readonly pointer: string;
  /** A component keeps a name even when its type could be written out in place. */
  readonly always: boolean;
}

/**
 * Names the schemas of one root: the root itself, then every nested object, choice and enumeration after
 * the place where it stands (`RoleUserAssignmentInput` → `RoleUserAssignmentInputUser`).
 */
export function nameFamily(root: SchemaRoot, names: UniqueNames): SchemaFamily {
  const members: NamedSchema[] = [];
  const visit = (schema: Schema, wanted: string, pointer: string, always: boolean): string => {
    const named = always || deservesName(schema);
    let name = wanted;
    if (named) {
      name = names.take(wanted, `${wanted}Object`);
      members.push({ name, schema, pointer });
    }
    for (const part of subschemas(schema, pointer)) {
      // A part of allOf is no type of its own: its fields belong to the whole.
      if (part.role === "allOf") visitParts(part, name);
      else if (part.role !== "not") visit(part.schema, nestedName(name, part, named), part.pointer, false);
    }
    return name;
  };
  const visitParts = (whole: Subschema, name: string): void => {
    for (const part of subschemas(whole.schema, whole.pointer)) {
      if (part.role === "allOf") visitParts(part, name);
      else if (part.role !== "not") visit(part.schema, nestedName(name, part, true), part.pointer, false);
    }
  };
  const name = visit(root.schema, root.name, root.pointer, root.always);
  return { name, schema: root.schema, pointer: root.pointer, members };
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
