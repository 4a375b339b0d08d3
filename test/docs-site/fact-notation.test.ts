import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseFieldKey } from "../support/docs-site/facts/field-key.js";
import { loadFacts } from "../support/docs-site/index.js";

describe("the key of a field", () => {
  const none = { marker: "none", constraints: {} };
  it.each([
    ["User", { name: "User", ...none }],
    ["Name String", { name: "Name", type: "String", ...none }],
    ["API as aPi Integer", { name: "API", jsonName: "aPi", type: "Integer", ...none }],
    ["Filters [Filter]", { name: "Filters", item: { name: "Filter", marker: "none" }, ...none }],
    [
      "Filters [Filter, optional], optional",
      { name: "Filters", item: { name: "Filter", marker: "optional" }, marker: "optional", constraints: {} },
    ],
    [
      "Type Integer, required, domain values, minimum 1, default 2",
      {
        name: "Type",
        type: "Integer",
        marker: "required",
        domainValues: true,
        constraints: { minimum: "1", default: "2" },
      },
    ],
    [
      "Code String, optional, pattern ^[a-z, ]+, $",
      { name: "Code", type: "String", marker: "optional", constraints: { pattern: "^[a-z, ]+, $" } },
    ],
  ])("%s", (key, expected) => {
    expect(parseFieldKey(key)).toEqual(expected);
  });

  it.each(["", "Name String,required", "Name String, minimun 1", "Two Words Here"])(
    "«%s» is refused",
    (key) => {
      expect(parseFieldKey(key)).toBeTypeOf("string");
    },
  );
});

describe("mistakes in a file", () => {
  it("are reported with the file and the line", () => {
    const folder = mkdtempSync(join(tmpdir(), "facts-"));
    mkdirSync(join(folder, "shared"));
    mkdirSync(join(folder, "system"));
    writeFileSync(join(folder, "shared/query-parameters.yaml"), "$db String: Company database.\n");
    const page = [
      "call: POST /system/roles",
      "summary: Adds a role",
      "status: 201",
      "resource: 1916 v10",
      "colour: green",
      "query parameters: [$db, $bd]",
      "request:",
      "  Role:",
      "    Name String, requird: What the role is called.",
      "    Level: 3",
      "response: nothing",
      "errors:",
      "  - 101015 Permission not found",
    ];
    writeFileSync(join(folder, "system/roles.yaml"), page.join("\n"));
    writeFileSync(join(folder, "system/worse.yaml"), "call: roles\n");
    const { problems } = loadFacts(folder);
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message.slice(0, 44)}`)).toEqual([
      "system/roles.yaml:5 «colour» is not a fact of a page: expected o",
      "system/roles.yaml:6 $bd is not among the shared query parameters",
      "system/roles.yaml:9 «Name String, requird»: «requird» is no flag",
      "system/roles.yaml:10 expected a mapping: the fields of Level (a f",
      "system/roles.yaml:11 there is no shared body nothing",
      "system/roles.yaml:13 expected an error, as in 101015 HTTP 404 Per",
      "system/worse.yaml:1 call: expected a method and a path, as in PO",
      "system/worse.yaml:1 summary: expected a sentence",
      "system/worse.yaml:1 status: expected an HTTP status",
      "system/worse.yaml:1 resource: expected number and version, as in",
    ]);
  });
});
