import type { SchemaType } from "../../../spec/document/openapi.js";
import type { CheckScope, Subject } from "./check-writer.js";
import type { Rule } from "./report-code.js";

/** Words for a type in a message. */
const words: { readonly [type in SchemaType]: string } = {
  null: "null",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  number: "a number",
  integer: "a whole number",
  string: "a text",
};

/** Code that is true when the value has the type; it also tells the compiler. */
export function isType(type: SchemaType, { value }: Subject, { imports }: CheckScope): string {
  switch (type) {
    case "null":
      return `${value} === null`;
    case "array":
      return `Array.isArray(${value})`;
    case "object":
      return `${imports.check("isObject")}(${value})`;
    case "integer":
      return `typeof ${value} === "number" && Number.isInteger(${value})`;
    case "number":
      return `typeof ${value} === "number" && Number.isFinite(${value})`;
    case "boolean":
    case "string":
      return `typeof ${value} === "${type}"`;
  }
}

/** Code that is true when the value does not have the type. */
export function isNotType(type: SchemaType, subject: Subject, scope: CheckScope): string {
  const { value } = subject;
  switch (type) {
    case "integer":
      return `(typeof ${value} !== "number" || !Number.isInteger(${value}))`;
    case "number":
      return `(typeof ${value} !== "number" || !Number.isFinite(${value}))`;
    case "array":
    case "object":
      return `!${isType(type, subject, scope)}`;
    default:
      return isType(type, subject, scope).replace("===", "!==");
  }
}

/** The rule that the value must have one of the types. */
export function typeRule(types: readonly SchemaType[], { value }: Subject, { imports }: CheckScope): Rule {
  const [only = "null", ...others] = types;
  return {
    keyword: "type",
    message: `must be ${types.map((type) => words[type]).join(" or ")}`,
    expected: others.length === 0 ? only : types,
    received: `${imports.check("typeName")}(${value})`,
  };
}
