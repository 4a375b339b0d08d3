import type { Json, Schema } from "../../../spec/document/openapi.js";
import { tagsOf } from "../document/discriminated.js";
import { below } from "../document/json-pointer.js";
import type { References } from "../document/references.js";
import { choicesOf, typesOf } from "../document/schema-shape.js";
import { fieldsOf } from "../types/fields.js";
import { exampleText } from "./example-text.js";

/**
 * A value that satisfies a schema, short and telling: stated examples, defaults and bounds come first, and
 * of an object only the required fields (or the first field when none is required).
 */
export function exampleValue(
  schema: Schema,
  pointer: string,
  references: References,
  name = "",
  depth = 0,
): Json {
  const found = references.follow<Schema>(schema, pointer);
  if (found === undefined) return {};
  const { value } = found;
  const stated = value.const ?? value.default ?? value.enum?.find((choice) => choice !== null);
  if (stated !== undefined && stated !== null) return stated;
  const [choice] = choicesOf(value);
  if (choice !== undefined)
    return withTag(value, choice, exampleValue(choice, found.pointer, references, name, depth + 1));
  const inside = (inner: Schema, step: string, innerName: string): Json =>
    exampleValue(inner, below(found.pointer, step), references, innerName, depth + 1);
  switch (typesOf(value)[0] ?? (value.allOf === undefined ? "string" : "object")) {
    case "boolean":
      return true;
    case "integer":
      return exampleNumber(value, 1);
    case "number":
      return exampleNumber(value, value.multipleOf ?? 0.5);
    case "string":
      return exampleText(value, name);
    case "array":
      // A list inside itself ends here.
      if (value.items === undefined || (depth > 5 && !value.minItems)) return [];
      return Array.from({ length: Math.max(1, value.uniqueItems ? 1 : (value.minItems ?? 1)) }, () =>
        inside(value.items ?? {}, "items", name),
      );
    case "object": {
      const fields = fieldsOf(value, references, "all parts").filter((f) => !f.schema.readOnly);
      const required = fields.filter((field) => field.required);
      const shown = required.length > 0 || depth > 0 ? required : fields.slice(0, 1);
      // An object that requires itself has no finite value.
      if (depth > 12) return {};
      return Object.fromEntries(
        shown.map((field) => [field.name, inside(field.schema, "properties", field.name)]),
      );
    }
  }
}

/** What stands for an alternative, with the value of the discriminator that says so. */
function withTag(schema: Schema, alternative: Schema, example: Json): Json {
  const tag = tagsOf(schema).find((one) => one.alternative === alternative)?.tag;
  const name = schema.discriminator?.propertyName;
  const isObject = typeof example === "object" && example !== null && !Array.isArray(example);
  return tag === undefined || name === undefined || !isObject ? example : { ...example, [name]: tag };
}

/** The smallest number that the bounds allow, or `step` when there are none. */
function exampleNumber(schema: Schema, step: number): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  if (typeof exclusiveMinimum === "bigint") return Number(exclusiveMinimum) + step;
  if (typeof exclusiveMinimum === "number") return exclusiveMinimum + step;
  if (minimum !== undefined) return Number(minimum) + (exclusiveMinimum === true ? step : 0);
  if (typeof exclusiveMaximum === "number" && exclusiveMaximum <= step) return exclusiveMaximum - step;
  return maximum !== undefined && Number(maximum) < step ? Number(maximum) : step;
}
