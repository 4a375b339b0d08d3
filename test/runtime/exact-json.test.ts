import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { type ExactNumbers, exactJson } from "../../generator/runtime/index.js";

test.each([
  ["9007199254740993", "9007199254740993"],
  ["-9223372036854775808", "-9223372036854775808"],
  ["0.12345678901234567890", "0.12345678901234567890"],
  ["1e400", "1e400"],
  ["9007199254740992", 9007199254740992],
  ["12.50", 12.5],
  ["0.1", 0.1],
  ["-0.0", -0],
  ["1E+2", 100],
  ["1e21", 1e21],
  ["0.0000001", 1e-7],
])("%s is read as %j", (text, value) => {
  expect(exactJson(`{"amount": [${text}]}`)).toEqual({ amount: [value] });
});

test("texts stay as they are, with numbers, quotes and backslashes in them", () => {
  const value = {
    'a "9007199254740993"': "9007199254740993 \\",
    b: '\\"9007199254740993',
    c: [true, null, {}],
  };
  expect(exactJson(JSON.stringify(value))).toEqual(value);
  expect(exactJson(JSON.stringify("9".repeat(5_000_000)))).toHaveLength(5_000_000);
  expect(exactJson(JSON.stringify('\\"9'.repeat(1_000_000)))).toHaveLength(3_000_000);
});

test("what is no JSON is refused", () => {
  for (const text of ["", "<html>", "{", "01", "1.", "-", "9007199254740993 9", "[1-2]"]) {
    expect(() => exactJson(text), text).toThrow(SyntaxError);
  }
});

test("any JSON without such numbers is read as the platform reads it", () => {
  const property = fc.property(fc.json(), (text) => {
    expect(exactJson(text)).toEqual(JSON.parse(text));
  });
  fc.assert(property, { seed: 20261122, numRuns: 300 });
});

test("types say that a number may be a text", () => {
  interface Line {
    amount?: number | undefined;
    readonly name: string;
    parts: readonly { id: number }[];
  }
  expectTypeOf<ExactNumbers<Line>["amount"]>().toEqualTypeOf<number | string | undefined>();
  expectTypeOf<ExactNumbers<Line>["parts"][number]["id"]>().toEqualTypeOf<number | string>();
  expectTypeOf(exactJson<unknown>("1")).toEqualTypeOf<unknown>();
});
