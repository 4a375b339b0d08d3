import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Json, Schema } from "../../../spec/document/openapi.js";
import type { TargetOf } from "../document/all-parts.js";
import { tagsOf } from "../document/discriminated.js";
import type { References } from "../document/references.js";
import { choicesOf, typesOf } from "../document/schema-shape.js";
import { fieldsOf } from "../types/fields.js";
import { exampleNumber } from "./example-number.js";
import { exampleText } from "./example-text.js";

/**
 * A value that satisfies a schema, short and telling: a constant, a default, the first allowed value or a
 * single value as an example where one is stated, else what bounds and format allow; of an object only the
 * required fields (or the first field when none is required). `{}` where a schema holds itself without end.
 */
export function exampleValue(schema: Schema, references: References, name = ""): Json {
  return exampleWithin([], schema, references, name) ?? {};
}

/**
 * @param around the schemas that this one is in
 * @param name of the field that it describes
 * @returns `undefined` where there is no finite value
 */
function exampleWithin(
  around: readonly Schema[],
  schema: Schema,
  references: References,
  name: string,
): Json | undefined {
  // Where a reference leads nowhere was reported when all of them were followed.
  const value = references.follow<Schema>(schema, "")?.value;
  if (value === undefined) return {};
  if (around.includes(value)) return undefined;
  const stated = statedValue(value);
  if (stated !== undefined) return stated;
  const inside = (inner: Schema | boolean, innerName: string) =>
    exampleWithin([...around, value], asSchema(inner), references, innerName);
  const choices = choicesOf(value);
  if (choices.length > 0) {
    // The first that ends.
    for (const choice of choices) {
      const chosen = inside(choice, name);
      if (chosen !== undefined)
        return withTag(value, choice, chosen, (one) => references.follow<Schema>(one, "")?.value);
    }
    return undefined;
  }
  switch (typesOf(value)[0] ?? (value.allOf === undefined ? "string" : "object")) {
    case "boolean":
      return true;
    case "integer":
      return exampleNumber({ multipleOf: 1, ...value }, 1);
    case "number":
      return exampleNumber(value, 0.5);
    case "string":
      return exampleText(value, name);
    case "array": {
      if (value.items === undefined) return [];
      const item = inside(value.items, name);
      if (item === undefined) return value.minItems ? undefined : [];
      const count = value.uniqueItems ? 1 : (value.minItems ?? 1);
      return Array.from({ length: Math.max(1, count) }, () => item);
    }
    case "object": {
      const fields = fieldsOf(value, references, "all parts").filter((f) => !f.schema.readOnly);
      const required = fields.filter((field) => field.required);
      const shown = required.length > 0 || around.length > 0 ? required : fields.slice(0, 1);
      const members: { [name: string]: Json } = {};
      for (const field of shown) {
        const member = inside(field.schema, field.name);
        if (member !== undefined) members[field.name] = member;
        else if (field.required) return undefined;
      }
      return members;
    }
  }
}

/** What the schema says by itself, if it is of the schema's type: an example may be written as a text. */
function statedValue(schema: Schema): Json | undefined {
  const firm = schema.const ?? schema.default ?? schema.enum?.find((choice) => choice !== null);
  if (firm !== undefined && firm !== null) return firm;
  const types: readonly string[] = typesOf(schema);
  return [...[schema.examples ?? []].flat(), schema.example].find((example) => {
    const type = Number.isInteger(example) ? "integer" : typeof example;
    if (type === "object") return false;
    return types.includes(type) || (type === "integer" && types.includes("number"));
  });
}

/** What stands for an alternative, with the value of the discriminator that says so. */
function withTag(schema: Schema, alternative: Schema, example: Json, targetOf: TargetOf): Json {
  const tag = tagsOf(schema, targetOf).find((one) => one.alternative === alternative)?.tag;
  const name = schema.discriminator?.propertyName;
  const isObject = typeof example === "object" && example !== null && !Array.isArray(example);
  return tag === undefined || name === undefined || !isObject ? example : { ...example, [name]: tag };
}
