import { expect, test } from "vitest";
import { fileNames } from "../../generator/emit/checks/local-names.js";
import { reservedFunctionNames, reservedTypeNames } from "../../generator/model/naming/reserved-names.js";
import { runtimeFunctions } from "../../generator/model/naming/runtime-functions.js";
import { callOptions } from "../../generator/model/operations/read-options.js";
import type { ListOptions } from "../../generator/runtime/call/operation.js";
import { readFolder } from "./support/read-folder.js";

/** The names that a list of exports holds, types and values alike. */
function exportedNames(file: string): readonly string[] {
  const text = readFolder("generator/runtime").find(({ path }) => path === file)?.text ?? "";
  return [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.replace("type ", "").trim())
      .filter((name) => name !== ""),
  );
}

const isType = (name: string): boolean => /^[A-Z]/.test(name);

test.each([
  ["index.ts", 60],
  ["internal.ts", 2],
])("no generated type is named like one of the runtime's %s, which has at least %i", (file, least) => {
  const names = exportedNames(file).filter(isType);
  expect(names.length).toBeGreaterThanOrEqual(least);
  for (const name of names) expect(reservedTypeNames, name).toContain(name);
});

test("no generated function is named like what it calls", () => {
  const checks = exportedNames("validate/index.ts");
  expect(checks).toContain("refuse");
  const called = [...checks, "schema"].filter((name) => !/^[A-Z]/.test(name));
  for (const name of called) expect(fileNames, name).toContain(name);
  const files = Object.entries(runtimeFunctions);
  for (const [file, names] of files)
    for (const name of names) {
      expect(exportedNames(file.replace(/^runtime\/(.*)$/, "$1.ts"))).toContain(name);
      expect(reservedFunctionNames, name).toContain(name);
    }
});

test("no parameter becomes an option of the name of one that all calls take", () => {
  // The compiler holds these against the runtime's.
  const all: Record<keyof ListOptions, true> = {
    signal: true,
    timeout: true,
    totalTimeout: true,
    headers: true,
    retries: true,
    limit: true,
  };
  expect(callOptions.toSorted()).toEqual(Object.keys(all).sort());
});
