import { describe, expect, test } from "vitest";
import { codePointLength } from "../../generator/runtime/validate/code-point-length.js";
import { hasDuplicates } from "../../generator/runtime/validate/has-duplicates.js";
import {
  isDate,
  isDateTime,
  isEmail,
  isTime,
  isUri,
  isUuid,
} from "../../generator/runtime/validate/index.js";
import { isInt32 } from "../../generator/runtime/validate/is-int32.js";
import { isMultipleOf } from "../../generator/runtime/validate/is-multiple-of.js";
import { typeName } from "../../generator/runtime/validate/type-name.js";

const checks = { isDate, isTime, isDateTime, isUuid, isUri, isEmail };

const texts: Record<keyof typeof checks, { good: string[]; bad: string[] }> = {
  isDate: {
    good: ["2024-02-29", "2000-02-29", "1904-02-29", "0000-01-01", "1999-12-31"],
    bad: ["2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "2024-04-31", "24-01-01", ""],
  },
  isTime: {
    good: ["00:00:00", "23:59:59", "12:00:00.123", "23:59:60"],
    bad: ["24:00:00", "12:60:00", "12:00", "12:00:00Z", "12:00:61", "1:00:00", "12:00:00."],
  },
  isDateTime: {
    good: [
      "2024-01-01T00:00:00",
      "2024-01-01T00:00:00Z",
      "2024-01-01t00:00:00.5+01:00",
      "2024-01-01T00:00:00-11:30",
    ],
    bad: [
      "2024-01-01",
      "2024-02-30T00:00:00",
      "2024-01-01 00:00:00",
      "2024-01-01T00:00:00+1",
      "2024-01-01T00:00:00+24:00",
    ],
  },
  isUuid: {
    good: ["2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2EB8AA08-AA98-11EA-B4AA-73B441D16380"],
    bad: ["2eb8aa08-aa98-11ea-b4aa-73b441d1638", "2eb8aa08aa9811eab4aa73b441d16380"],
  },
  isUri: {
    good: ["https://api.test/x?a=1#b", "urn:a:b", "mailto:a@b.c"],
    bad: ["/x", "//api.test/x", "http://a b", "http://a/%zz", "https://æ.test/", ":x"],
  },
  isEmail: {
    good: ["per@x.no", "per.nordmann+1@x.co.uk", "per@localhost"],
    bad: ["per", "@x.no", "per@", "per@x..no", ".per@x.no", "per.@x.no", "a b@x.no", "a@b@c"],
  },
};

describe.each(Object.entries(texts))("%s", (name, { good, bad }) => {
  // The names in the table are names of checks.
  const check = checks[name as keyof typeof checks];
  test.each(good)("takes %j", (text) => expect(check(text)).toBe(true));
  test.each(bad)("refuses %j", (text) => expect(check(text)).toBe(false));
});

test.each([
  ["", 0],
  ["abc", 3],
  ["😀", 1],
  ["a😀b😀", 4],
  ["\ud83d", 1],
  ["\ude00\ud83d", 2],
])("the length of %j is %i", (text, length) => {
  expect(codePointLength(text)).toBe(length);
});

test.each([
  [10, 2, true],
  [7, 2, false],
  [0, 3, true],
  [-9, 3, true],
  [4.5, 1.5, true],
  [35, 1.5, false],
  [0.0075, 0.0001, true],
  [0.00751, 0.0001, false],
  [0.3, 0.1, true],
  [0.5, 0, false],
  [1e308, 0.5, true],
  [1e308, 0.123456789, false],
  [12391239123, 1e-8, true],
])("%d is a multiple of %d: %s", (value, step, expected) => {
  expect(isMultipleOf(value, step)).toBe(expected);
});

test.each([
  [0, true],
  [2147483647, true],
  [-2147483648, true],
  [2147483648, false],
  [-2147483649, false],
  [1.5, false],
])("%d fits 32 bits: %s", (value, expected) => {
  expect(isInt32(value)).toBe(expected);
});

test.each([
  [[1, 2], false],
  [[1, 1], true],
  [[1, true], false],
  [[0, false], false],
  [["1", 1], false],
  [
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    true,
  ],
  [[{ a: 1 }, { a: 2 }], false],
  [
    [
      [1, [2]],
      [1, [2]],
    ],
    true,
  ],
  [[[1], [true]], false],
  [[null, null], true],
  [[{ a: undefined }, { b: undefined }], false],
  [[{ a: -0 }, { a: 0 }], true],
  [[{ a: 1 }, { a: "1" }], false],
  [[{ a: null }, { a: "null" }, { a: false }], false],
  [["[1,]", [1]], false],
  [[["1", "2"], ["1,2"], ['1","2']], false],
  [[{ "a:1": 2 }, { a: "1:2" }, { a: 1, b: 2 }, { a: [1, { b: 2 }] }], false],
])("%j has duplicates: %s", (items, expected) => {
  expect(hasDuplicates(items)).toBe(expected);
});

test("a long list of objects is looked through once", () => {
  const items = Array.from({ length: 20_000 }, (_, id) => ({ kind: "row", id, tags: [1, { a: "b" }] }));
  expect(hasDuplicates(items)).toBe(false);
  expect(hasDuplicates([...items, { tags: [1, { a: "b" }], id: 19_999, kind: "row" }])).toBe(true);
}, 10_000);

test.each([
  [null, "null"],
  [[], "array"],
  [1, "integer"],
  [1.5, "number"],
  ["", "string"],
  [{}, "object"],
  [undefined, "undefined"],
])("the type of %j is %s", (value, expected) => {
  expect(typeName(value)).toBe(expected);
});
