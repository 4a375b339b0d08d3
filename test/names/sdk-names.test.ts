import { describe, expect, test } from "vitest";
import type { Field } from "../../scraper/model/body.js";
import { documentOf } from "./example-pages.js";
import { body, id, object, page } from "./made-pages.js";
import { publishedNames, renames } from "./published-names.js";

const user = object("User", id);

describe.each([
  [
    "a path whose words are those of a longer one",
    page("GET /system/applications/{applicationId}/versions"),
    page("GET /system/application-versions"),
  ],
  [
    "a resource named like what a published one holds",
    page("POST /system/roles", { request: body("Role", [user]) }),
    page("GET /aaa/things", { response: body("RoleInputUser") }),
  ],
  [
    "a resource whose content is named like that of a published one",
    page("POST /system/thing-parts", {
      request: body("ThingPart", [object("InputUser", id)]),
      response: body("ThingPart", [object("OneUser", id)]),
    }),
    page("GET /aaa/things", {
      response: body("Thing", [object("PartOneUser", id)]),
    }),
  ],
  [
    "an operation whose options are named like a published type",
    page("GET /system/roles", { response: body("ListThingsOptions") }),
    page("GET /aaa/things"),
  ],
  [
    "an operation for which the SDK has a constant that is named like a published function",
    page("GET /production/work-orders/{workOrderId}/operations/{operationId}", {
      response: body("Operation"),
    }),
    page("GET /production/work-orders/{workOrderId}", { response: body("WorkOrder") }),
  ],
  [
    "a method named like a published segment",
    page("GET /system/roles/list", { response: body("RoleList") }),
    page("GET /system/roles", { maximumPageSize: 80 }),
  ],
  [
    "a segment spelled like a published one",
    page("GET /system/user-types", { response: body("UserType") }),
    page("GET /system/userTypes", { response: body("OtherType") }),
  ],
  [
    "a module spelled like a published one",
    page("GET /stockTaking/things", { response: body("Thing") }),
    page("GET /stock-taking/others", { response: body("Other") }),
  ],
  [
    "a module in another letter case",
    page("GET /system/roles/{roleId}/users", { response: body("User") }),
    page("GET /System/roles/{roleId}/groups", { response: body("Group") }),
  ],
  [
    "a segment in which other letters are capitals",
    page("GET /system/stocktaking", { response: body("Taking") }),
    page("GET /system/stockTaking/others", { response: body("Other") }),
  ],
  [
    "a schema that a new module shares",
    page("POST /system/roles/{roleId}/api-operations/100001/instances", {
      summary: "Copies a role.",
      response: body("OperationInstance"),
    }),
    page("POST /aaa/things/{thingId}/api-operations/100002/instances", {
      summary: "Copies a thing.",
      response: body("OperationInstance"),
    }),
  ],
])("%s", (_, old, rival) => {
  const first = documentOf([old]);
  const published = publishedNames(first.document);

  test("renames nothing, and nothing is renamed when it goes", () => {
    const second = documentOf([rival, old], first.names);
    const both = publishedNames(second.document);
    expect(renames(published, both)).toEqual([]);
    const third = documentOf([rival], second.names);
    const left = publishedNames(third.document);
    expect(renames(left, both)).toEqual([]);
    const last = documentOf([old, rival], third.names);
    expect(last).toEqual(second);
  });
});

describe("types inside a published one keep their names", () => {
  const input = page("POST /system/roles", { request: body("Role", [user]) });
  const role = (...fields: readonly Field[]) =>
    page("GET /system/roles/{roleId}", { response: body("Role", [id, ...fields]) });

  test("when a new resource is named like one of them while its page is gone", () => {
    const rival = page("GET /aaa/things", { response: body("RoleInputUser") });
    const first = documentOf([input]);
    const away = documentOf([rival], first.names);
    expect(away.names.schemas["GET /aaa/things response"]).toBe("AaaRoleInputUser");
    const back = publishedNames(documentOf([rival, input], away.names).document);
    expect(renames(publishedNames(first.document), back)).toEqual([]);
    expect(renames(publishedNames(away.document), back)).toEqual([]);
  });

  test("and give way to a new resource that comes with them", () => {
    const rival = page("GET /aaa/things", { response: body("RoleInputUser") });
    const both = documentOf([rival, input]);
    expect(both.names.sdk).toMatchObject({
      RoleInputUser: "/components/schemas/RoleInputUser",
      RoleInputUserObject: "/components/schemas/RoleInput/properties/user",
    });
    expect(both.names.schemas["GET /aaa/things response"]).toBe("RoleInputUser");
    expect(documentOf([rival, input], both.names)).toEqual(both);
  });

  test("when a published one gets a field whose type would like the name", () => {
    const first = documentOf([input, role()]);
    const grown = documentOf([input, role(object("InputUser", id, user))], first.names);
    const type = "RoleInputUser from rambase-sdk/system";
    expect(publishedNames(grown.document).get(type)).toBe(publishedNames(first.document).get(type));
  });

  test("when a field becomes a list of what it was", () => {
    const list: Field = { ...user, kind: "array", item: { xmlName: "User", marker: "none", fields: [id] } };
    const first = documentOf([input]);
    const grown = documentOf([page("POST /system/roles", { request: body("Role", [list]) })], first.names);
    const type = "RoleInputUser from rambase-sdk/system";
    expect(publishedNames(grown.document).get(type)).toBe(publishedNames(first.document).get(type));
  });
});

test("two that come at once get names that stay when one of them goes", () => {
  const [short, long] = [
    page("GET /system/application-versions"),
    page("GET /system/applications/{applicationId}/versions"),
  ];
  const both = documentOf([short, long]);
  expect(both.names.sdk).toMatchObject({
    SystemApplicationVersionsResource: "/system/application-versions",
    SystemApplicationVersionsResource2: "/system/applications/{}/versions",
  });
  expect(both.document["x-rambase-sdk-names"]).toEqual(both.names.sdk);
  const one = publishedNames(documentOf([long], both.names).document);
  expect(renames(one, publishedNames(both.document))).toEqual([]);
});
