import { Exact } from "../numbers/exact.js";
import { isWhole } from "./is-whole.js";

/** A type in the words of JSON Schema. */
export type SchemaTypeName = "null" | "boolean" | "object" | "array" | "number" | "integer" | "string";

/** The value's type in the words of JSON Schema: `null`, `array`, `integer`, `number`, `string`, … */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (isWhole(value)) return "integer";
  return value instanceof Exact ? "number" : typeof value;
}
