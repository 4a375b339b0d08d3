import { expect, test } from "vitest";
import type { Field } from "../../scraper/model/body.js";
import type { NameLock } from "../../spec/build/name-lock.js";
import { asSchema } from "../../spec/document/boolean-schema.js";
import { documentOf } from "./example-pages.js";
import { id, object, page } from "./made-pages.js";

/** An object with a field of its own, by which it is known again. */
const root = (name: string) => object(name, { ...id, xmlName: `${name}Id`, jsonName: `${name}Id` });
const count: Field = { ...id, xmlName: "Count", jsonName: "count" };

function run(roots: readonly Field[], lock?: NameLock) {
  const { document, names } = documentOf([page("POST /system/things", { response: { roots } })], lock);
  const schemas = Object.entries(document.components?.schemas ?? {});
  /** The component that an object became. */
  const nameOf = (name: string) =>
    schemas.find(([, schema]) => Object.hasOwn(asSchema(schema).properties ?? {}, `${name}Id`))?.[0];
  return { names, nameOf };
}

test.each([
  ["in another order", [root("Two"), root("One")], ["One", "Two"]],
  ["when the first is gone", [root("Two")], ["Two"]],
  ["when the second is gone", [root("One")], ["One"]],
  ["when a value stands before them", [count, root("One"), root("Two")], ["One", "Two"]],
  ["when another one stands before them", [root("Three"), root("One"), root("Two")], ["One", "Two"]],
  ["when another one stands behind them", [root("One"), root("Two"), root("Three")], ["One", "Two"]],
])("the objects of a body keep their names %s", (_, later, kept) => {
  const before = run([root("One"), root("Two")]);
  expect([before.nameOf("One"), before.nameOf("Two")]).toEqual(["One", "Two"]);
  const now = run(later, before.names);
  expect(kept.map(now.nameOf)).toEqual(kept);
  const back = run([root("One"), root("Two")], now.names);
  expect([back.nameOf("One"), back.nameOf("Two")]).toEqual(["One", "Two"]);
});

test("an object that was alone keeps its name when another one stands before it", () => {
  const alone = run([root("One")]);
  expect(run([root("Two"), root("One")], alone.names).nameOf("One")).toBe("One");
});

test("a root that is called otherwise keeps its component's name", () => {
  const alone = run([root("One")]);
  expect(run([root("Other")], alone.names).nameOf("Other")).toBe("One");
});

test("an object called item is not taken for what a list before it consists of", () => {
  const list: Field = {
    kind: "array",
    xmlName: "Things",
    jsonName: "things",
    marker: "none",
    item: { xmlName: "Thing", marker: "none", fields: [id] },
  };
  const { nameOf } = run([list, root("Item")]);
  expect(nameOf("Item")).toBe("Item");
});
