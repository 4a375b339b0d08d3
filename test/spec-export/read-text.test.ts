import { expect, test } from "vitest";
import { parseDocument } from "../../spec/print/parse-document.js";

test.each([
  ["a name twice in JSON", '{"openapi": "3.1.0",\n"paths": {},\n"paths": {"/a": {}}}', 3, /unique/],
  [
    "a comment in JSON",
    '{"openapi": "3.1.0", "url": "https://a//b",\n// a comment\n"paths": {}}',
    2,
    /no comments/,
  ],
  ["a text that is cut off", '{"openapi": "3.1.0",\n"info": {"title": "T"', 2, /Flow map/],
  [
    "what aliases multiply without end",
    `openapi: 3.1.0\na0: &a0 [1]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]\n`).join("")}`,
    undefined,
    /alias count .*[^.]\.$/,
  ],
  ["an anchor inside itself", "openapi: 3.1.0\na: &a { b: [*a] }", undefined, /alias of itself/],
])("%s is reported, not passed over", (_, text, line, message) => {
  const { value, issues } = parseDocument(text, "api.json");
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ code: "document/syntax", file: "api.json" }]);
  expect(issues[0]?.line).toBe(line);
  expect(issues[0]?.message).toMatch(message);
});

test("quotes, colons and equal names in different objects are no repeated names", () => {
  const value = { openapi: "3.1.0", paths: { "a\\": { a: '":' }, b: { a: [{ a: '\\":' }, "a"] } } };
  expect(parseDocument(JSON.stringify(value), "api.json")).toEqual({ value, issues: [] });
});

test("an anchor may be used more than once, and hundreds of times", () => {
  const rows = parseDocument(
    `openapi: 3.1.0\na: &a { b: 1 }\nc:\n${"  - *a\n".repeat(900)}`,
    "api.yaml",
  ).value;
  expect(rows).toEqual({ openapi: "3.1.0", a: { b: 1 }, c: Array.from({ length: 900 }, () => ({ b: 1 })) });
  const { value } = parseDocument("openapi: 3.1.0\na: &a { b: 1 }\nc: [*a, *a]", "api.yaml");
  expect(value).toEqual({ openapi: "3.1.0", a: { b: 1 }, c: [{ b: 1 }, { b: 1 }] });
});
