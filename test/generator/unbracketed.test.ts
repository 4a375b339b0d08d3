import { expect, test } from "vitest";
import { unbracketed } from "../../generator/emit/checks/call-code.js";

test.each([
  ["(a && b)", "a && b"],
  ["(a && b(c))", "a && b(c)"],
  ["((a || b) && c)", "(a || b) && c"],
  ['(a === "b" || c)', 'a === "b" || c'],
  // The first bracket is not closed by the last one.
  ["(a || b) && (c || d)", "(a || b) && (c || d)"],
  ["(a || b) && c", "(a || b) && c"],
  ["a && (b || c)", "a && (b || c)"],
  ['(a === "b c" || d)', '(a === "b c" || d)'],
  // Brackets in texts may come alone; lines are broken where brackets stand.
  ['(a === "(" || b)', '(a === "(" || b)'],
  ["(a &&\n  b)", "(a &&\n  b)"],
])("%j without brackets around the whole is %j", (condition, expected) => {
  expect(unbracketed(condition)).toBe(expected);
});
