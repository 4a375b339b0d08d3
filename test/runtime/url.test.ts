import { describe, expect, test } from "vitest";
import { Digits } from "../../generator/runtime/numbers/digits.js";
import { followableLink, toOwnPage } from "../../generator/runtime/request/link.js";
import { withQuery } from "../../generator/runtime/request/link-query.js";
import { fillPath } from "../../generator/runtime/request/path.js";
import { queryPairs, queryText } from "../../generator/runtime/request/query.js";

const base = "https://api.test";

describe("fillPath", () => {
  test.each([
    ["/roles/{roleId}", { roleId: 100123 }, "/roles/100123"],
    ["/roles/{roleId}", { roleId: "a b/c?d#e%f" }, "/roles/a%20b%2Fc%3Fd%23e%25f"],
    ["/roles/{roleId}", { roleId: "Ærø" }, "/roles/%C3%86r%C3%B8"],
    ["/roles/{roleId}", { roleId: "half \ud800" }, "/roles/half%20%EF%BF%BD"],
    ["/roles/{roleId}", { roleId: "..." }, "/roles/..."],
    ["/roles/{roleId}", { roleId: "a../.b/1.2" }, "/roles/a..%2F.b%2F1.2"],
    ["roles", {}, "/roles"],
    ["/a/{b}/{b}?x={b}", { b: 1 }, "/a/1/1?x=1"],
    ["/a/{b}/{c}", { b: "{c}", c: "{b}" }, "/a/%7Bc%7D/%7Bb%7D"],
  ])("%s with %j", (template, values, expected) => {
    expect(fillPath(template, values, "op")).toBe(expected);
  });

  test.each([
    ["/roles/{roleId}", {}],
    ["/roles/{roleId}", { roleId: "" }],
    ["/roles/{roleId}", { roleId: Number.NaN }],
    ["/roles/{roleId}", { roleId: "." }],
    ["/roles/{roleId}", { roleId: ".." }],
    ["/roles/{roleId}", { roleId: "../../admin" }],
    ["/roles/{roleId}", { roleId: "a\\.." }],
    ["/roles/{roleId}", { roleId: "a/./b" }],
    ["/roles/{roleId}", { roleId: "..%2Fadmin" }],
    ["/roles/{roleId}", { roleId: "a%5c%2E%2e" }],
    ["/roles/{a}{b}", { a: ".", b: "." }],
    ["/roles/{toString}", {}],
    // No brace ends it.
    ["/roles/{roleId", { roleId: 1 }],
    ["/roles/{a}/{roleId", { a: "{" }],
  ])("refuses %s with %j", (template, values) => {
    expect(() => fillPath(template, values, "op")).toThrow(/The request is not valid/);
  });
});

describe("a value of a path", () => {
  const filled = (value: unknown) => fillPath("/roles/{roleId}", { roleId: value as number }, "op");

  test.each(["9007199254740993", "-0.50", "1E+30"])("may be the number %s, digit by digit", (digits) => {
    expect(filled(new Digits(digits))).toBe(`/roles/${encodeURIComponent(digits)}`);
  });

  test("may be any number that JavaScript has", () => {
    expect([0, -1.5, 1e21].map(filled)).toEqual(["/roles/0", "/roles/-1.5", "/roles/1e%2B21"]);
  });

  test.each([
    [undefined],
    [null],
    [true],
    [Number.POSITIVE_INFINITY],
    [[]],
    [[1, 2]],
    [[1]],
    [[" "]],
    [{}],
    [new Date(0)],
    [new Number(5)],
    [Object.create(null)],
    [{ toString: () => "5" }],
  ])("is never %j", (value) => {
    expect(() => filled(value)).toThrow(/roleId: must be a number or a text/);
  });
});

describe("withQuery", () => {
  test.each<[string, [string, string][], string]>([
    ["/roles", [["$db", "TEM-NO"]], "/roles?$db=TEM-NO"],
    ["/roles?search=x", [["$top", "80"]], "/roles?search=x&$top=80"],
    ["/roles?", [["$top", "$max"]], "/roles?$top=%24max"],
    ["/roles#part", [["$top", "1"]], "/roles?$top=1"],
    ["/roles?$format=json", [["$format", "xml"]], "/roles?$format=json"],
    ["/roles?%24ORDERBY=Name", [["$orderBy", "Age"]], "/roles?%24ORDERBY=Name"],
    [
      "/roles",
      [["$filter", "Name eq 'Å & co, 50%+'"]],
      "/roles?$filter=Name%20eq%20%27%C3%85%20%26%20co%2C%2050%25%2B%27",
    ],
    ["/roles?of%5Ba%5D=1", [["of%5Ba%5D", "2"]], "/roles?of%5Ba%5D=1"],
    ["/roles", [["of%5Ba%5D", "2"]], "/roles?of%5Ba%5D=2"],
    ["/roles", [], "/roles"],
  ])("%s plus %j", (address, pairs, expected) => {
    expect(withQuery(`${base}${address}`, pairs)).toBe(`${base}${expected}`);
  });
});

test("query options become texts, in the order of the operation", () => {
  const names = {
    select: "$select",
    top: "$top",
    on: "$on",
    off: "$off",
    day: "day",
    none: "none",
    nil: "nil",
  };
  const options = {
    nil: null,
    none: undefined,
    day: new Date(0),
    off: false,
    on: true,
    top: 80,
    select: ["Name", "RoleId"],
    signal: "not a query option",
  };
  expect(queryPairs({ id: "listRoles", query: names }, options, {})).toEqual([
    ["$select", ["Name", "RoleId"]],
    ["$top", "80"],
    ["$on", "true"],
    ["$off", "false"],
    ["day", "1970-01-01T00:00:00.000Z"],
  ]);
});

test("a client's default stands in for an option that is left out, where the operation takes it", () => {
  const defaults = { db: "TEM-NO", lang: "nob" };
  expect(queryPairs({ id: "listRoles", query: { db: "$db" } }, {}, defaults)).toEqual([["$db", "TEM-NO"]]);
  expect(queryPairs({ id: "listRoles", query: { db: "$db" } }, { db: undefined }, defaults)).toEqual([
    ["$db", "TEM-NO"],
  ]);
  expect(queryPairs({ id: "listRoles", query: { db: "$db" } }, { db: "OTHER" }, defaults)).toEqual([
    ["$db", "OTHER"],
  ]);
  expect(queryPairs({ id: "listRoles", query: { db: "$db" } }, { db: null }, defaults)).toEqual([]);
});

test("an option is the caller's own, though every object has something of its name", () => {
  const query = { constructor: "constructor" };
  expect(queryPairs({ id: "listRoles", query }, {}, {})).toEqual([]);
  expect(queryPairs({ id: "listRoles", query }, { constructor: "Ada" }, {})).toEqual([
    ["constructor", "Ada"],
  ]);
});

test("a comma within a value of a list is not one between values", () => {
  const pairs = queryPairs({ id: "listRoles", query: { ids: "ids" } }, { ids: ["x", "y,z"] }, {});
  expect(queryText([...pairs, ["text", "a,b"]])).toBe("ids=x,y%2Cz&text=a%2Cb");
});

test("a list of one is sent, and one of none is left out", () => {
  const names = { select: "$select", expand: "$expand" };
  const options = { select: ["Name"], expand: [] };
  expect(queryPairs({ id: "listRoles", query: names }, options, {})).toEqual([["$select", ["Name"]]]);
});

test.each<[string, unknown]>([
  ["a number that is none", Number.NaN],
  ["a number without end", -Infinity],
  ["a symbol", Symbol("s")],
  ["a function", (f: { name: string }) => f.name],
  ["a Map", new Map([["a", 1]])],
  ["an object without a text of its own", { a: 1 }],
  ["a promise", Promise.resolve(1)],
  ["one of these in a list", ["a", { a: 1 }]],
  ["what became of an object in a text", `${{ a: 1 }}`],
])("%s is no value of a query", (_, value) => {
  const pairs = () => queryPairs({ id: "listRoles", query: { top: "$top" } }, { top: value }, {});
  expect(pairs).toThrow(new TypeError("$top must be a number or a text."));
});

test("numbers of any kind, dates in a list and texts that look like something else are sent", () => {
  const query = { a: "a", b: "b", c: "c", d: "d" };
  const options = { a: 10n, b: [new Date(0), true, null], c: "NaN", d: ["[x]", -1.5, ["e"]] };
  expect(queryPairs({ id: "listRoles", query }, options, {})).toEqual([
    ["a", "10"],
    ["b", ["1970-01-01T00:00:00.000Z", "true", ""]],
    ["c", "NaN"],
    ["d", ["[x]", "-1.5", "e"]],
  ]);
});

test("an object is sent as its text: a filter expression", () => {
  const filter = { toString: () => "Name eq 'A'" };
  expect(queryPairs({ id: "listRoles", query: { filter: "$filter" } }, { filter }, {})).toEqual([
    ["$filter", "Name eq 'A'"],
  ]);
});

describe("toOwnPage takes what a link says of a page to where the resource is", () => {
  const address = `${base}/v1/sales/orders`;
  test.each([
    ["https://other.test/sales/orders?$pageKey=2", "?$pageKey=2"],
    ["http://api.test/sales/orders?$skip=10&$access_token=secret", "?$skip=10&$access_token=secret"],
    ["/sales/orders?$skip=10", "?$skip=10"],
    ["sales/orders?$skip=10", "?$skip=10"],
    ["https://api.test/v1/Sales/Orders?$skip=10", "?$skip=10"],
  ])("%s", (link, query) => {
    expect(toOwnPage(link, `${address}?$top=5`, `${base}/v1`)).toBe(address + query);
  });

  test.each(["https://other.test/sales/quotes?a=1", "/sales", "", "https://other.test:x/sales/orders"])(
    "but not %j",
    (link) => {
      expect(toOwnPage(link, address, `${base}/v1`)).toBe(link);
    },
  );
});

describe("followableLink", () => {
  test.each([
    ["https://api.test/v1/roles?$pageKey=2", "https://api.test/v1/roles?$pageKey=2"],
    ["/v1/roles?$skip=10", "https://api.test/v1/roles?$skip=10"],
    ["HTTPS://API.TEST/v1/roles", "https://api.test/v1/roles"],
    ["https://api.test/v1/r?at=../a", "https://api.test/v1/r?at=../a"],
    ["https://api.test/v1/r?a=1&$access_token=secret", "https://api.test/v1/r?a=1"],
    ["https://api.test/v1/r?$Access_Token=secret", "https://api.test/v1/r"],
  ])("%s", (link, expected) => {
    expect(followableLink(link, `${base}/v1`, "op")).toBe(expected);
  });

  test.each([
    "https://evil.test/roles",
    "http://api.test/roles",
    "https://api.test:8443/roles",
    "//evil.test/roles",
    "/\\evil.test/roles",
    "https://api.test@evil.test/",
    "https://api.test/roles",
    "https://api.test/v1/../roles",
    "https://api.test/v1/..%2f..%2fadmin",
    "https://api.test/v1/a%5C%2e%2E%5Cadmin",
    "https://api.test/v10/roles",
    "/roles",
    "javascript:alert(1)",
    "next",
    "",
  ])("refuses %j", (link) => {
    expect(() => followableLink(link, `${base}/v1`, "op")).toThrow("outside https://api.test");
  });
});
