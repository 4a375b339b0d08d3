import { ValidationError } from "../errors/validation-error.js";
import { wireName } from "../request/field-names.js";
import { Condition } from "./condition.js";
import { type AnyField, filterField } from "./filter-field.js";

/**
 * A filter: as text, as a condition, or as a function that makes one of the fields and the ready-made filters
 * at hand. A walk calls the function for each page, and it has to say the same each time: read a clock
 * before.
 */
export type Filter<Fields, Named = AnyNamedFilters> = string | Condition | FilterMaker<Fields, Named>["make"];

interface FilterMaker<Fields, Named> {
  /** A method, because of those the compiler lets one stand for another that names some of its fields. */
  make(fields: Fields, named: Named): Condition;
}

/**
 * Fields of a resource whose documentation does not list them. With `noUncheckedIndexedAccess`, those that
 * nobody names may be missing: `(f: AnyFields<"name">) => f.name.eq("Ada")`.
 */
export type AnyFields<Name extends string = string> = { readonly [Field in Name]: AnyField };

/**
 * Ready-made filters of a resource whose documentation does not list them, by their keys, which stand in a
 * filter as they are: `(f, named: AnyNamedFilters<"late">) => named.late.and(f.total.gt(100))`.
 */
export type AnyNamedFilters<Key extends string = string> = { readonly [Named in Key]: Condition };

/** Text for `$filter`. Throws a `ValidationError` for what is no filter: the server might answer with all. */
export function filterText(filter: unknown, operation?: string): string | undefined {
  if (filter === undefined || filter === null) return undefined;
  const made: unknown = typeof filter === "function" ? filter(fieldsFor(operation), namedFilters()) : filter;
  if (typeof made === "string" || made instanceof Condition) return String(made);
  const message = "must be a text, a condition, or a function that makes one of them";
  throw new ValidationError("request", [{ path: ["filter"], keyword: "type", message }], { operation });
}

/** Which fields there are is a matter of types: any name gives a field. */
function fieldsFor(operation: string | undefined): AnyFields {
  return new Proxy(
    {},
    { get: (_, name) => (typeof name === "string" ? filterField(wireName(name), operation) : undefined) },
  );
}

/** The server knows ready-made filters by their keys, so that each key is a condition. */
function namedFilters(): AnyNamedFilters {
  return new Proxy({}, { get: (_, key) => (typeof key === "string" ? readyMade(key) : undefined) });
}

/** Keys are one word, also one with brackets (`mine()`); anything else stays together where it is joined. */
function readyMade(key: string): Condition {
  return new Condition(key, /^\w+(\(\))?$/.test(key) ? "test" : undefined);
}
