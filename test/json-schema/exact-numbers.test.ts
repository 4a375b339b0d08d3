import { expect, test } from "vitest";
import { Digits } from "../../generator/runtime/numbers/digits.js";
import type { Schema } from "../../spec/document/openapi.js";
import { type Compiled, compileSchemas } from "./compile-schemas.js";

function validatorOf(schema: Schema): Compiled {
  const [compiled] = compileSchemas([schema]).validators;
  if (compiled === undefined) throw new Error("There is no validator.");
  return compiled;
}

const broken = (schema: Schema, value: unknown): readonly string[] =>
  validatorOf(schema)
    .list(value)
    .map(({ path, keyword }) => `${path.join("/")} ${keyword}`);

const long = "12345678901234567890";
const aBitMoreThanATenth = "0.10000000000000000001";

test.each<[schema: Schema, digits: string, violations: string[]]>([
  // Of one type.
  [{ type: "number" }, "1e400", []],
  [{ type: "integer" }, long, []],
  [{ type: "integer" }, "1e400", []],
  [{ type: "integer" }, "1.00000000000000000001", [" type"]],
  [{ type: "integer" }, "9007199254740993.5", [" type"]],
  [{ type: "integer", format: "int32" }, "2147483647.0", []],
  [{ type: "integer", format: "int32" }, "2147483648.0", [" format"]],
  [{ type: "integer", format: "int32" }, "-2147483648.0", []],
  [{ type: "integer", format: "int64" }, "9223372036854775807", []],
  [{ type: "integer", format: "int64" }, "9223372036854775808", [" format"]],
  [{ type: "integer", format: "int64" }, "-9223372036854775808", []],
  [{ type: "integer", format: "int64" }, "-9223372036854775809", [" format"]],
  [{ type: "string" }, long, [" type"]],
  [{ type: "boolean" }, long, [" type"]],
  [{ type: "array" }, long, [" type"]],
  // Of several types, or of any.
  [{ type: ["integer", "null"] }, long, []],
  [{ type: ["number", "null"], minimum: 0 }, "-0.1234567890123456789", [" minimum"]],
  [{ type: ["integer", "string"] }, long, []],
  [{ type: ["integer", "string"] }, "1.00000000000000000001", [" type"]],
  [{ type: ["number", "string"] }, "1.00000000000000000001", []],
  [{ type: ["boolean", "string"] }, long, [" type"]],
  [{ type: ["integer", "string"], format: "int64" }, long, [" format"]],
  [{ format: "int32" }, "2147483648.0", [" format"]],
  // Among alternatives.
  [{ anyOf: [{ type: "string" }, { type: "integer" }] }, long, []],
  [{ anyOf: [{ type: "string" }, { type: "integer" }] }, aBitMoreThanATenth, [" anyOf"]],
  [{ oneOf: [{ type: "number" }, { type: "boolean" }] }, aBitMoreThanATenth, []],
  [{ oneOf: [{ type: "number" }, { type: "integer" }] }, long, [" oneOf"]],
  [{ not: { type: "number" } }, long, [" not"]],
  // Bounds, by digits.
  [{ type: "number", minimum: 0 }, "0.1234567890123456789", []],
  [{ type: "number", maximum: 0.1 }, aBitMoreThanATenth, [" maximum"]],
  [{ type: "number", minimum: 0.1 }, aBitMoreThanATenth, []],
  [{ type: "number", minimum: 0.1 }, "0.09999999999999999999", [" minimum"]],
  [{ type: "integer", maximum: 10 }, long, [" maximum"]],
  [{ minimum: 0.1 }, "0.09999999999999999999", [" minimum"]],
  [{ maximum: 0.1 }, aBitMoreThanATenth, [" maximum"]],
  [{ exclusiveMinimum: 0.1 }, aBitMoreThanATenth, []],
  [{ exclusiveMinimum: 0.1 }, "0.100", [" exclusiveMinimum"]],
  [{ exclusiveMaximum: 0.1 }, "0.09999999999999999999", []],
  [{ exclusiveMaximum: 0.1 }, "0.100", [" exclusiveMaximum"]],
  [{ minimum: 0 }, "-1e-400", [" minimum"]],
  [{ exclusiveMinimum: 0 }, "1e-400", []],
  [{ maximum: 1e300 }, "1e300", []],
  [{ maximum: 1e300 }, "1e99999999999999999999", [" maximum"]],
  [{ minimum: 2 ** 63 }, "9223372036854775807", [" minimum"]],
  [{ minimum: 2 ** 63 }, "9223372036854775808", []],
  // Multiples, by digits.
  [{ multipleOf: 7 }, "77777777777777777777", []],
  [{ multipleOf: 7 }, "77777777777777777778", [" multipleOf"]],
  [{ type: "number", multipleOf: 0.01 }, "12345678901234567.89", []],
  [{ type: "number", multipleOf: 0.01 }, "12345678901234567.891", [" multipleOf"]],
  [{ multipleOf: 1024 }, "1e99999999", []],
  [{ multipleOf: 3 }, "1e99999999", [" multipleOf"]],
  [{ multipleOf: 3 }, "0e99999999", []],
  // Listed values, and those that must differ.
  [{ enum: [1, 2] }, long, [" enum"]],
  [{ const: 1 }, long, [" const"]],
  [{ enum: [1, 2, 5] }, "5.0", []],
  [{ enum: [1, 2, 5] }, "5.00000000000000000001", [" enum"]],
  [{ enum: ["5", null, [5]] }, "5.0", [" enum"]],
  [{ enum: [[1], 5] }, "50e-1", []],
  [{ const: 5 }, "5.0", []],
  [{ const: "5.0" }, "5.0", [" const"]],
])("%j given %s", (schema, digits, violations) => {
  expect(broken(schema, new Digits(digits))).toEqual(violations);
  expect(validatorOf(schema).is(new Digits(digits))).toBe(violations.length === 0);
});

test("elements with the same digits are the same", () => {
  const elements = (...digits: string[]) => digits.map((one) => new Digits(one));
  expect(broken({ uniqueItems: true }, elements(long, long))).toEqual([" uniqueItems"]);
  expect(broken({ uniqueItems: true }, elements(long, `${long}1`))).toEqual([]);
});

test("elements that are the same number are the same, however they are written", () => {
  const twice = [" uniqueItems"];
  const isUnique = { uniqueItems: true };
  expect(broken(isUnique, [5, new Digits("5.0")])).toEqual(twice);
  expect(broken(isUnique, [new Digits("0.50"), "0.5", 0.5])).toEqual(twice);
  expect(broken(isUnique, [new Digits(long), new Digits(`${long}.0`)])).toEqual(twice);
  expect(broken(isUnique, [[new Digits("50e-1")], [5]])).toEqual(twice);
  expect(broken(isUnique, [{ of: new Digits("-0.0") }, { of: 0 }])).toEqual(twice);
  const canonical = new Digits(`${long}1`).plain();
  expect(broken(isUnique, [new Digits(`${long}1`), String(canonical), new Digits(`-${long}1`)])).toEqual([]);
  expect(broken(isUnique, [new Digits("1e400"), new Digits("1e401"), Number.MAX_VALUE])).toEqual([]);
});

test.each([
  [long, "integer"],
  [aBitMoreThanATenth, "number"],
])("%s is told of as what it is", (digits, received) => {
  expect(validatorOf({ type: "string" }).list(new Digits(digits))).toMatchObject([{ received }]);
});
