import { describe, expect, test } from "vitest";
import { exactNumber } from "../../generator/runtime/numbers/exact-number.js";
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

const tagged = (name: string): Schema => ({ type: "object", required: [name] });

test.each(["oneOf", "anyOf"] as const)(
  "a tag decides of %s alone, and the other list stays a rule",
  (key) => {
    const choices = [{ $ref: "#/$defs/Cat" }, { $ref: "#/$defs/Dog" }];
    const sizes = [tagged("weight"), tagged("height")];
    const schema: Schema = {
      $defs: { Cat: tagged("lives"), Dog: tagged("tricks") },
      discriminator: { propertyName: "kind" },
      ...(key === "oneOf" ? { oneOf: choices, anyOf: sizes } : { anyOf: choices }),
    };
    expect(broken(schema, { kind: "Cat" })).toEqual([
      "lives required",
      ...(key === "oneOf" ? [" anyOf"] : []),
    ]);
    expect(broken(schema, { kind: "Cat", lives: 9, weight: 4 })).toEqual([]);
  },
);

describe("a form of names that takes long on long names", () => {
  const form = "^([A-Za-z]+[A-Za-z0-9]*)$";
  const long = { [`${"a".repeat(1_000_000)}!`]: 1 };

  test("is tried on short names", () => {
    expect(broken({ patternProperties: { [form]: { type: "string" } } }, { a1: 1 })).toEqual(["a1 type"]);
    expect(broken({ propertyNames: { pattern: form } }, { "1a": 1 })).toEqual(["1a pattern"]);
  });

  test.each<Schema>([
    { patternProperties: { [form]: { type: "string" } } },
    { patternProperties: { [form]: {} }, additionalProperties: false },
    { patternProperties: { [form]: {} }, unevaluatedProperties: false },
    { propertyNames: { pattern: form } },
  ])("lets pass long ones: %j", (schema) => {
    expect(validatorOf(schema).is(long)).toBe(true);
  });

  test.each<Schema>([
    { patternProperties: { "^(a+)+$": {} }, additionalProperties: false },
    { patternProperties: { "^(a+)+$": {} }, unevaluatedProperties: false },
  ])("one that could run for ever refuses nothing: %j", (schema) => {
    const { is, issues } = validatorOf(schema);
    expect(is({ [`${"a".repeat(60)}!`]: 1 })).toBe(true);
    expect(issues.map(({ code }) => code)).toEqual(["generator/slow-pattern"]);
  });
});

describe.runIf("rawJSON" in JSON)("a number that is written digit by digit", () => {
  test.each<[schema: Schema, digits: string, violations: string[]]>([
    [{ type: "number", minimum: 0 }, "0.1234567890123456789", []],
    [{ type: "number", minimum: 0 }, "-0.1234567890123456789", [" minimum"]],
    [{ type: "integer", maximum: 10 }, "12345678901234567890", [" maximum"]],
    [{ type: "integer" }, "1.5", [" type"]],
    [{ type: "integer", format: "int32" }, "2147483648", [" format"]],
    [{ type: "integer", format: "int64" }, "9223372036854775807", []],
    [{ type: "integer", format: "int64" }, "9223372036854775808", [" format"]],
    [{ exclusiveMinimum: 5 }, "5", [" exclusiveMinimum"]],
    [{ exclusiveMaximum: 5 }, "4.9999", []],
  ])("%j given %s", (schema, digits, violations) => {
    expect(broken(schema, exactNumber(digits))).toEqual(violations);
    expect(validatorOf(schema).is(exactNumber(digits))).toBe(violations.length === 0);
  });

  test("is no text, and a text that is written so is no number", () => {
    expect(broken({ type: "string" }, exactNumber("1"))).toEqual([" type"]);
    const rawJson: unknown = Reflect.get(JSON, "rawJSON");
    const text: unknown = typeof rawJson === "function" ? rawJson('"1"') : undefined;
    expect(broken({ type: "number" }, text)).toEqual([" type"]);
  });
});
