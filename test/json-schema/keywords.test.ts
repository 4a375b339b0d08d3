import { describe, expect, test } from "vitest";
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
const holding = (name: string): Schema => ({ properties: { [name]: { $ref: `#/$defs/${name}` } } });

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

test.each<[schema: Schema, value: unknown, violations: string[]]>([
  // Null or something else: what is wrong is told of that.
  [{ oneOf: [{ type: "string", maxLength: 1 }, { type: "null" }] }, "ab", [" maxLength"]],
  [{ properties: { a: { anyOf: [{}, { type: "null" }] }, b: { type: "string" } } }, { a: 1 }, []],
  [{ required: ["a"], properties: { a: { anyOf: [{}, { type: "null" }] } } }, { a: 1 }, []],
  [{ properties: { a: { anyOf: [tagged("b"), { type: "null" }] } } }, { a: {} }, ["a/b required"]],
  [{ properties: { a: { anyOf: [tagged("b"), { type: "null" }] } } }, { a: null }, []],
  // An object that is missing has no wrong type.
  [{ type: "object", required: ["a"], properties: { a: tagged("b") } }, {}, ["a required"]],
  // At the limit.
  [{ type: "array", minItems: 1, maxItems: 2 }, [1], []],
  [{ type: "array", minItems: 1, maxItems: 2 }, [1, 2], []],
  [{ type: "array", minItems: 1, maxItems: 2 }, [1, 2, 3], [" maxItems"]],
  [{ type: "array", minItems: 1, maxItems: 2 }, [], [" minItems"]],
  [{ format: "ipv6" }, "1:2:3:4:5:6:7::", []],
  [{ format: "ipv6" }, "1:2:3:4:5:6:7::8", [" format"]],
])("%j given %j", (schema, value, violations) => {
  expect(broken(schema, value)).toEqual(violations);
  expect(validatorOf(schema).is(value)).toBe(violations.length === 0);
});

test("only validators that come back to themselves count how deep they are", () => {
  const chain: Schema = {
    $defs: { a: holding("b"), b: holding("c"), c: { type: "string" }, loop: holding("loop") },
    properties: { chain: { $ref: "#/$defs/a" } },
  };
  expect(compileSchemas([chain]).code).not.toContain("inDepth");
  const toLoop: Schema = { ...chain, properties: { ...chain.properties, loop: { $ref: "#/$defs/loop" } } };
  expect(compileSchemas([toLoop]).code.match(/inDepth\(/g)).toHaveLength(1);
});

test.each<[schema: Schema, legal: readonly unknown[]]>([
  [{ type: "integer", enum: [1, "a", 1.5, null] }, [1]],
  [{ type: "number", enum: [1, "a", 1.5, null] }, [1, 1.5]],
  [{ type: ["string", "null"], enum: [1, "a", 1.5, null] }, ["a", null]],
])("%j allows of its values those of its types", (schema, legal) => {
  expect([1, "a", 1.5, null].filter((value) => validatorOf(schema).is(value))).toEqual(legal);
});

test("an array is no object, also where only such are listed", () => {
  expect(validatorOf({ type: "object", enum: [[1]] }).is([1])).toBe(false);
});

test.each<[schema: Schema, value: unknown, message: string]>([
  [{ type: ["string", "object"] }, 1, "must be a text or an object"],
  [{ type: "object" }, [], "must be an object"],
  [{ enum: ["a", 1, null] }, "b", 'must be one of "a", 1, null'],
  [
    { enum: [..."abcdefghijkl"] },
    "z",
    `must be one of ${[..."abcdefghij"].map((one) => `"${one}"`).join(", ")} and 2 more`,
  ],
  [
    { enum: [..."abcdefghij"] },
    "z",
    `must be one of ${[..."abcdefghij"].map((one) => `"${one}"`).join(", ")}`,
  ],
  [{ const: "a" }, "b", 'must be "a"'],
  [{ const: { a: 1 } }, "b", 'must be {"a":1}'],
  [{ minimum: 2 }, 1, "must be at least 2"],
  [{ maximum: 2 }, 3, "must be at most 2"],
  [{ exclusiveMinimum: 2 }, 2, "must be more than 2"],
  [{ exclusiveMaximum: 2 }, 2, "must be less than 2"],
  [{ multipleOf: 2 }, 3, "must be a multiple of 2"],
  [{ minLength: 1 }, "", "must not be empty"],
  [{ minLength: 2 }, "a", "must have at least 2 characters"],
  [{ maxLength: 1 }, "ab", "must have at most 1 character"],
  [{ minItems: 2 }, [1], "must have at least 2 elements"],
  [{ maxItems: 1 }, [1, 2], "must have at most 1 element"],
  [{ uniqueItems: true }, [1, 1], "must not hold the same element twice"],
  [{ contains: { type: "string" } }, [], "must hold at least 1 element of the kind asked for"],
  [{ contains: {}, maxContains: 2 }, [1, 2, 3], "must hold at most 2 elements of the kind asked for"],
  [{ minProperties: 1 }, {}, "must have at least 1 property"],
  [{ maxProperties: 2 }, { a: 1, b: 1, c: 1 }, "must have at most 2 properties"],
  [{ pattern: "^a" }, "b", "must match the pattern ^a"],
  [{ format: "email" }, "b", "must be a mail address"],
  [{ format: "ipv4" }, "b", "must be of the format ipv4"],
  [{ anyOf: [{ type: "string" }, { type: "boolean" }] }, 1, "must satisfy one of 2 alternatives"],
  [{ oneOf: [{ minimum: 1 }, { minimum: 0 }] }, 1, "must satisfy exactly one of 2 alternatives"],
  [{ not: { type: "string" } }, "", "must not have this form"],
  [{ additionalProperties: false }, { a: 1 }, "must not be given"],
  [{ dependentRequired: { a: ["b"] } }, { a: 1 }, "is required beside a"],
  [{ required: ["a"] }, {}, "is required"],
])("%j says of %j: %s", (schema, value, message) => {
  expect(validatorOf(schema).list(value)).toMatchObject([{ message }]);
});
