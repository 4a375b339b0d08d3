import { expect, test } from "vitest";
import { assumedRootName } from "../../../scraper/parse/flat/assumed-root-name.js";

test.each([
  ["POST", "/system/user-assignments", "UserAssignment"],
  ["PUT", "/system/roles/{roleId}/status", "Status"],
  ["POST", "/production/series", "Series"],
  ["POST", "/sales/order-statuses", "OrderStatus"],
  ["PUT", "/base/companies/{companyId}/addresses/{addressId}", "Address"],
  ["GET", "/base/companies", "Companies"],
  ["GET", "/base/companies/{companyId}", "Company"],
])("the root of %s %s is assumed to be %s", (method, path, name) => {
  expect(assumedRootName(method, path, "request")).toEqual({ name, isRule: false });
});

test("that of an API operation is a rule", () => {
  const path = "/system/roles/{roleId}/api-operations/100147/instances";
  expect(assumedRootName("POST", path, "request")).toEqual({ name: "Parameters", isRule: true });
  expect(assumedRootName("POST", path, "response")).toEqual({ name: "OperationInstance", isRule: true });
});
