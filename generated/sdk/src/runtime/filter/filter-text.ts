import { wireName } from "../request/field-names.js";
import type { Condition } from "./condition.js";
import { type AnyField, filterField } from "./filter-field.js";

/** A filter: as text, as a condition, or as a function that makes one of the fields at hand. */
export type Filter<Fields> = string | Condition | ((fields: Fields) => Condition);

/** Fields of a resource whose documentation does not list them. */
export interface AnyFields {
  readonly [name: string]: AnyField;
}

/** Text of a filter for `$filter`. */
export function filterText(filter: unknown): string | undefined {
  if (filter === undefined || filter === null) return undefined;
  return String(typeof filter === "function" ? filter(fields) : filter);
}

/** Which fields there are is a matter of types: any name gives a field. */
const fields: AnyFields = /* @__PURE__ */ new Proxy(
  {},
  { get: (_, name) => (typeof name === "string" ? filterField(wireName(name)) : undefined) },
);
