import { expect, expectTypeOf, test } from "vitest";
import { filterText } from "../../generator/runtime/filter/filter-text.js";
import {
  type AnyFields,
  type BooleanField,
  Condition,
  type Filter,
  type NumberField,
  type TextField,
  ValidationError,
} from "../../generator/runtime/index.js";
import { Digits } from "../../generator/runtime/numbers/digits.js";
import { fieldNames } from "../../generator/runtime/request/field-names.js";
import { queryPairs } from "../../generator/runtime/request/query.js";

interface Fields {
  readonly name: TextField;
  readonly firstName: TextField;
  readonly totalAmount: NumberField;
  readonly aPIResourceId: NumberField;
  readonly isPaid: BooleanField;
  readonly "Customer.Name": TextField;
  readonly toString: TextField;
}
const text = (filter: Filter<Fields>): string | undefined => filterText(filter);

test.each<[Filter<Fields>, string]>([
  [(f) => f.name.eq("Nils"), "Name eq 'Nils'"],
  [(f) => f.name.ne("it's, 100% & 'so'"), "Name ne 'it''s, 100% & ''so'''"],
  [(f) => f.totalAmount.gt(100), "TotalAmount gt 100"],
  [(f) => f.totalAmount.ge(12345678901234567890n), "TotalAmount ge 12345678901234567890"],
  [(f) => f.aPIResourceId.lt(3), "APIResourceId lt 3"],
  [(f) => f.name.eq(f.firstName), "Name eq FirstName"],
  [(f) => f.name.in(["A", "B"]), "Name in ('A', 'B')"],
  [(f) => f.name.startsWith("Ni"), "startswith(Name, 'Ni')"],
  [(f) => f.name.endsWith("s"), "endswith(Name, 's')"],
  [(f) => f.name.contains("il"), "substringof('il', Name)"],
  [(f) => f.totalAmount.lt(-0.5), "TotalAmount lt -0.5"],
  [(f) => f.isPaid.eq(false), "IsPaid eq false"],
  [(f) => f.totalAmount.in([1, -2n]), "TotalAmount in (1, -2)"],
  [(f) => f["Customer.Name"].eq("Nils"), "Customer.Name eq 'Nils'"],
  [(f) => f.toString.eq("x"), "ToString eq 'x'"],
  ["Name eq 'raw'", "Name eq 'raw'"],
])("%s is sent as %s", (filter, expected) => {
  expect(text(filter)).toBe(expected);
});

test.each<[Filter<Fields>, string]>([
  [(_, named) => named.late as Condition, "late"],
  [(f, named) => (named["mine()"] as Condition).and(f.totalAmount.gt(100)), "mine() and TotalAmount gt 100"],
  [(f, named) => f.name.eq("a").or(named.late as Condition), "Name eq 'a' or late"],
  [(_, named) => (named["a or b"] as Condition).and(named.late as Condition), "(a or b) and late"],
  [(_, named) => named.constructor as unknown as Condition, "constructor"],
])("a ready-made filter stands in a filter as its key: %s", (filter, expected) => {
  expect(text(filter)).toBe(expected);
});

test("a number of more digits than JavaScript has is sent with all of them", () => {
  const exact = new Digits("0.12345678901234567890") as unknown as number;
  expect(text((f) => f.totalAmount.gt(exact).and(f.totalAmount.in([exact])))).toBe(
    "TotalAmount gt 0.12345678901234567890 and TotalAmount in (0.12345678901234567890)",
  );
});

test("conditions joined in two ways are kept apart by brackets", () => {
  const one = (name: string) => (f: Fields) => f.name.eq(name);
  expect(text((f) => one("a")(f).and(one("b")(f)).and(one("c")(f)))).toBe(
    "Name eq 'a' and Name eq 'b' and Name eq 'c'",
  );
  expect(text((f) => one("a")(f).and(one("b")(f)).or(one("c")(f)))).toBe(
    "(Name eq 'a' and Name eq 'b') or Name eq 'c'",
  );
  expect(text((f) => one("a")(f).and(one("b")(f).or(one("c")(f))))).toBe(
    "Name eq 'a' and (Name eq 'b' or Name eq 'c')",
  );
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["no number", Number.NaN],
  ["a JavaScript date", new Date(0)],
  ["an object with a text", { toString: () => "1 or 1 eq 1" }],
  ["a text as an object", new String("x")],
])("a filter does not compare with %s", (_, value) => {
  const filter = (f: AnyFields) => f.name?.eq(value as string) as Condition;
  expect(() => filterText(filter)).toThrow(ValidationError);
  expect(() => filterText((f: AnyFields) => f.name?.in(["a", value as string]))).toThrow(ValidationError);
});

test("a list without values is refused: without the test, the filter would let everything through", () => {
  expect(() => text((f) => f.name.in([]))).toThrow(/needs one value/);
});

test("a filter that is left out is not sent", () => {
  expect(filterText(undefined)).toBeUndefined();
});

test("a field is compared with what it can hold", () => {
  const wrong = (f: Fields): readonly Condition[] => [
    // @ts-expect-error: a number is no text.
    f.name.eq(1),
    // @ts-expect-error: a text is no number.
    f.totalAmount.gt("100"),
    // @ts-expect-error: fields of two kinds cannot be equal.
    f.name.eq(f.totalAmount),
  ];
  // @ts-expect-error: the documentation knows no such field.
  const unknown = (f: Fields) => f.nothing;
  expectTypeOf(wrong).returns.toEqualTypeOf<readonly Condition[]>();
  expect(unknown).toBeTypeOf("function");
});

test.each([
  [["name", "createdAt desc"], "Name,CreatedAt desc"],
  [["aPIResourceId"], "APIResourceId"],
  ["Name, as given", "Name, as given"],
  [[], undefined],
  [undefined, undefined],
])("the fields %j are sent as %j", (names, expected) => {
  expect(fieldNames(names)).toBe(expected);
});

test.each<[string, unknown]>([
  ["an object", { name: "x" }],
  ["a list", ["a", "b"]],
  ["a number", 5],
  ["a function that makes nothing", () => undefined],
  ["a function that makes a promise", async () => "Name eq 'x'"],
])("%s is no filter", (_, filter) => {
  expect(() => filterText(filter)).toThrow(ValidationError);
});

test.each<[string, unknown]>([
  ["what is no filter", 5],
  ["a field that is compared with nothing", (f: AnyFields) => f.name?.eq(undefined as never)],
  ["a field that is in no list", (f: AnyFields) => f.name?.in([])],
])("%s is told with the operation that it is for", (_, filter) => {
  const query = { filter: ["$filter", filterText] } as const;
  const make = () => queryPairs({ id: "listRoles", query }, { filter }, {});
  expect(make).toThrow(expect.objectContaining({ operation: "listRoles" }));
});

test("a condition that was made of text is kept together by brackets where it is joined", () => {
  const either = new Condition("Status eq 1 or Status eq 2");
  expect(text((f) => either.and(f.name.eq("a")))).toBe("(Status eq 1 or Status eq 2) and Name eq 'a'");
  expect(text(() => either)).toBe("Status eq 1 or Status eq 2");
});

test("a filter that nothing turns into text is not sent as its source", () => {
  const make = () => queryPairs({ id: "op", query: { filter: "$filter" } }, { filter: () => either }, {});
  const either = new Condition("A eq 1");
  expect(make).toThrow("$filter must be a number or a text.");
});

test("a condition is joined with a condition", () => {
  expect(() => text((f) => f.name.eq("a").and(undefined as never))).toThrow(
    "and joins a condition with another",
  );
  expect(() => text((f) => f.name.eq("a").or("Name eq 'b'" as never))).toThrow(TypeError);
});
