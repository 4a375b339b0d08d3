/** A type in the words of JSON Schema. */
export type SchemaTypeName = "null" | "boolean" | "object" | "array" | "number" | "integer" | "string";

/** The value's type in the words of JSON Schema: `null`, `array`, `integer`, `number`, `string`, … */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (Number.isInteger(value)) return "integer";
  return typeof value;
}
