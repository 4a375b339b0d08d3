import type { Json } from "../../spec/document/openapi.js";

/** A schema in a few words: `integer int32`, `array of object`. */
export function schemaWords(schema: Json | undefined): string {
  if (typeof schema !== "object" || schema === null || !("type" in schema)) return "value";
  const { type, format, items } = schema;
  const name = Array.isArray(type) ? type.join(" or ") : String(type);
  if (name === "array") return `array of ${referenceName(items) ?? schemaWords(items)}`;
  return typeof format === "string" ? `${name} ${format}` : name;
}

function referenceName(schema: Json | undefined): string | undefined {
  if (typeof schema !== "object" || schema === null || !("$ref" in schema)) return undefined;
  return String(schema.$ref).split("/").at(-1);
}
