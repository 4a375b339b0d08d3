import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import { below } from "./json-pointer.js";

/** A schema directly inside another one, and what it is there for. */
export type Subschema = {
  readonly schema: Schema;
  readonly pointer: string;
} & (
  | { readonly role: "property"; readonly property: string }
  | { readonly role: "items" | "additional" | "not" }
  | { readonly role: "allOf" | "anyOf" | "oneOf"; readonly index: number }
);

/** The schemas directly inside `schema`, in a fixed order. References are not followed. */
export function subschemas(schema: Schema, pointer: string): readonly Subschema[] {
  const found: Subschema[] = [];
  for (const [property, member] of Object.entries(schema.properties ?? {})) {
    found.push({
      role: "property",
      property,
      schema: asSchema(member),
      pointer: below(pointer, "properties", property),
    });
  }
  if (schema.items !== undefined)
    found.push({ role: "items", schema: asSchema(schema.items), pointer: below(pointer, "items") });
  if (typeof schema.additionalProperties === "object") {
    const place = below(pointer, "additionalProperties");
    found.push({ role: "additional", schema: schema.additionalProperties, pointer: place });
  }
  for (const role of ["allOf", "anyOf", "oneOf"] as const) {
    for (const [index, member] of (schema[role] ?? []).entries()) {
      found.push({ role, index, schema: asSchema(member), pointer: below(pointer, role, index) });
    }
  }
  if (schema.not !== undefined)
    found.push({ role: "not", schema: asSchema(schema.not), pointer: below(pointer, "not") });
  return found;
}
