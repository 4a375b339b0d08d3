import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { Json } from "../../spec/document/openapi.js";
import { printYaml } from "../../spec/print/print-yaml.js";

/** How the library alone prints: what our own printer must equal. */
function printWhole(value: Json): string {
  return stringify(value, {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
    lineWidth: 0,
    minContentWidth: 0,
  });
}

/** Texts that some reader of YAML takes for something else, or that need quotes or a block. */
const nasty = [
  ..."yYnN~-?:#=<>|&*!%@`'\"{}[],. \t\n\r\0\u0007\u0085\u00a0\u2028\ufeff",
  ...[
    "yes",
    "No",
    "ON",
    "off",
    "TRUE",
    "null",
    "Null",
    "~",
    "<<",
    "=",
    "?",
    "- a",
    "? a",
    "-a",
    "?a",
    "...a",
  ],
  ...["0", "-0", "+1", "1.", ".5", "1e3", "e5", "E5", ".e5", "1_000", "0b11", "0o17", "017", "0x1F", ".inf"],
  ...["12:30", "190:20:30", "2025-11-28", "2025-11-28T10:00:00Z", "1.0.0", ".nan", "99999999999999999999"],
  ...["a: b", "a:b", "a:", ":a", "a #b", "a#b", "a# b", "#a", " a", "a ", "a\tb", "a\t", "a\\b", "a'b\"c"],
  ...[
    "a\nb",
    "a\n",
    "a\n\n",
    "\na",
    " a\nb",
    "a\n b",
    "a \nb",
    "a\n \nb",
    "a\n\t",
    "a\n---\nb",
    "--- a",
    "%a\nb",
  ],
  ...[
    "/a/{b}",
    "#/a/b~1c.d-e_",
    "#/",
    "100405",
    "/a#/b",
    "x".repeat(1100),
    "a b ".repeat(300),
    "https://a.b/c?d=e&f#g",
    "æøå",
    "日本",
    "😀",
    "\ud800",
  ],
];

const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.tuple(fc.constantFrom(...nasty), fc.constantFrom(...nasty)).map(([one, two]) => one + two),
  fc.stringMatching(/^[\n\t #:>|%@`'"&*!?{}[\],\-0-9a-zA-Z/_.=+~$()]{0,12}$/),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);

/** The library quotes a key that looks like a document's separator only at the root; we do everywhere. */
const key = text.filter((name) => !/^(?:---|\.\.\.)/.test(name));

const json = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger(),
    fc.bigInt(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(key, tie("json"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).json;

describe("printYaml", () => {
  it.each(nasty)("prints %j like the library, as value, item and key", (one) => {
    const value = { [one]: one, list: [one, [one], { [one]: one }], inner: { [one]: { [one]: one } } };
    expect(printYaml(one)).toBe(printWhole(one));
    if (/^(?:---|\.\.\.)/.test(one)) return;
    expect(printYaml(value)).toBe(printWhole(value));
  });

  it("prints whatever can be written as JSON like the library", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(printYaml(value)).toBe(printWhole(value));
      }),
      { seed: 20251128, numRuns: 5_000 },
    );
  });

  it("leaves out what is undefined, and prints what holds nothing on its key's line", () => {
    const value = { gone: undefined, empty: {}, hollow: { gone: undefined }, list: [], last: [{}, []] };
    // A document of ours may hold `undefined` where its type says that a key is optional.
    expect(printYaml(value as unknown as Json)).toBe(
      "empty: {}\nhollow: {}\nlist: []\nlast:\n  - {}\n  - []\n",
    );
  });
});
