import type { Json, OpenApiDocument, Schema } from "../../spec/document/openapi.js";
import { followReference } from "../support/mock-server/document/follow-reference.js";
import { isJsonObject } from "../support/mock-server/document/json-object.js";

/** What is left of a value without everything that its schema does not require. */
export function requiredPart(document: OpenApiDocument, given: Schema | boolean, value: Json): Json {
  const schema = followReference<Schema>(document, given);
  if (Array.isArray(value)) {
    const items = value.slice(0, schema.minItems ?? 0);
    return items.map((item) => requiredPart(document, schema.items ?? {}, item));
  }
  if (!isJsonObject(value)) return value;
  const properties = propertiesOf(document, schema);
  const required = new Set(requiredOf(document, schema));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      required.has(name) && inner !== undefined
        ? [[name, requiredPart(document, properties[name] ?? {}, inner)]]
        : [],
    ),
  );
}

function propertiesOf(document: OpenApiDocument, schema: Schema): Record<string, Schema | boolean> {
  const inherited = partsOf(document, schema).map((part) => propertiesOf(document, part));
  return Object.assign({}, ...inherited, schema.properties);
}

function requiredOf(document: OpenApiDocument, schema: Schema): readonly string[] {
  const inherited = partsOf(document, schema).flatMap((part) => requiredOf(document, part));
  return [...inherited, ...(schema.required ?? [])];
}

function partsOf(document: OpenApiDocument, { allOf = [] }: Schema): readonly Schema[] {
  return allOf.map((part) => followReference<Schema>(document, part));
}
