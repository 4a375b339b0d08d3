import { counted } from "./counted.js";
import type { SchemaTypeName } from "./type-name.js";

/**
 * What the rules of every day ask for, as the rest of a sentence about the value. Never repeats the value,
 * which may be personal data.
 */
export function messageOf(keyword: string, expected: unknown): string {
  switch (keyword) {
    case "type":
      return `must be ${typeWords(expected)}`;
    case "enum":
      return `must be one of ${valuesOf(expected)}`;
    case "const":
      return `must be ${JSON.stringify(expected)}`;
    case "minimum":
      return `must be at least ${expected}`;
    case "maximum":
      return `must be at most ${expected}`;
    case "minLength":
      return atLeast(expected, "character");
    case "maxLength":
      return `must have at most ${counted(expected, "character")}`;
    case "minItems":
      return atLeast(expected, "element");
    case "maxItems":
      return `must have at most ${counted(expected, "element")}`;
    case "pattern":
      return `must match the pattern ${expected}`;
    case "format":
      return `must be ${formats[String(expected)] ?? `of the format ${expected}`}`;
    default:
      return "is not valid";
  }
}

const mostValues = 10;

const words: { readonly [type in SchemaTypeName]: string } = {
  null: "null",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  number: "a number",
  integer: "a whole number",
  string: "a text",
};

const formats: { readonly [format: string]: string } = {
  date: "a date, yyyy-MM-dd",
  "date-time": "a date and time, yyyy-MM-ddTHH:mm:ss",
  "time-local": "a time of day, HH:mm:ss",
  int32: "a number that fits 32 bits",
  int64: "a number that fits 64 bits",
  email: "a mail address",
  uri: "an address with a scheme",
  uuid: "a UUID",
};

/** The listed values as JSON has them; of a long list the first. */
function valuesOf(listed: unknown): string {
  const values = [listed].flat();
  const more = values.length > mostValues ? ` and ${values.length - mostValues} more` : "";
  const shown = values.slice(0, mostValues).map((value) => JSON.stringify(value));
  return shown.join(", ") + more;
}

/** A type, or several of which one is asked for. */
function typeWords(type: unknown): string {
  return Array.isArray(type) ? type.map(typeWords).join(" or ") : words[type as SchemaTypeName];
}

function atLeast(least: unknown, noun: string): string {
  return least === 1 ? "must not be empty" : `must have at least ${counted(least, noun)}`;
}
