import { asSchema } from "../../../../spec/document/boolean-schema.js";
import type { Json, OpenApiDocument, Schema, SchemaType } from "../../../../spec/document/openapi.js";
import { followReference } from "../document/follow-reference.js";
import { exampleNumber } from "./example-number.js";
import { exampleText, type TextContext } from "./example-text.js";

/** Where an example is made for. */
export interface ExampleContext extends TextContext {
  readonly document: OpenApiDocument;
  /** References that are being followed; one that comes again has no example. */
  readonly open: readonly string[];
}

/** The same schema and ordinal always give the same value; `undefined` stands for "no example". */
type Maker = (schema: Schema, context: ExampleContext) => Json | undefined;

const makers: { readonly [type in SchemaType]: Maker } = {
  null: () => null,
  boolean: () => true,
  integer: (schema, { ordinal }) => exampleNumber(schema, ordinal),
  number: (schema, { ordinal }) => exampleNumber(schema, ordinal),
  string: exampleText,
  array: exampleList,
  object: exampleObject,
};

/**
 * A value that fits a schema: its `const`, `default` or first `enum` value where it has one, else a value
 * of its type within its bounds. What has no example is left out of objects and lists.
 */
export function exampleValue(given: Schema | boolean, context: ExampleContext): Json | undefined {
  const schema = asSchema(given);
  if (schema.$ref !== undefined) {
    if (context.open.includes(schema.$ref)) return undefined;
    const open = [...context.open, schema.$ref];
    return exampleValue(followReference<Schema>(context.document, { $ref: schema.$ref }), {
      ...context,
      open,
    });
  }
  const stated = schema.const ?? schema.default ?? schema.enum?.[0];
  if (stated !== undefined) return stated;
  const [choice] = schema.oneOf ?? schema.anyOf ?? [];
  if (choice !== undefined) return exampleValue(choice, context);
  return makers[typeOf(schema)](schema, context);
}

function exampleObject(schema: Schema, context: ExampleContext): Json {
  const inherited = (schema.allOf ?? []).map((part) => exampleValue(part, context));
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const value = exampleValue(property, { ...context, name });
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.assign({}, ...inherited, Object.fromEntries(own));
}

function exampleList({ items = {}, minItems = 1 }: Schema, context: ExampleContext): Json {
  const ordinals = Array.from({ length: Math.max(1, minItems) }, (_, index) => index);
  return ordinals.flatMap((ordinal) => exampleValue(items, { ...context, ordinal }) ?? []);
}

function typeOf({ type, properties, allOf, items }: Schema): SchemaType {
  const stated = [type ?? []].flat().find((type) => type !== "null");
  if (stated !== undefined) return stated;
  if (properties !== undefined || allOf !== undefined) return "object";
  return items === undefined ? "string" : "array";
}
