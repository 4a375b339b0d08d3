import { expect, expectTypeOf, test } from "vitest";
import { callable } from "../../generator/runtime/internal.js";

test("a callable is a function with members", () => {
  const roles = callable((roleId: number) => `role ${roleId}`, { list: () => ["a"], size: 3 });
  expect(roles(5)).toBe("role 5");
  expect(roles.list()).toEqual(["a"]);
  expect(roles.size).toBe(3);
  expectTypeOf(roles.size).toEqualTypeOf<number>();
  expectTypeOf(roles).parameter(0).toEqualTypeOf<number>();
});

test("members may be named like a function's own", () => {
  const names = ["name", "length", "call", "bind", "apply", "prototype", "arguments", "caller", "toString"];
  const members = Object.fromEntries(names.map((name) => [name, `member ${name}`]));
  const both = callable(() => "called", members);
  expect(both()).toBe("called");
  for (const name of names) expect(both[name]).toBe(`member ${name}`);
  expect(Object.keys(both).sort()).toEqual(names.sort());
});

test("a getter runs when it is first read, and once", () => {
  let made = 0;
  const tree = callable(() => 0, {
    base: "b",
    get child() {
      made++;
      return { of: this.base };
    },
  });
  expect(made).toBe(0);
  expect(tree.child).toBe(tree.child);
  expect(tree.child).toEqual({ of: "b" });
  expect(made).toBe(1);
});

test("the function that was passed in stays as it was", () => {
  const action = () => 1;
  callable(action, { name: "other", extra: 1 });
  expect(action.name).toBe("action");
  expect(action).not.toHaveProperty("extra");
});
