import { ValidationError } from "../errors/validation-error.js";
import { Exact } from "../numbers/exact.js";
import { isObject } from "../validate/is-object.js";
import { Condition } from "./condition.js";

/** What a filter compares a field with. */
type Value = string | number | bigint | boolean;

/** A field of `$filter`, compared with a value, or with another field of its kind. */
export interface ComparableField<Kind extends Value> {
  /** The field is equal to the value. */
  eq(value: Kind | ComparableField<Kind>): Condition;
  /** The field is another value. */
  ne(value: Kind | ComparableField<Kind>): Condition;
  /** The field is less than the value. */
  lt(value: Kind | ComparableField<Kind>): Condition;
  /** The field is at most the value. */
  le(value: Kind | ComparableField<Kind>): Condition;
  /** The field is greater than the value. */
  gt(value: Kind | ComparableField<Kind>): Condition;
  /** The field is at least the value. */
  ge(value: Kind | ComparableField<Kind>): Condition;
  /** The field holds one of the values. */
  in(values: readonly Kind[]): Condition;
  /** Name of the field on the wire. */
  toString(): string;
}

/** A field that holds text: also a date, a time, or a code. */
export interface TextField<Kind extends Value = string> extends ComparableField<Kind> {
  /** The field begins with the text. */
  startsWith(text: string): Condition;
  /** The field ends with the text. */
  endsWith(text: string): Condition;
  /** The text stands somewhere in the field. */
  contains(text: string): Condition;
}

/** A field that holds a number. */
export type NumberField = ComparableField<number | bigint>;

/** A field that holds yes or no. */
export type BooleanField = ComparableField<boolean>;

/** A field whose datatype the documentation does not tell. */
export type AnyField = TextField<Value>;

/**
 * Makes a field, whose tests throw a `ValidationError` for a value that a filter cannot hold: nothing, a list
 * without values, or an object.
 *
 * @param name of the field on the wire
 * @param operation that the filter is for, where it is known
 */
export function filterField(name: string, operation: string | undefined): AnyField {
  const invalid = (message: string) =>
    new ValidationError("request", [{ path: ["filter", name], keyword: "type", message }], { operation });
  const literal = (value: unknown): string => {
    const text = literalOf(value);
    if (text === undefined)
      throw invalid("is compared with texts, numbers, true, false and fields; dates are texts");
    return text;
  };
  const compare = (operator: string) => (value: unknown) =>
    new Condition(`${name} ${operator} ${literal(value)}`, "test");
  const test = (operation: string) => (text: string) =>
    new Condition(`${operation}(${name}, ${literal(text)})`, "test");
  return {
    eq: compare("eq"),
    ne: compare("ne"),
    lt: compare("lt"),
    le: compare("le"),
    gt: compare("gt"),
    ge: compare("ge"),
    in: (values) => {
      // No list of the API's syntax is empty, and leaving the test out would answer everything.
      if (values.length === 0) throw invalid("in needs one value at least");
      return new Condition(`${name} in (${values.map(literal).join(", ")})`, "test");
    },
    startsWith: test("startswith"),
    endsWith: test("endswith"),
    contains: (text) => new Condition(`substringof(${literal(text)}, ${name})`, "test"),
    toString: () => name,
  };
}

/**
 * Text stands in single quotes, one inside it is doubled, as OData has it; numbers, `true`, `false` and names
 * of other fields stand as they are. Anything else is `undefined`.
 */
function literalOf(value: unknown): string | undefined {
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  const isField = isObject(value) && Object.hasOwn(value, "startsWith");
  const isNumber = typeof value === "bigint" || Number.isFinite(value) || value instanceof Exact;
  return isField || isNumber || typeof value === "boolean" ? String(value) : undefined;
}
