import type { SchemaTypeName } from "./type-name.js";

/** What each rule asks for, as the rest of a sentence about the value. */
const messages: { readonly [keyword: string]: (expected: unknown) => string } = {
  type: (expected) => `must be ${[expected].flat().map(typeWords).join(" or ")}`,
  enum: () => "must be one of the listed values",
  const: () => "must be the one listed value",
  minimum: (limit) => `must be at least ${limit}`,
  maximum: (limit) => `must be at most ${limit}`,
  exclusiveMinimum: (limit) => `must be more than ${limit}`,
  exclusiveMaximum: (limit) => `must be less than ${limit}`,
  multipleOf: (step) => `must be a multiple of ${step}`,
  minLength: (least) => atLeast(least, "character"),
  maxLength: (most) => `must have at most ${counted(most, "character")}`,
  minItems: (least) => atLeast(least, "element"),
  maxItems: (most) => `must have at most ${counted(most, "element")}`,
  minProperties: (least) => `must have at least ${counted(least, "property")}`,
  maxProperties: (most) => `must have at most ${counted(most, "property")}`,
  uniqueItems: () => "must not hold the same element twice",
  minContains: (least) => `must hold at least ${counted(least, "element")} of the kind asked for`,
  maxContains: (most) => `must hold at most ${counted(most, "element")} of the kind asked for`,
  pattern: () => "must have the form that the pattern describes",
  format: (format) => `must be ${formats[String(format)] ?? `of the format ${format}`}`,
  anyOf: (count) => `must satisfy one of ${count} alternatives`,
  oneOf: (count) => `must satisfy exactly one of ${count} alternatives`,
  not: () => "must not have this form",
  additionalProperties: () => "must not be given",
  unevaluatedProperties: () => "must not be given",
  dependentRequired: (other) => `is required beside ${other}`,
  depth: (most) => `must not be nested more than ${most} levels deep`,
};

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

/** What a rule asks for. Never repeats the value, which may be personal data. */
export function messageOf(keyword: string, expected: unknown): string {
  return messages[keyword]?.(expected) ?? "is not valid";
}

function typeWords(type: unknown): string {
  return words[type as SchemaTypeName];
}

function atLeast(least: unknown, noun: string): string {
  return least === 1 ? "must not be empty" : `must have at least ${counted(least, noun)}`;
}

function counted(count: unknown, noun: string): string {
  return `${count} ${count === 1 ? noun : noun.replace(/y$/, "ie").concat("s")}`;
}
