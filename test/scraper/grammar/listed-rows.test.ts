import { describe, expect, test } from "vitest";
import type { ListedRow } from "../../../scraper/model/resource-page.js";
import { emptyNames } from "../../../spec/build/name-lock.js";
import { buildDocument } from "../../support/build-document.js";
import { readPage } from "../read-page.js";
import { insertBelow } from "./insert-into-page.js";

type Layout = Parameters<typeof insertBelow>[0];
const filterSentence = "on how to use filter parameters";
const sortSentence = "on how to use sortable parameters";
const operationSentence = "on what all of them have in common";

/** The rows without their places; no line may stay unexplained and nothing may be reported. */
function read(layout: Layout, sentence: string, inserted: string) {
  const { page, found, unexplained } = readPage(insertBelow(layout, sentence, inserted));
  expect(found.filter(({ code }) => code !== "flat/uncertain")).toEqual([]);
  expect(unexplained).toBe(0);
  const bare = (rows: readonly ListedRow[]) => rows.map(({ at: _, ...row }) => row);
  return {
    page,
    filters: bare(page.filters),
    namedFilters: bare(page.namedFilters),
    sortable: bare(page.sortable),
    operations: bare(page.operations),
  };
}

const fields = [
  {
    name: "customerId",
    type: "Integer",
    description: "Customer of the order",
    text: "customerId Integer Customer of the order",
  },
  { name: "paid", type: "Boolean", description: "Only paid ones", text: "paid Boolean Only paid ones" },
];

const table = (rows: readonly (readonly string[])[], cell = "td") =>
  `<table>${rows.map((cells) => `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join("")}</tr>`).join("\n")}</table>`;

describe("filter fields", () => {
  test.each<[string, Layout, string]>([
    ["on one line each", "lines", "customerId Integer Customer of the order\npaid Boolean Only paid ones"],
    [
      "with bars",
      "flat",
      "customerId | Integer | Customer of the order |\npaid | Boolean | Only paid ones |",
    ],
    [
      "with bars on both sides, name and datatype in one cell",
      "flat",
      "| customerId Integer | Customer of the order |\n| paid Boolean | Only paid ones |",
    ],
    [
      "with a head of bars",
      "flat",
      "| Name | Type | Description |\n| customerId | Integer | Customer of the order |\n| paid | Boolean | Only paid ones |",
    ],
    [
      "with a head on a line",
      "lines",
      "Name Type Description\ncustomerId Integer Customer of the order\npaid Boolean Only paid ones",
    ],
    [
      "with the text on the line below",
      "lines",
      "customerId Integer\nCustomer of the order\npaid Boolean\nOnly paid ones",
    ],
    [
      "with every cell on a line of its own, as in a table",
      "html-lists",
      table([
        ["Name", "Type", "Description"],
        ["customerId", "Integer", "Customer of the order"],
        ["paid", "Boolean", "Only paid ones"],
      ]),
    ],
    [
      "with a label cell and a text cell",
      "html-lists",
      table([
        ["customerId Integer", "Customer of the order"],
        ["paid Boolean", "Only paid ones"],
      ]),
    ],
    [
      "as a list",
      "html-lists",
      "<ul><li><b>customerId</b> Integer Customer of the order</li><li><b>paid</b> Boolean Only paid ones</li></ul>",
    ],
    [
      "set apart by nothing but elements",
      "html-lists",
      "<x-t><x-c>customerId</x-c><x-c>Integer</x-c><x-c>Customer of the order</x-c><x-c>paid</x-c><x-c>Boolean</x-c><x-c>Only paid ones</x-c></x-t>",
    ],
  ])("%s", (_, layout, inserted) => {
    expect(read(layout, filterSentence, inserted)).toMatchObject({ filters: fields, namedFilters: [] });
  });

  test.each<[string, string]>([
    ["a mark that they are optional", "customerId Integer, optional Customer of the order"],
    ["the datatype in brackets", "customerId (Integer) Customer of the order"],
    ["a colon", "customerId: Integer: Customer of the order"],
    ["a dash", "customerId Integer - Customer of the order"],
  ])("%s is no part of the description", (_, row) => {
    const { filters } = read("lines", filterSentence, row);
    expect(filters).toEqual([{ ...fields[0], text: row }]);
  });

  test("keep a description over several lines, also where a line looks like a row", () => {
    const rows = "customerId Integer\nCustomer\nvalid Date of it\npaid Boolean\nOnly paid ones";
    expect(read("lines", filterSentence, rows).filters).toMatchObject([
      { name: "customerId", description: "Customer\nvalid Date of it" },
      fields[1],
    ]);
  });

  test("may be called like the head of a table", () => {
    const rows = table([
      ["Name", "String", "Its name"],
      ["Type", "Integer", "Its type"],
    ]);
    expect(read("html-lists", filterSentence, rows).filters).toMatchObject([
      { name: "Name", type: "String" },
      { name: "Type", type: "Integer" },
    ]);
  });
});

describe("named filters", () => {
  const named = [
    { name: "myOrders()", description: "Orders that are mine", text: "myOrders() Orders that are mine" },
    { name: "late", description: "Orders that are late", text: "late Orders that are late" },
  ];

  test.each<[string, Layout, string]>([
    [
      "on lines",
      "lines",
      "customerId Integer Customer of the order\npaid Boolean Only paid ones\nNamed filters\nmyOrders() Orders that are mine\nlate Orders that are late",
    ],
    [
      "with bars and heads",
      "flat",
      "Name | Type | Description |\ncustomerId | Integer | Customer of the order |\npaid | Boolean | Only paid ones |\nNamed filter | Description |\nmyOrders() | Orders that are mine |\nlate | Orders that are late |",
    ],
    [
      "in a table of their own",
      "html-lists",
      `<h4>Filter fields</h4>${table([
        ["customerId", "Integer", "Customer of the order"],
        ["paid", "Boolean", "Only paid ones"],
      ])}<h4>Named filters:</h4>${table([
        ["Name", "Description"],
        ["myOrders()", "Orders that are mine"],
        ["late", "Orders that are late"],
      ])}`,
    ],
  ])("stand apart from filter fields: %s", (_, layout, inserted) => {
    expect(read(layout, filterSentence, inserted)).toMatchObject({ filters: fields, namedFilters: named });
  });

  test("a row with a datatype is a filter field wherever it stands", () => {
    const { filters, namedFilters } = read(
      "lines",
      filterSentence,
      "Named filters\ncustomerId Integer Customer of the order",
    );
    expect({ filters, namedFilters }).toEqual({ filters: [fields[0]], namedFilters: [] });
  });
});

describe("sortable fields", () => {
  test.each<[string, Layout, string]>([
    ["on lines", "lines", "customerId\nName\ncreatedAt"],
    ["with bars", "flat", "| customerId |\n| Name |\n| createdAt |"],
    ["in a list", "html-lists", "<ul><li>customerId<li>Name<li>createdAt</ul>"],
    ["in a table", "html-lists", table([["customerId"], ["Name"], ["createdAt"]])],
  ])("are names: %s", (_, layout, inserted) => {
    expect(read(layout, sortSentence, inserted).sortable).toEqual(
      ["customerId", "Name", "createdAt"].map((name) => ({ name, text: name })),
    );
  });

  test("may have a text", () => {
    const rows = "customerId Customer of the order\nStatus Status of the order\ntotal: Sum of it";
    expect(read("lines", sortSentence, rows).sortable).toMatchObject([
      { name: "customerId", description: "Customer of the order" },
      { name: "Status", description: "Status of the order" },
      { name: "total", description: "Sum of it" },
    ]);
  });

  test("may be called like the columns of a table", () => {
    const names = ["Name", "Type", "Description", "Status", "Number"];
    const items = names.map((name) => `<li>${name}</li>`).join("");
    expect(read("html-lists", sortSentence, `<ul>${items}</ul>`).sortable).toEqual(
      names.map((name) => ({ name, text: name })),
    );
  });

  test("a sentence has no name", () => {
    expect(read("lines", sortSentence, "This resource cannot be sorted.").sortable).toEqual([
      { text: "This resource cannot be sorted." },
    ]);
  });
});

describe("operations of a resource", () => {
  const copy = { id: 100147, name: "Copy role" };
  test.each<[string, Layout, string, string]>([
    ["a number and a name", "lines", "100147 Copy role", "100147 Copy role"],
    ["a number, a colon and a name", "lines", "100147: Copy role", "100147: Copy role"],
    ["a name and a number", "lines", "Copy role (100147)", "Copy role (100147)"],
    ["cells between bars", "flat", "| 100147 | Copy role |", "100147 Copy role"],
    ["cells below a head", "flat", "Id | Name |\n100147 | Copy role |", "100147 Copy role"],
    [
      "cells of a table",
      "html-lists",
      table([
        ["Id", "Name"],
        ["100147", "Copy role"],
      ]),
      "100147 Copy role",
    ],
  ])("%s", (_, layout, inserted, text) => {
    expect(read(layout, operationSentence, inserted).operations).toEqual([{ ...copy, text }]);
  });

  const page = "/documentation/System/Role?operationid=100147&resourceno=1916&version=16";
  test.each<[string, string]>([
    [
      "a list",
      `<ul><li><a href="${page}">Copy role</a> Makes another one</li><li><a href="/o?operationid=7">Clear</a></li></ul>`,
    ],
    [
      "a table",
      table([
        [`<a href="${page}">Copy role</a>`, "Makes another one"],
        [`<a href="/o?operationid=7">Clear</a>`],
      ]),
    ],
  ])("links to their pages: %s", (_, inserted) => {
    expect(read("html-lists", operationSentence, inserted).operations).toMatchObject([
      { ...copy, description: "Makes another one", page },
      { id: 7, name: "Clear", page: "/o?operationid=7" },
    ]);
  });

  test("the number may stand behind the name", () => {
    const rows = table([
      ["Copy role", "100147", "Makes another one"],
      ["Clear role", "100148", "Empties it"],
    ]);
    expect(read("html-lists", operationSentence, rows).operations).toMatchObject([
      { ...copy, description: "Makes another one" },
      { id: 100148, name: "Clear role", description: "Empties it" },
    ]);
  });

  test("without numbers and links, every line is one", () => {
    const { operations } = read("lines", operationSentence, "Copy role\nClear role");
    expect(operations.map(({ name }) => name)).toEqual(["Copy role", "Clear role"]);
  });
});

test("all of them reach the document", () => {
  const { page } = read(
    "lines",
    filterSentence,
    "paid Boolean Only paid ones\nNamed filters\nlate Late ones",
  );
  const other = read("lines", operationSentence, "100147 Copy role").page;
  const { document } = buildDocument([{ ...page, operations: other.operations }], emptyNames).value;
  const item = Object.values(document.paths ?? {})[0];
  expect(Object.values(item ?? {})[0]).toMatchObject({
    "x-rambase": {
      filters: [fields[1]],
      namedFilters: [{ name: "late", description: "Late ones", text: "late Late ones" }],
      operations: [{ id: 100147, name: "Copy role", text: "100147 Copy role" }],
    },
  });
});
