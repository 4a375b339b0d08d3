import type { Json, Schema } from "../../../spec/document/openapi.js";
import { isNullable, knownValues, mayHoldOthers } from "../document/schema-shape.js";
import type { Makers, TypeExpression } from "../type-model.js";
import { literals } from "./type-algebra.js";

/** The type of the values that a schema lists; undefined when it lists none. */
export function listedValues(schema: Schema, makers: Makers): TypeExpression | undefined {
  if (schema.const !== undefined) return literals([schema.const]);
  const values = knownValues(schema)?.filter((value) => value !== null || isNullable(schema));
  if (values === undefined) return undefined;
  // A server may learn new values before the document does; a program that asks for one has misspelt it.
  return makers === "program" && !mayHoldOthers(schema) ? literals(values) : openUnion(values);
}

/** Values listed in an `enum`: an open union when they are all texts or all numbers that can be written. */
function openUnion(values: readonly Json[]): TypeExpression {
  const known = values.filter((value) => value !== null);
  const texts = known.filter((value) => typeof value === "string");
  const numbers = known.filter((value) => typeof value === "number" && Number.isFinite(value));
  if (known.length > 0 && texts.length === known.length)
    return { kind: "openUnion", values: texts, base: "string" };
  if (known.length > 0 && numbers.length === known.length)
    return { kind: "openUnion", values: numbers as number[], base: "number" };
  return literals(values);
}
