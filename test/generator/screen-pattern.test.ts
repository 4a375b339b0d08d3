import { expect, test } from "vitest";
import { screenPattern } from "../../generator/model/checks/screen-pattern.js";
import type { Schema } from "../../spec/document/openapi.js";
import { compileSchemas } from "../json-schema/compile-schemas.js";

test.each([
  ["^[A-Z]{3}$", "harmless"],
  [String.raw`^\d+(\.\d{1,2})?$`, "harmless"],
  [String.raw`^\p{L}+$`, "harmless"],
  ["^([A-Za-z]+[A-Za-z0-9]*)$", "slow"],
  [String.raw`^[^\s@]+@[^\s@]+\.[^\s@]+$`, "slow"],
  ["^(a+)+$", "endless"],
  ["^(?:[a-z0-9]+-?)*$", "endless"],
])("the pattern %s is %s", (pattern, kind) => {
  expect(screenPattern(pattern).kind).toBe(kind);
});

const codes = (schema: Schema) => compileSchemas([schema]).validators[0]?.issues.map(({ code }) => code);

test("a pattern that could run for ever is reported and not run", () => {
  const schema: Schema = { type: "string", pattern: "^(a+)+$" };
  expect(codes(schema)).toEqual(["generator/slow-pattern"]);
  const [validator] = compileSchemas([schema]).validators;
  // Held against this text the pattern would take years.
  expect(validator?.is(`${"a".repeat(60)}!`)).toBe(true);
});

test("a pattern that takes long on long texts is reported, and tried on short ones", () => {
  const schema: Schema = { type: "string", pattern: "^([A-Za-z]+[A-Za-z0-9]*)$" };
  expect(codes(schema)).toEqual(["generator/slow-pattern"]);
  const [validator] = compileSchemas([schema]).validators;
  expect(validator?.is("a1")).toBe(true);
  expect(validator?.is("1a")).toBe(false);
  expect(validator?.is(`${"a".repeat(1_000_000)}!`)).toBe(true);
});

test("nothing is said of one whose texts are short anyway; a list of what is wrong does not try longer ones", () => {
  const schema: Schema = { type: "string", pattern: "^([A-Za-z]+[A-Za-z0-9]*)$", maxLength: 40 };
  expect(codes(schema)).toEqual([]);
  const [validator] = compileSchemas([schema]).validators;
  const broken = validator?.list(`${"a".repeat(1_000_000)}!`).map(({ keyword }) => keyword);
  expect(broken).toEqual(["maxLength"]);
});
