import { describe, expect, test } from "vitest";
import { Account } from "../../../scraper/parse/account.js";
import { readHeaderTable } from "../../../scraper/parse/header-table.js";
import { linesOf } from "./lines-of.js";

function read(...texts: readonly string[]) {
  const account = new Account(texts.length);
  const { at: _, headerRows: __, ...table } = readHeaderTable(linesOf(...texts), account);
  const open = account.close().filter(({ use }) => use === "unexplained").length;
  return { table, open };
}

const parts = {
  method: "GET",
  uri: {
    server: "https://api.rambase.net",
    path: "/sales/orders/{orderId}",
    query: [{ name: "type", placeholder: "objectType" }],
  },
  formats: "Xml, Html, Json (ex. $format=json)",
  uriParameters: [{ name: "orderId", type: "Integer", minimum: "100000", description: "Order number" }],
  maximumPageSize: 80,
  customFields: true,
  status: 200,
  resource: { id: 293, version: 58 },
};
const uri = "https://api.rambase.net/sales/orders/{orderId}?type={objectType}";

describe("the header table", () => {
  test.each<[string, readonly string[]]>([
    [
      "label and value on a line",
      [
        "HTTP method GET",
        `URI ${uri}`,
        "Supported formats Xml, Html, Json (ex. $format=json)",
        "- URI parameter {orderId} Order number",
        "Integer, minimum 100000",
        "Maximum page size ($top) 80",
        "Custom fields Custom fields supported",
        "Successful HTTP status code 200",
        "API resource identifier 293, version 58",
      ],
    ],
    [
      "with bars",
      [
        "| HTTP method | GET |",
        `| URI | ${uri} |`,
        "| Supported formats | Xml, Html, Json (ex. $format=json) |",
        "| - URI parameter {orderId} |",
        "Order number",
        "Integer, minimum 100000 |",
        "| Maximum page size ($top) | 80 |",
        "| Custom fields | Custom fields supported |",
        "| Successful HTTP status code | 200 |",
        "| API resource identifier | 293, version 58 |",
      ],
    ],
    [
      "cells on lines of their own, colons behind labels",
      [
        "HTTP method:",
        "GET",
        "URI:",
        uri,
        "Supported formats:",
        "Xml, Html, Json (ex. $format=json)",
        "- URI parameter {orderId}:",
        "Order number",
        "Integer, minimum 100000",
        "Maximum page size ($top):",
        "80",
        "Custom fields:",
        "Custom fields supported",
        "Successful HTTP status code:",
        "200",
        "API resource identifier:",
        "293, version 58",
      ],
    ],
    [
      "all on one line, set apart by elements alone",
      [
        `HTTP method‖GET‖URI‖${uri}‖Supported formats‖Xml, Html, Json (ex. $format=json)‖- URI parameter {orderId}‖Order number‖Integer, minimum 100000‖Maximum page size ($top)‖80‖Custom fields‖Custom fields supported‖Successful HTTP status code‖200‖API resource identifier‖293, version 58`,
      ],
    ],
  ])("%s", (_, texts) => {
    const { table, open } = read(...texts);
    expect(open).toBe(0);
    expect(table).toMatchObject({ ...parts, uri: { ...parts.uri } });
  });

  test("a row that the page lacks is absent, and none is guessed", () => {
    expect(read("HTTP method GET").table).toEqual({ method: "GET", uriParameters: [], customFields: false });
  });

  test.each([
    ["a method that is none", "HTTP method FETCH", "method"],
    ["a URI that is none", "URI sales/orders", "uri"],
    ["a status of two digits", "Successful HTTP status code 20", "status"],
    ["an identifier without a version", "API resource identifier 293", "resource"],
    ["a page size in words", "Maximum page size ($top) eighty", "maximumPageSize"],
  ])("%s is left out, and its line stays unexplained", (_, text, key) => {
    const { table, open } = read(text);
    expect(table).not.toHaveProperty(key);
    expect(open).toBe(1);
  });

  test("0, version 0 is an identifier", () => {
    expect(read("API resource identifier 0, version 0").table.resource).toEqual({ id: 0, version: 0 });
  });

  test.each<[string, readonly string[], object]>([
    ["type alone", ["- URI parameter {a}", "String"], { name: "a", type: "String" }],
    ["type alone between bars", ["- URI parameter {a} |", "String |"], { name: "a", type: "String" }],
    [
      "a description that names a type",
      ["- URI parameter {a} Integer or String", "Integer"],
      { name: "a", type: "Integer", description: "Integer or String" },
    ],
    [
      "a pattern with commas",
      ["- URI parameter {a}", "String, regular expression: ^[0-9]{1,3}, [a-z]+$"],
      { name: "a", type: "String", pattern: "^[0-9]{1,3}, [a-z]+$" },
    ],
    [
      "a description that begins like the label of a row",
      [
        "- URI parameter {a} |",
        "Custom fields of it",
        "are meant",
        "Integer |",
        "| Custom fields | Custom fields supported |",
      ],
      { name: "a", type: "Integer", description: "Custom fields of it\nare meant" },
    ],
    [
      "a description that is the label of a row",
      ["- URI parameter {a}", "URI", "String", "URI", uri],
      { name: "a", type: "String", description: "URI" },
    ],
    [
      "a name in upper case",
      ["- URI parameter {RamBaseMenuItemId} Item", "Integer, minimum 0, default 0"],
      { name: "RamBaseMenuItemId", type: "Integer", minimum: "0", default: "0", description: "Item" },
    ],
  ])("a URI parameter: %s", (_, texts, expected) => {
    const { table, open } = read(...texts);
    expect(table.uriParameters).toMatchObject([expected]);
    expect(open).toBe(0);
  });
});
