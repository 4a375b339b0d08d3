import type { Schema } from "../../../spec/document/openapi.js";
import type { NumberCheck, ValueCheck } from "../check-model.js";
import type { CheckContext } from "./check-context.js";

/** The rules for numbers, in the words of 3.0 (exclusive bounds as flags) or of 3.1. */
export function numberCheck(schema: Schema, { formats }: CheckContext): Pick<ValueCheck, "number"> {
  const { exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  const minimum = schema.minimum === undefined ? undefined : Number(schema.minimum);
  const maximum = schema.maximum === undefined ? undefined : Number(schema.maximum);
  const least = exclusiveMinimum === true ? minimum : ownBound(exclusiveMinimum);
  const most = exclusiveMaximum === true ? maximum : ownBound(exclusiveMaximum);
  const number: NumberCheck = {
    ...(minimum === undefined || exclusiveMinimum === true ? {} : { minimum }),
    ...(maximum === undefined || exclusiveMaximum === true ? {} : { maximum }),
    ...(least === undefined ? {} : { exclusiveMinimum: least }),
    ...(most === undefined ? {} : { exclusiveMaximum: most }),
    ...(multipleOf === undefined ? {} : { multipleOf: Number(multipleOf) }),
    ...(formats && (format === "int32" || format === "int64") ? { format } : {}),
  };
  return Object.keys(number).length === 0 ? {} : { number };
}

/** An exclusive bound that is written out; a flag is none. */
function ownBound(bound: number | bigint | boolean | undefined): number | undefined {
  return bound === undefined || typeof bound === "boolean" ? undefined : Number(bound);
}
