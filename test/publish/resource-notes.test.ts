import { expect, it } from "vitest";
import { withResourceNotes } from "../../publish/resource-notes.js";
import type { Json } from "../../spec/document/openapi.js";

function noteOf(stated: Json, description?: string): string | undefined {
  const get = { "x-rambase": stated, ...(description === undefined ? {} : { description }) };
  const document = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: { "/a": { get } } };
  return withResourceNotes(document).paths?.["/a"]?.get?.description;
}

it("says below the description what x-rambase states", () => {
  expect(noteOf({ resource: { id: 1925, version: 10 } }, "Adds a box.")).toBe(
    "Adds a box.\n\nResource 1925 · version 10",
  );
  expect(noteOf({ resource: { id: 2215, version: 4 }, operation: 100147, latestVersion: 5 })).toBe(
    "Resource 2215 · version 4 · replaced by version 5 · API operation 100147",
  );
  expect(noteOf({ maximumPageSize: 80, customFields: true, page: "https://a.example/?id=1" })).toBe(
    "at most 80 items a page · may carry custom fields · [source page](https://a.example/?id=1)",
  );
});

it("says of a deprecated version what its page says of it and of the one that replaces it", () => {
  const replaced = {
    resource: { id: 1925, version: 10 },
    latestVersion: 11,
    latestVersionReleased: "2025-11-28",
    latestVersionNote: "Boxes | shelves.",
    thisVersionNote: "Ends soon.",
    deprecationNotice: "Going to expire.",
  };
  expect(noteOf(replaced)?.split("\n")).toEqual([
    "**Going to expire.**",
    "",
    "- Version 11 (the latest), released 2025&#45;11&#45;28: Boxes &#124; shelves.",
    "- Version 10 (this one): Ends soon.",
    "",
    "Resource 1925 · version 10 · replaced by version 11",
  ]);
  expect(noteOf({ deprecationNotice: "Going." })).toBe("**Going.**");
  expect(noteOf({ thisVersionReleased: "2023" })).toBe("- Version (this one), released 2023");
});

it("shows the fields to filter and to sort by, ready-made filters and API operations as tables", () => {
  const filters = [
    { name: "Name", type: "String", description: "Name of the unit", text: "Name String Name of the unit" },
    { text: "Units | of a kind" },
  ];
  const note = noteOf({
    filters,
    namedFilters: [{ name: "inUse()", text: "inUse()" }],
    sortable: [],
    operations: [
      { id: 100147, name: "Copy", page: "https://a.example/?id=2", text: "100147 Copy" },
      { id: 100148, description: "Ends it.", page: "javascript:alert(1)", text: "100148 Ends it." },
    ],
  });
  expect(note?.split("\n\n")).toEqual([
    "**Fields that a filter may use**",
    "| Name | Type | Description |\n| --- | --- | --- |\n| Name | String | Name of the unit |\n| Units &#124; of a kind |  |  |",
    "**Ready-made filters**",
    "| Name |\n| --- |\n| inUse&#40;&#41; |",
    "**API operations**",
    "| Number | Name | Description |\n| --- | --- | --- |\n| 100147 | [Copy](https://a.example/?id=2) |  |\n| 100148 |  | Ends it. |",
  ]);
});

it.each(["javascript:alert(1)", "https://a.example/) **more** (", "https://a.example/<b>"])(
  "makes no link of %j",
  (page) => {
    expect(noteOf({ resource: { id: 1, version: 2 }, page })).toBe("Resource 1 · version 2");
  },
);

it("leaves an operation alone about which nothing is stated", () => {
  expect(noteOf({}, "Adds a box.")).toBe("Adds a box.");
  expect(noteOf("x")).toBeUndefined();
});
