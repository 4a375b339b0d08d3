import type { ScalarName } from "./shape.js";

/** A kind of plain value, in words, and how it is told. */
export interface Scalar {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

const isNumber = (value: unknown): value is number | bigint =>
  typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value));
const isText = (value: unknown): value is string => typeof value === "string";
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";

const places: readonly unknown[] = ["path", "query", "header", "cookie"];
const types: readonly unknown[] = ["null", "boolean", "object", "array", "number", "integer", "string"];

export const scalars: { readonly [name in ScalarName]: Scalar } = {
  text: { expected: "a text", fits: isText },
  flag: { expected: "true or false", fits: isFlag },
  number: { expected: "a number", fits: isNumber },
  count: {
    expected: "a whole number, 0 or more",
    fits: (value) => typeof value === "bigint" || (Number.isInteger(value) && Number(value) >= 0),
  },
  // A flag in 3.0, a number in 3.1.
  bound: { expected: "a number", fits: (value) => isNumber(value) || isFlag(value) },
  "error number": {
    expected: "a whole number, 0 or more",
    fits: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  },
  "place of a parameter": {
    expected: "path, query, header or cookie",
    fits: (value) => places.includes(value),
  },
  type: {
    expected: `a type (${types.join(", ")}) or a list of types`,
    fits: (value) => [value].flat().every((type) => types.includes(type)),
  },
  data: { expected: "anything", fits: () => true },
};
