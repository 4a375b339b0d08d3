import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { escapesFromTypes } from "./escapes-from-types.js";

const names = readdirSync("examples").filter((name) => existsSync(join("examples", name, "package.json")));

test("there are examples for five tasks", () => {
  expect(names).toEqual([
    "export-customers",
    "onboard-user",
    "post-ledger",
    "quote-to-order",
    "receive-webhooks",
  ]);
  expect(escapesFromTypes("const a = <A>b!; let c: any = d as E; f as const; // @ts-ignore")).toHaveLength(5);
});

describe.each(names)("%s", (name) => {
  const folder = join("examples", name);
  const sources = readdirSync(join(folder, "src")).map((file) =>
    readFileSync(join(folder, "src", file), "utf8"),
  );

  test("never overrules the compiler", () => {
    for (const source of sources) expect(escapesFromTypes(source)).toEqual([]);
  });

  test("names in its README every environment variable that it reads, and no other", () => {
    const read = new Set(sources.flatMap((source) => source.match(/\b(?:RAMBASE_[A-Z_]+|PORT)\b/g) ?? []));
    const exported = readFileSync(join(folder, "README.md"), "utf8").matchAll(/^export (\w+)=/gm);
    expect([...exported].map(([, variable]) => variable).sort()).toEqual([...read].sort());
  });

  test("needs the SDK alone, and is linked from the README of the project", () => {
    const { dependencies, name: packageName } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    );
    expect([packageName, dependencies]).toEqual([name, { "rambase-sdk": "file:../../generated/sdk" }]);
    expect(readFileSync("README.md", "utf8")).toContain(`(examples/${name})`);
  });
});
