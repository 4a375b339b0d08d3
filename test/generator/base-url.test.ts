import { expect, test } from "vitest";
import { baseUrlOf } from "../../generator/model/base-url.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { generate, readFixture } from "./support/sdk-project.js";

test.each([
  ["https://api.example.com/v1/", "https://api.example.com/v1"],
  ["http://localhost:8080", "http://localhost:8080"],
  ["https://{region}.example.com/{version}", "https://eu.example.com/v2"],
  ["https://{tenant}.example.com", undefined],
  ["https://{toString}.example.com", undefined],
  ["/v1", undefined],
  ["//api.example.com", undefined],
  ["ftp://api.example.com", undefined],
  ["https://me:secret@api.example.com", undefined],
  ["https://api.example.com?key=1", undefined],
  ["", undefined],
])("a client that is told nothing else calls %s at %s", (url, expected) => {
  const variables = { region: { default: "eu" }, version: { default: "v2" }, tenant: {} };
  expect(baseUrlOf({ url, variables })).toBe(expected);
});

async function textsWith(servers: OpenApiDocument["servers"]): Promise<readonly string[]> {
  const { servers: _, ...rest } = readFixture("roles.yaml");
  const files = await generate(servers === undefined ? rest : { ...rest, servers });
  const readme = files.get("README.md")?.match(/\| `baseUrl` .*/)?.[0] ?? "";
  return [files.get("src/runtime/usual-base-url.ts") ?? "", readme];
}

test("the first server is the SDK's base URL, and the readme says so", async () => {
  const [code, readme] = await textsWith([
    { url: "https://api.example.com/v1/" },
    { url: "https://other.example" },
  ]);
  expect(code).toContain('usualBaseUrl: string = "https://api.example.com/v1";');
  expect(readme).toContain("`https://api.example.com/v1`");
});

test.each([undefined, [], [{ url: "/v1" }]])(
  "with the servers %j it stays RamBase's own",
  async (servers) => {
    const [code, readme] = await textsWith(servers);
    expect(code).toContain('usualBaseUrl: string = "https://api.rambase.net";');
    expect(readme).toContain("`https://api.rambase.net`");
  },
);

test.each([
  ["https://api.example.com", "node:https"],
  ["http://localhost:8080", "node:http"],
])("the readme's connections to %s are those of %s", async (url, module) => {
  const files = await generate({ ...readFixture("roles.yaml"), servers: [{ url }] });
  expect(files.get("README.md")).toContain(`import { Agent } from "${module}";`);
});

test("a module named like an entry of the package has another folder, and hides no entry", async () => {
  const { paths, ...rest } = readFixture("roles.yaml");
  const [first = {}] = Object.values(paths ?? {});
  const { get } = first;
  const item = get === undefined ? {} : { get: { ...get, operationId: "listNodes", parameters: [] } };
  const files = await generate({ ...rest, paths: { ...paths, "/node/places": item } });
  const { exports } = JSON.parse(files.get("package.json") ?? "");
  expect(exports["./node"].default).toBe("./dist/runtime/node/index.js");
  expect(exports["./node-api"].default).toBe("./dist/node-api/index.js");
});
