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

test.each(names.filter((name) => name !== "receive-webhooks"))(
  "%s asks for another address where the client would refuse the one that is set",
  async (name) => {
    const { readSettings } = await import(`../../examples/${name}/src/settings.ts`);
    const settingsAt = (url: string) =>
      readSettings(new Proxy({}, { get: (_, variable) => (variable === "RAMBASE_BASE_URL" ? url : "x") }));
    for (const url of [
      "gw.test",
      "ftp://gw.test",
      "https://me@gw.test",
      "https://gw.test/r?key=1",
      "https://gw.test/#x",
    ])
      expect(settingsAt(url).missing).toEqual([expect.stringMatching(/^RAMBASE_BASE_URL: /)]);
    expect(settingsAt("https://gw.test/r")).toHaveProperty("client.baseUrl", "https://gw.test/r");
  },
);

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
