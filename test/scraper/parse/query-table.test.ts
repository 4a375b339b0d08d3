import { describe, expect, test } from "vitest";
import { Account } from "../../../scraper/parse/account.js";
import { readQueryTable } from "../../../scraper/parse/query-table.js";
import { linesOf } from "./lines-of.js";

function read(texts: readonly string[], generation: "today" | "older" = "today") {
  const account = new Account(texts.length);
  const rows = readQueryTable(linesOf(...texts), generation, account).parameters.map(
    ({ at: _, ...row }) => row,
  );
  const blank = texts.filter((text) => text.trim() === "").length;
  return { rows, open: account.close().filter(({ use }) => use === "unexplained").length - blank };
}

const both = [
  { name: "activeOnly", type: "Boolean", description: "Only active ones.", default: "False" },
  { name: "$db", type: "String", description: "Company database" },
];

describe("the table of query parameters", () => {
  test.each<[string, readonly string[]]>([
    [
      "on lines",
      [
        "activeOnly Boolean, optional Only active ones.",
        "",
        "Default: False",
        "$db String, optional Company database",
      ],
    ],
    [
      "with bars",
      [
        "activeOnly Boolean, optional |",
        "Only active ones.",
        "Default: False |",
        "$db String, optional | Company database |",
      ],
    ],
    [
      "with bars on both sides",
      [
        "| activeOnly Boolean, optional |",
        "Only active ones.",
        "Default: False |",
        "| $db String, optional | Company database |",
      ],
    ],
    [
      "cells below each other",
      [
        "activeOnly",
        "Boolean, optional",
        "Only active ones.",
        "Default: False",
        "$db",
        "String, optional",
        "Company database",
      ],
    ],
    [
      "set apart by elements alone",
      ["activeOnly‖Boolean, optional‖Only active ones.‖Default: False‖$db‖String, optional‖Company database"],
    ],
  ])("%s", (_, texts) => {
    expect(read(texts)).toEqual({ rows: both, open: 0 });
  });

  test("constraints are the last lines of a row", () => {
    const texts = ["days Integer, optional How many", "Minimum: -1", "Maximum: 12,345", "Default: 0"];
    expect(read(texts).rows).toEqual([
      {
        name: "days",
        type: "Integer",
        description: "How many",
        minimum: "-1",
        maximum: "12,345",
        default: "0",
      },
    ]);
  });

  test("a line like a constraint above the end of a description is part of it", () => {
    const texts = ["days Integer, optional How many", "Minimum: 1", "unless it rains"];
    expect(read(texts).rows).toMatchObject([{ description: "How many\nMinimum: 1\nunless it rains" }]);
  });

  test("a name may have a hyphen, and a row no text", () => {
    expect(read(["new-framework Boolean, optional |"]).rows).toEqual([
      { name: "new-framework", type: "Boolean" },
    ]);
  });

  test("only pages of the older generation may leave out that a row is optional", () => {
    const texts = ["$db String Company database", "$useMinimumVersion Integer Version to run"];
    expect(read(texts, "older").rows.map(({ name, type }) => `${name} ${type}`)).toEqual([
      "$db String",
      "$useMinimumVersion Integer",
    ]);
    expect(read(texts)).toEqual({ rows: [], open: 2 });
  });
});
