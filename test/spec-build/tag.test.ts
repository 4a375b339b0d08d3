import { describe, expect, test } from "vitest";
import { tagOf } from "../../spec/build/operation/tag.js";
import { pagesOf } from "./pages.js";

const [plain] = pagesOf([{}]);
if (!plain) throw new Error("the plain page was not read");
const page = plain;
const site = "https://api.rambase.net/documentation";

function tagFrom(address: string, breadcrumb: string | undefined = "RamBase REST APIs"): string {
  const { breadcrumb: _, ...rest } = page;
  return tagOf({ ...rest, address, ...(breadcrumb !== "" && { breadcrumb }) });
}

describe("the tag of an operation", () => {
  test("is the module of the breadcrumb, whatever the address says", () => {
    expect(tagFrom(`${site}/Sales/Customer?resourceno=293&version=58`, "CRM APIs")).toBe("CRM");
  });

  test.each([
    ["", `${site}/System/Admittance/Role?resourceno=1916&version=10`, "System"],
    ["blanks as %20", `${site}/Human%20resource/Work%20day?resourceno=2145&version=16`, "Human resource"],
    ["blanks as a plus", `${site}/Human+resource/Work?resourceno=2145`, "Human resource"],
    ["tagview", `${site}/tagview/System/Users?resourceno=3688&version=3`, "System"],
    ["a trailing slash", `${site}/Product/?resourceno=459&version=27`, "Product"],
    ["tagview with a trailing slash", `${site}/tagview/System/?resourceno=1&version=1`, "System"],
    ["an empty segment first", `${site}//Product/?resourceno=459`, "Product"],
    [
      "the host of the release site",
      "https://apirelease.rambase.net/documentation/Finance/Ledger?resourceno=5288",
      "Finance",
    ],
    ["an operation", `${site}/Sales/Quote?operationid=100176&resourceno=430&version=52`, "Sales"],
    ["escaped ampersands", `${site}/Sales/Quote?operationid=100176&amp;resourceno=430`, "Sales"],
  ])("else that of the address: %s", (_, address, tag) => {
    expect(tagFrom(address)).toBe(tag);
    expect(tagFrom(address, "")).toBe(tag);
  });

  test.each([
    ["no tags", `${site}?resourceno=1811`],
    ["no tags and a slash", `${site}/?resourceno=1811`],
    ["tagview without tags", `${site}/tagview/?resourceno=325&version=21&operationid=100016`],
    ["tagview without a slash", `${site}/tagview?resourceno=325`],
    ["another page", "https://api.rambase.net/gettingstarted/basics"],
    ["half an escape", `${site}/%E0%A4%A?resourceno=1`],
  ])("else that of the path: %s", (_, address) => {
    expect(tagFrom(address)).toBe("System");
  });
});

test("a path of several words makes a tag that can be read", () => {
  const [other] = pagesOf([
    {
      breadcrumb: "RamBase REST APIs",
      uri: { server: "https://api.rambase.net", path: "/human-resources/x", query: [] },
    },
  ]);
  expect(other && tagOf(other)).toBe("Human resources");
});
