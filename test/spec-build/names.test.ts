import { describe, expect, test } from "vitest";
import { errorNames } from "../../spec/build/names/error-name.js";
import { NameKeeper } from "../../spec/build/names/name-keeper.js";
import { operationNames } from "../../spec/build/names/operation-name.js";
import { membersOf } from "../../spec/build/names/resource-noun.js";
import { camelCase, plural, singular } from "../../spec/build/names/words.js";
import { pagesOf } from "./pages.js";

function firstName(
  method: string,
  path: string,
  summary = "Does something.",
  others: readonly string[] = [],
): string {
  const [page] = pagesOf([{ method, summary, uri: { server: "https://api.rambase.net", path, query: [] } }]);
  if (!page) throw new Error("the page was not read");
  return operationNames(page, membersOf([path, ...others]))[0] ?? "";
}

test.each([
  ["POST", "/system/roles/{roleId}/user-assignments", "createRoleUserAssignment"],
  ["GET", "/sales/orders/{salesOrderId}/items/{itemId}", "getSalesOrderItem"],
  ["GET", "/sales/orders/{salesOrderId}/items", "listSalesOrderItems"],
  ["GET", "/system/sessions/current", "getSessionCurrent"],
  ["PUT", "/system/webhooks/{webhookId}", "updateWebhook"],
  ["DELETE", "/system/roles/{roleId}/duties/{dutyId}", "deleteRoleDuty"],
  ["GET", "/base/countries", "listCountries"],
  ["PUT", "/system/applications/{applicationId}/versions/{applicationVersionId}", "updateApplicationVersion"],
])("%s %s is called %s", (method, path, name) => {
  expect(firstName(method, path)).toBe(name);
});

test("a collection is called after the parameter of its members, wherever that is seen", () => {
  expect(firstName("GET", "/sales/orders")).toBe("listOrders");
  expect(firstName("GET", "/sales/orders", "", ["/sales/orders/{salesOrderId}/items"])).toBe(
    "listSalesOrders",
  );
});

test.each([
  ["Copy a box to a new box.", "copyBox"],
  ["Copies the role.", "copyRole"],
  ["Sets a machine to Status 4: Standing still.", "setMachineToStandingStill"],
  ["Forward quote to new order", "forwardQuoteToNewOrder"],
  ["Creates invoices when the order is shipped", "createInvoices"],
  ["if( a < b ) throw( 103950 );", "runThingOperation100001"],
  ["Lagre ordren på nytt", "lagreOrdrenPaNytt"],
  ["", "runThingOperation100001"],
])("an API operation whose summary is '%s' is called %s", (summary, name) => {
  expect(firstName("POST", "/system/things/{thingId}/api-operations/100001/instances", summary)).toBe(name);
});

test.each([
  [102139, "Comment is required", "CommentIsRequired"],
  [
    101052,
    "User assignment already exists on the role (conflicting period)",
    "UserAssignmentAlreadyExistsOnRole",
  ],
  [1, "{0} is not valid", "IsNotValid"],
  [2, "", "Error2"],
  [3, "100 % of VAT", "Error3"],
  [4, "One two three four when five six seven eight nine ten eleven twelve", "OneTwoThreeFour"],
])("error %i '%s' is called %s", (code, message, name) => {
  expect(errorNames(code, message)[0]).toBe(name);
});

describe("the name keeper", () => {
  test("gives a locked name whatever the candidates are", () => {
    expect(new NameKeeper({ a: "kept" }).give("a", ["derived"])).toBe("kept");
  });

  test("never gives a locked name to anybody else, even when its owner is not there", () => {
    expect(new NameKeeper({ gone: "taken" }).give("new", ["taken"])).toBe("taken2");
  });

  test("gives another name when a shared one parts", () => {
    const keeper = new NameKeeper({ a: "shared", b: "shared" });
    expect(keeper.giveNew("b", ["shared", "own"])).toBe("own");
    expect(keeper.lock()).toEqual({ a: "shared", b: "own" });
  });

  test("tries the candidates in order", () => {
    const keeper = new NameKeeper({});
    expect([
      keeper.give("a", ["x", "y"]),
      keeper.give("b", ["x", "y"]),
      keeper.give("c", ["x", "y"]),
    ]).toEqual(["x", "y", "y2"]);
  });
});

test.each([
  ["UserAssignments", "UserAssignment"],
  ["Currencies", "Currency"],
  ["Boxes", "Box"],
  ["Addresses", "Address"],
  ["Status", "Status"],
  ["Bases", "Base"],
  ["News", "News"],
])("the singular of %s is %s", (many, one) => {
  expect(singular(many)).toBe(one);
});

test("plurals and camel case", () => {
  expect([plural("Currency"), plural("Box"), plural("Items"), plural("Day")]).toEqual([
    "Currencies",
    "Boxes",
    "Items",
    "Days",
  ]);
  expect(camelCase("Æ-blå øl")).toBe("aeBlaOl");
});
