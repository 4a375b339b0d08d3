import type { Schema, SchemaType } from "../../../../spec/document/openapi.js";

const readers: { readonly [type in SchemaType]: (text: string) => unknown } = {
  null: (text) => (text === "null" ? null : undefined),
  boolean: (text) => ({ true: true, false: false })[text],
  integer: number,
  number,
  array: (text) => text.split(","),
  object: () => undefined,
  string: (text) => text,
};

/**
 * The value that a text in a path or query stands for, by the type which the schema asks for. A text that
 * is no such value is returned as it is, so that the check of the schema refuses it.
 */
export function typedText(text: string, schema: Schema): unknown {
  const types = [schema.type ?? []].flat();
  for (const type of types) {
    const value = readers[type](text);
    if (value !== undefined) return value;
  }
  return text;
}

function number(text: string): number | undefined {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
