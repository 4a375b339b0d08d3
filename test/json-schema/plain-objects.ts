import fc from "fast-check";
import { asSchema } from "../../spec/document/boolean-schema.js";
import type { Json, Schema } from "../../spec/document/openapi.js";
import { values } from "./random-schemas.js";

const names = fc.constantFrom("a", "b", "c", "d", "toString", "a b");
const few = fc.nat({ max: 2 });
const many = fc.integer({ min: 2, max: 4 });
const low = fc.constantFrom(-1, 0, 1);
const high = fc.constantFrom(2, 3, 100, 2 ** 31);
const numbers = fc.constantFrom(-1, 0, 1, 2, 3, 100, 1.5, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53);
const texts = fc.constantFrom("", "a", "ab", "abcd", "😀😀", "é");
const dates = fc.constantFrom("2024-02-29", "2023-02-29", "2024-2-9", "a");
const moments = fc.constantFrom("2024-02-29T10:00:00Z", "2024-02-30T10:00:00Z", "2024-02-29", "a");

/**
 * Objects as documents of APIs describe them: properties of one type each, with its bounds, some of them
 * required. The generator writes these in a shorter form than schemas of any keywords.
 */
export const plainObjects: fc.Arbitrary<Schema> = fc.letrec<{ object: Schema; member: Schema }>((tie) => ({
  object: fc.record({
    type: fc.constant("object"),
    properties: fc.dictionary(names, tie("member"), { maxKeys: 5 }),
    required: fc.uniqueArray(names, { maxLength: 2 }),
  }) as fc.Arbitrary<Schema>,
  member: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    of("string", { minLength: few, maxLength: many }),
    of("string", { format: fc.constantFrom("date", "date-time") }),
    of("integer", { format: fc.constantFrom("int32", "int64"), minimum: low, maximum: high }),
    of("number", { minimum: low, maximum: high }),
    of("boolean", {}),
    of("array", { items: tie("member"), minItems: few, maxItems: many }),
    tie("object"),
  ),
})).object;

function of(type: string, rules: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Schema> {
  const all = { type: fc.constant(type), ...rules };
  return fc.record(all, { requiredKeys: ["type"] }) as fc.Arbitrary<Schema>;
}

/** Values that nearly follow a plain schema: most of them in type, fewer in the rest. */
export function valuesOf(schema: Schema | boolean): fc.Arbitrary<Json> {
  return fc.oneof({ weight: 9, arbitrary: ofType(asSchema(schema)) }, { weight: 1, arbitrary: values });
}

function ofType({ type, format, properties = {}, items }: Schema): fc.Arbitrary<Json> {
  switch (type) {
    case "object":
      return fc.record(
        Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, valuesOf(inner)])),
        { requiredKeys: Object.keys(properties).slice(1) },
      );
    case "array":
      return fc.array(valuesOf(items ?? {}), { maxLength: 4 });
    case "boolean":
      return fc.boolean();
    case "string":
      if (format === undefined) return texts;
      return format === "date" ? dates : moments;
    default:
      return numbers;
  }
}
