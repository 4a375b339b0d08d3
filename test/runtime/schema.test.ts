import { expect, expectTypeOf, test } from "vitest";
import { type StandardSchema, ValidationError } from "../../generator/runtime/index.js";
import { type Check, isObject, refuse, schema, text } from "../../generator/runtime/internal.js";

interface Role {
  readonly name: string;
}

const checkRole: Check = (value, found) => {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return text(value.name, found, "name");
};
const role = schema<Role>(checkRole);
const nameMissing = { path: ["name"], keyword: "required", message: "is required" };
const nameWrong = {
  path: ["name"],
  keyword: "type",
  message: "must be a text",
  expected: "string",
  received: "integer",
};

test("a schema checks, tells and asserts", () => {
  expect(role.check({ name: "Night", more: 1 })).toEqual([]);
  expect(role.check({})).toEqual([nameMissing]);
  expect(role.check({ name: 1 })).toEqual([nameWrong]);
  expect(role.check(null)).toMatchObject([{ path: [], received: "null" }]);
  expect(role.is({ name: "Night" })).toBe(true);
  expect(role.is({})).toBe(false);
  const value: unknown = { name: "Night" };
  if (role.is(value)) expectTypeOf(value).toEqualTypeOf<Role>();
  const asserting: typeof role = role;
  expect(() => asserting.assert({ name: "Night" })).not.toThrow();
  expect(() => asserting.assert({})).toThrow(ValidationError);
  expect(() => asserting.assert({})).toThrow("The value is not valid: name: is required");
});

test("a schema is a Standard Schema", () => {
  const standard: StandardSchema<Role> = role;
  expect(standard["~standard"]).toMatchObject({ version: 1, vendor: "rambase-sdk" });
  const value = { name: "Night" };
  expect(standard["~standard"].validate(value)).toEqual({ value });
  expect(standard["~standard"].validate({})).toMatchObject({ issues: [{ path: ["name"] }] });
});
