import { afterEach, describe, expect, test } from "vitest";
import type { Schema } from "../../spec/document/openapi.js";
import { type Compiled, compileSchemas } from "./compile-schemas.js";

/** The validator of one schema. */
function validatorOf(schema: Schema): Compiled {
  const [compiled] = compileSchemas([schema]).validators;
  if (compiled === undefined) throw new Error("There is no validator.");
  return compiled;
}

const paths = ({ list }: Compiled, value: unknown): readonly string[] =>
  list(value).map(({ path, keyword }) => `${path.join("/")} ${keyword}`);

const inherited = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];

describe.each(inherited)("a property called %s", (name) => {
  // Written as JSON: in an object literal `__proto__` is no property.
  const schema = JSON.parse(
    `{"type":"object","required":["${name}"],"properties":{"${name}":{"type":"integer"}}}`,
  );
  const own = (value: string): unknown => JSON.parse(`{"${name}":${value}}`);

  test("counts when it is the value's own", () => {
    expect(paths(validatorOf(schema), own("1"))).toEqual([]);
    expect(paths(validatorOf(schema), own('"1"'))).toEqual([`${name} type`]);
  });

  test("is missing when it is inherited", () => {
    expect(paths(validatorOf(schema), {})).toEqual([`${name} required`]);
  });

  test("is one more property where no others are allowed", () => {
    const closed = validatorOf({ type: "object", properties: { a: {} }, additionalProperties: false });
    expect(paths(closed, own("1"))).toEqual([`${name} additionalProperties`]);
    expect(paths(closed, {})).toEqual([]);
  });

  test("makes two objects different", () => {
    const two = validatorOf({ uniqueItems: true });
    expect(two.is([own("1"), own("2")])).toBe(true);
    expect(two.is([own("1"), {}])).toBe(true);
    expect(two.is([own("1"), own("1")])).toBe(false);
  });
});

describe("a polluted prototype", () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, "extra");
  });

  test("gives objects a property, as it does for the program that uses them, and no further one", () => {
    const required = validatorOf({ required: ["extra"] });
    const described = validatorOf({ properties: { extra: { type: "string" } } });
    const closed = validatorOf({ additionalProperties: false });
    Object.defineProperty(Object.prototype, "extra", { value: 1, configurable: true, enumerable: true });
    const found = [required, described, closed].map((validator) => paths(validator, {}));
    Reflect.deleteProperty(Object.prototype, "extra");
    expect(found).toEqual([[], ["extra type"], []]);
  });

  test("is not made by any check", () => {
    const value = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    validatorOf({ additionalProperties: { type: "integer" }, propertyNames: { maxLength: 3 } }).list(value);
    expect("polluted" in {}).toBe(false);
  });
});

test.each<[what: string, schema: Schema, value: unknown, broken: readonly string[]]>([
  ["NaN is no number", { type: "number" }, Number.NaN, [" type"]],
  ["NaN is no whole number", { type: "integer" }, Number.NaN, [" type"]],
  ["NaN breaks a type and no bound", { type: "number", minimum: 1, multipleOf: 2 }, Number.NaN, [" type"]],
  ["NaN is not itself in JSON", { enum: [1] }, Number.NaN, [" enum"]],
  ["infinity is no number", { type: "number" }, Number.POSITIVE_INFINITY, [" type"]],
  ["-0 is 0", { const: 0 }, -0, []],
  [
    "-0 is whole, fits 32 bits and is a multiple",
    { type: "integer", format: "int32", multipleOf: 3 },
    -0,
    [],
  ],
  ["-0 and 0 are the same element", { uniqueItems: true }, [0, -0], [" uniqueItems"]],
  ["a number beyond 2^53 is whole", { type: "integer" }, 1e300, []],
  ["a number beyond 2^63 does not fit 64 bits", { type: "integer", format: "int64" }, 2 ** 63, [" format"]],
  ["-2^63 fits 64 bits", { type: "integer", format: "int64" }, -(2 ** 63), []],
  ["a bigint is no number of JSON", { type: "integer" }, 1n, [" type"]],
  ["a lone surrogate is one character", { type: "string", minLength: 2, maxLength: 2 }, "\ud83d\ud83d", []],
  ["a pair of surrogates is one, too", { type: "string", minLength: 2 }, "😀", [" minLength"]],
  ["a lone surrogate matches a pattern as itself", { pattern: "^.$" }, "\udc00", []],
  ["undefined is no value", { type: "string" }, undefined, [" type"]],
  [
    "a property that holds undefined is left out",
    { properties: { a: { type: "string" } } },
    { a: undefined },
    [],
  ],
  ["and missing where it is required", { required: ["a"] }, { a: undefined }, ["a required"]],
  ["an array is no object", { type: "object" }, [], [" type"]],
  ["an object that looks like an array is none", { type: "array" }, { length: 0 }, [" type"]],
  ["a date is an object", { type: "object", additionalProperties: false }, new Date(0), []],
  ["a function is nothing of JSON", { type: ["object", "string"] }, () => {}, [" type"]],
])("%s", (_, schema, value, broken) => {
  expect(paths(validatorOf(schema), value)).toEqual(broken);
});

test("a gap in an array holds undefined, which no type allows", () => {
  const gap: unknown[] = [1];
  gap[2] = 3;
  expect(paths(validatorOf({ items: { type: "integer" } }), gap)).toEqual(["1 type"]);
  expect(paths(validatorOf({ items: {} }), gap)).toEqual([]);
});

test("a property that a class defines counts, as it does for the program that reads it", () => {
  class Role {
    get name(): string {
      return "Night";
    }
  }
  const validator = validatorOf({
    type: "object",
    required: ["name"],
    properties: { name: { type: "string", maxLength: 3 } },
    additionalProperties: false,
  });
  expect(paths(validator, new Role())).toEqual(["name maxLength"]);
});

test("an error of a getter is the caller's", () => {
  const value = {
    get a(): never {
      throw new Error("broken getter");
    },
  };
  const validator = validatorOf({ type: "object", properties: { a: { type: "string" } } });
  expect(() => validator.is(value)).toThrow("broken getter");
  expect(() => validator.list(value)).toThrow("broken getter");
});

describe("a schema that holds itself", () => {
  const tree = validatorOf({
    type: "object",
    properties: { value: { type: "integer" }, left: { $ref: "#" }, right: { $ref: "#" } },
  });
  const nested = (levels: number): unknown => {
    let value: unknown = { value: 1 };
    for (let level = 1; level < levels; level++) value = { left: value };
    return value;
  };

  test("follows values of 500 levels and refuses deeper ones", () => {
    expect(tree.is(nested(500))).toBe(true);
    expect(tree.is(nested(501))).toBe(false);
    expect(tree.is(nested(100_000))).toBe(false);
    const [violation, ...others] = tree.list(nested(501));
    expect(others).toEqual([]);
    expect(violation).toMatchObject({ keyword: "depth", expected: 500 });
    expect(violation?.path).toHaveLength(500);
  });

  test("refuses a value that holds itself, however often, and says so once", () => {
    const value: Record<string, unknown> = { value: 1 };
    value.left = value;
    value.right = value;
    expect(tree.is(value)).toBe(false);
    expect(tree.list(value).map(({ keyword }) => keyword)).toEqual(["depth"]);
  });

  test("counts anew after an error inside", () => {
    const failing = {
      get value(): never {
        throw new Error("broken getter");
      },
    };
    for (let i = 0; i < 600; i++) expect(() => tree.is({ left: failing })).toThrow("broken getter");
    expect(tree.is(nested(500))).toBe(true);
  });
});

test("elements are compared through 500 levels", () => {
  const nested = (levels: number): unknown => {
    let value: unknown = 1;
    for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
    return value;
  };
  expect(validatorOf({ uniqueItems: true }).is([nested(500), nested(500)])).toBe(false);
  expect(validatorOf({ uniqueItems: true }).is([nested(501), nested(501)])).toBe(true);
});

test("elements that hold themselves are compared without end by nobody", () => {
  const [one, other]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  one.self = one;
  other.self = other;
  expect(validatorOf({ uniqueItems: true }).is([one, other])).toBe(true);
});
