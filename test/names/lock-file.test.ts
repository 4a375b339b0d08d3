import { expect, test } from "vitest";
import { type NameLock, printNames } from "../../spec/build/name-lock.js";
import { parseNames } from "../../spec/build/names/parse-names.js";

const lock: NameLock = {
  operations: { "GET /system/roles": "listRoles", "POST /system/roles": "createRole" },
  schemas: { "POST /system/roles request": "RoleInput", "PUT /system/roles request": "RoleInput" },
  shared: { RoleInput: "0123456789abcdef" },
  errors: { "101052": "AlreadyExists" },
};
const text = printNames(lock);

/** What is said about a lock, with the lines. */
function said(broken: string): readonly string[] {
  return parseNames(broken, "names.json").issues.map(({ line, message }) => `${line}: ${message}`);
}

test("what is printed is read again", () => {
  expect(parseNames(text, "names.json")).toEqual({ value: lock, issues: [] });
  expect(printNames(parseNames(text, "names.json").value)).toBe(text);
});

test("a lock from before shared names were written down is read", () => {
  const { shared, ...old } = lock;
  expect(parseNames(printNames(old), "names.json")).toEqual({ value: old, issues: [] });
});

test.each([
  ["", "1: The name lock cannot be read: the file is empty."],
  [
    "[]",
    "1: The name lock cannot be read: it is to be an object with the objects operations, schemas and errors.",
  ],
  [
    text.replace('    "POST /system/roles":', '<<<<<<< HEAD\n    "POST /system/roles":'),
    "4: The name lock cannot be read: a merge of git left its marks here.",
  ],
  [
    text.replace('"createRole"', '"create role"'),
    '4: The name lock cannot be read: the name of "POST /system/roles", "create role", is no identifier.',
  ],
  [
    text.replace('"createRole"', '"listRoles"'),
    '4: listRoles is the name of "GET /system/roles" (line 3) and of "POST /system/roles" in "operations"; leave it to the one that was published first and remove the other line, which then gets a new name.',
  ],
  [
    text.replace('"createRole"', '"LISTroles"'),
    '4: LISTroles is the name of "GET /system/roles" (line 3) and of "POST /system/roles" in "operations"; leave it to the one that was published first and remove the other line, which then gets a new name.',
  ],
  [
    text.replace(/"shared": \{[^}]*\}/, '"shared": ["RoleInput"]'),
    "10: The name lock cannot be read: shared is to be an object of texts.",
  ],
  [
    text.replace('"0123456789abcdef"', "5"),
    "10: The name lock cannot be read: shared is to be an object of texts.",
  ],
  [
    text.replace('"POST /system/roles":', '"GET /system/roles":'),
    '4: "GET /system/roles" is called both listRoles (line 3) and createRole in "operations"; leave the one that was published.',
  ],
  [
    text.replace('    "RoleInput":', '    "Other":'),
    '8: RoleInput is the name of "POST /system/roles request" (line 7) and of "PUT /system/roles request" in "schemas"; leave it to the one that was published first and remove the other line, which then gets a new name. If they are to share it, write "RoleInput": "" into "shared".',
  ],
  [
    text.replace('"PUT /system/roles request": "RoleInput"', '"PUT /system/roles request": "Error"'),
    '8: Error is a schema of every document; "PUT /system/roles request" needs another name.',
  ],
  [
    text.replace('  "schemas": {', '  "operations": {\n    "GET /x": "getX"\n  },\n  "schemas": {'),
    '3: "operations" stands there twice; put all its names into one.',
    '4: "operations" stands there twice; put all its names into one.',
  ],
])("a lock that cannot be followed is refused with its line (%#)", (broken, ...expected) => {
  expect(said(broken)).toEqual(expected);
});

test("a lock that was cut off is refused at its end", () => {
  for (const length of [1, 20, 60, 200, text.length - 3]) {
    const cut = text.slice(0, length);
    expect(said(cut)).toHaveLength(1);
    expect(said(cut)[0]).toMatch(new RegExp(`^${cut.split("\n").length}: The name lock cannot be read`));
  }
});
