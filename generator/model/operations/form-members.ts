import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { MediaType, Schema } from "../../../spec/document/openapi.js";
import type { Found, References } from "../document/references.js";
import { partsOf } from "../document/schema-parts.js";
import { typesWithin } from "../document/types-within.js";
import { parameterEncoder } from "./parameter-form.js";

/**
 * The functions of the runtime that write the members of a form, by the names of those that are more than one
 * text: as their encoding says, else a list under its name again and again, and an object as JSON.
 */
export function formMembers(
  form: Found<Schema>,
  encoding: MediaType["encoding"] = {},
  references: References,
): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  for (const [name, { value: schema, pointer }] of propertiesWithin(form, references)) {
    const given = encoding[name];
    const parameter = { ...given, name, in: "query", schema } as const;
    const isStyled = given?.style !== undefined || given?.explode !== undefined;
    const isJson = !isStyled && typesWithin(schema, pointer, references).includes("object");
    const encoder = isJson ? "jsonParameter" : parameterEncoder({ value: parameter, pointer }, references);
    if (encoder !== undefined) members.set(name, encoder);
  }
  return members;
}

/** The properties of a schema and of its parts. */
function propertiesWithin(
  { value, pointer }: Found<Schema>,
  references: References,
  outer: readonly Schema[] = [],
): readonly (readonly [name: string, Found<Schema>])[] {
  const found = references.follow<Schema>(value, pointer);
  if (found === undefined || outer.includes(found.value)) return [];
  const own = Object.entries(found.value.properties ?? {}).map(
    ([name, property]) => [name, { value: asSchema(property), pointer: found.pointer }] as const,
  );
  const parts = partsOf(found.value).flatMap((part) =>
    propertiesWithin({ value: part, pointer }, references, [...outer, found.value]),
  );
  return [...parts, ...own];
}
