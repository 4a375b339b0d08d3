import { describe, expect, test } from "vitest";
import {
  deepObject,
  explodedForm,
  objectAsList,
  pipedList,
  spacedList,
} from "../../generator/runtime/internal.js";
import { Digits } from "../../generator/runtime/numbers/digits.js";
import { queryPairs, queryText } from "../../generator/runtime/request/query.js";

const encoders = { deepObject, explodedForm, objectAsList, pipedList, spacedList };

/** The query of a call whose parameter `color`, written by the encoder, has the value. */
function sent(encoder: keyof typeof encoders | undefined, value: unknown, defaults: object = {}): string {
  const query = { color: encoder === undefined ? "color" : (["color", encoders[encoder]] as const) };
  return queryText(queryPairs({ id: "op", query }, { color: value }, defaults));
}

const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

/** The rows of the table in the specification of OpenAPI, under the values of `style` and `explode`. */
describe("a value of every style", () => {
  test.each([
    ["form, exploded", "explodedForm", list, "color=blue&color=black&color=brown"],
    ["form, exploded", "explodedForm", object, "R=100&G=200&B=150"],
    ["form", undefined, list, "color=blue,black,brown"],
    ["form", "objectAsList", list, "color=blue,black,brown"],
    ["form", "objectAsList", object, "color=R,100,G,200,B,150"],
    ["spaceDelimited", "spacedList", list, "color=blue%20black%20brown"],
    ["spaceDelimited", "spacedList", object, "color=R%20100%20G%20200%20B%20150"],
    ["pipeDelimited", "pipedList", list, "color=blue%7Cblack%7Cbrown"],
    ["pipeDelimited", "pipedList", object, "color=R%7C100%7CG%7C200%7CB%7C150"],
    ["deepObject", "deepObject", object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  ] as const)("%s, by %s: %j", (_, encoder, value, expected) => {
    expect(sent(encoder, value)).toBe(expected);
  });
});

test.each(["explodedForm", "deepObject", "objectAsList", "spacedList", "pipedList"] as const)(
  "%s sends what is one text as it is, and nothing of what is left out",
  (encoder) => {
    const date = new Date("2026-01-02T03:04:05Z");
    const texts = ["blue", "", 7, false, date, new Digits("9007199254740993")].map((value) =>
      sent(encoder, value),
    );
    const time = "color=2026-01-02T03%3A04%3A05.000Z";
    expect(texts).toEqual(["color=blue", "color=", "color=7", "color=false", time, "color=9007199254740993"]);
    for (const value of [undefined, null, [], {}]) expect(sent(encoder, value)).toBe("");
    expect(sent(encoder, undefined, { color: "red" })).toBe("color=red");
  },
);

test("names and values are escaped, members that are left out are not sent", () => {
  const value = Object.assign(Object.create(null), { "a&b": "c=d", none: undefined, nothing: null, zero: 0 });
  expect(sent("explodedForm", value)).toBe("a%26b=c%3Dd&zero=0");
  expect(sent("deepObject", value)).toBe("color%5Ba%26b%5D=c%3Dd&color%5Bzero%5D=0");
  expect(sent("objectAsList", value)).toBe("color=a%26b,c%3Dd,zero,0");
  expect(sent("pipedList", value)).toBe("color=a%26b%7Cc%3Dd%7Czero%7C0");
  expect(sent("explodedForm", ["a,b", "c&d"])).toBe("color=a%2Cb&color=c%26d");
});

test("an object within an object, or a list, has names in brackets, too", () => {
  const value = { since: { gte: 1 }, tags: ["a", "b"], rows: [{ id: 7 }] };
  expect(decodeURIComponent(sent("deepObject", value))).toBe(
    "color[since][gte]=1&color[tags][0]=a&color[tags][1]=b&color[rows][0][id]=7",
  );
  expect(decodeURIComponent(sent("deepObject", ["a", "b"]))).toBe("color[0]=a&color[1]=b");
});

test.each([
  ["explodedForm", [{ a: 1 }]],
  ["explodedForm", { a: { b: 1 } }],
  ["explodedForm", new Map([["a", 1]])],
  ["explodedForm", [Number.NaN]],
  ["deepObject", new Set([1])],
  ["deepObject", { a: () => true }],
  ["spacedList", new Map()],
  ["spacedList", ["a", { b: 1 }]],
] as const)("%s refuses %j, which has no text", (encoder, value) => {
  expect(() => sent(encoder, value)).toThrow(TypeError);
});
