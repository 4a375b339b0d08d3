import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommandLine } from "./captured-terminal.js";

const api = `openapi: 3.1.0
info: { title: Roles, version: "1", license: { name: MIT, identifier: MIT } }
servers: [{ url: https://api.rambase.net }]
security: []
paths:
  /roles:
    get:
      operationId: listRoles
      summary: Lists roles
      responses:
        "200": { description: The roles, content: { application/json: { schema: { type: [string, "null"] } } } }
        "400": { description: A mistake, x-rambase-errors: [{ code: 101052, message: A comment is needed }] }
`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "document-commands-"));
  writeFileSync(at("api.yaml"), api);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function at(name: string): string {
  return join(folder, name);
}

describe("lint", () => {
  it("ends with 0 when the rules are kept", async () => {
    const { code, stdout, stderr } = await runCommandLine("lint", at("api.yaml"));
    expect([code, stdout, stderr]).toEqual([0, `${at("api.yaml")} keeps all rules.`, ""]);
  });

  it("ends with 1 and names place and rule when they are not", async () => {
    writeFileSync(at("api.yaml"), api.replace("      operationId: listRoles\n", ""));
    const { code, stdout, stderr } = await runCommandLine("lint", at("api.yaml"));
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`${at("api.yaml")}:7  #/paths/~1roles/get`);
    expect(stderr).toContain("operation-operationId");
    expect(stderr).toContain("1 error");
  });

  it("gives data with --json", async () => {
    writeFileSync(at("api.yaml"), api.replace("      operationId: listRoles\n", ""));
    const { stdout, stderr } = await runCommandLine("lint", at("api.yaml"), "--json");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      warnings: 0,
      issues: [{ code: "lint/error", line: 7 }],
    });
  });

  it.each([
    ["nowhere.yaml", "it does not exist"],
    ["https://example.org/api.yaml", "is an address"],
  ])("ends with 3 for %s", async (file, reason) => {
    const { code, stderr } = await runCommandLine("lint", file);
    expect(code).toBe(3);
    expect(stderr).toContain(reason);
  });

  it("ends with 3 for what is no document, and names the line", async () => {
    writeFileSync(at("api.yaml"), "openapi: 3.1.0\ninfo: [\n");
    const { code, stderr } = await runCommandLine("lint", at("api.yaml"));
    expect(code).toBe(3);
    expect(stderr).toMatch(/api\.yaml:\d+ {2}document\/syntax/);
  });
});

describe("a document in which something has another shape", () => {
  it.each([
    [
      "a list of responses",
      "responses:\n",
      "responses: []\n      x-else:\n",
      "#/paths/~1roles/get/responses",
    ],
    ["a path item of nothing", "  /roles:\n", "  /users:\n  /roles:\n", "#/paths/~1users"],
    ["a tag that is a number", "security: []\n", "tags: [5]\n", "#/tags/0"],
    ["errors that are none", "[{ code: 101052, message: A comment is needed }]", "[5]", "x-rambase-errors/0"],
  ])("%s: docs, diff and export name it as generate does", async (_, right, wrong, pointer) => {
    expect(api).toContain(right);
    writeFileSync(at("api.yaml"), api);
    writeFileSync(at("odd.yaml"), api.replace(right, wrong));
    const runs = [
      await runCommandLine("generate", at("odd.yaml"), "--out", at("sdk")),
      await runCommandLine("docs", at("odd.yaml"), "--out", at("site")),
      await runCommandLine("export", at("odd.yaml"), "--target", "3.0", "--out", at("old.yaml")),
      await runCommandLine("diff", at("odd.yaml"), at("api.yaml")),
      await runCommandLine("diff", at("odd.yaml"), at("odd.yaml")),
    ];
    for (const { code, stderr } of runs) {
      expect(stderr).toContain(`${pointer}  document/shape`);
      expect(code).toBe(1);
    }
    expect(readdirSync(folder).sort()).toEqual(["api.yaml", "odd.yaml"]);
  });

  it("docs names a reference that leads nowhere", async () => {
    const [right, wrong] = ['{ type: [string, "null"] }', "{ $ref: '#/components/schemas/Role' }"];
    expect(api).toContain(right);
    writeFileSync(at("api.yaml"), api.replace(right, wrong));
    const { code, stderr } = await runCommandLine("docs", at("api.yaml"), "--out", at("site"));
    expect(stderr).toContain("/schema  generator/reference");
    expect([code, existsSync(at("site"))]).toEqual([1, false]);
  });

  it("is written as it stands where nothing is lost, with a warning", async () => {
    writeFileSync(at("api.yaml"), api.replace('version: "1"', "version: 1, description: "));
    const words = ["--target", "3.0", "--out", at("old.yaml")];
    const { code, stderr } = await runCommandLine("export", at("api.yaml"), ...words);
    expect([code, stderr.match(/document\/loose/g)?.length]).toEqual([0, 2]);
    expect(readFileSync(at("old.yaml"), "utf8")).toContain("version: 1\n");
  });
});

describe("docs", () => {
  it("shows samples that import the package of the name", async () => {
    const site = async (...more: readonly string[]) => {
      expect((await runCommandLine("docs", at("api.yaml"), "--out", at("site"), ...more)).code).toBe(0);
      return readFileSync(at("site/reference.html"), "utf8");
    };
    expect(await site()).toMatch(/from (?:\\"|&quot;)rambase-sdk\b/);
    const named = await site("--name", "@our/rambase");
    expect(named).toMatch(/from (?:\\"|&quot;)@our\/rambase\b/);
    expect(named).not.toContain("rambase-sdk");
  });
});

describe("export", () => {
  const words = (...more: readonly string[]) => [
    "export",
    at("api.yaml"),
    "--target",
    "3.0",
    "--out",
    at("old.yaml"),
    ...more,
  ];

  it("writes a 3.0 document and finds nothing to do the second time", async () => {
    expect((await runCommandLine(...words())).code).toBe(0);
    const text = readFileSync(at("old.yaml"), "utf8");
    expect(text).toContain("openapi: 3.0.3");
    expect(text).toContain("nullable: true");
    expect(await runCommandLine(...words("--check"))).toMatchObject({ code: 0, stdout: "" });
  });

  it.each([
    ["3.1", "openapi: 3.1.0"],
    ["3.2", "openapi: 3.2.0"],
  ])("writes a %s document", async (target, version) => {
    const run = await runCommandLine("export", at("api.yaml"), "--target", target, "--out", at("new.yaml"));
    expect(run).toMatchObject({ code: 0 });
    expect(readFileSync(at("new.yaml"), "utf8")).toContain(version);
  });

  it("shows the first of many notes and counts the others", async () => {
    const operation = (name: string) => `  /${name}:
    get:
      x-rambase: { responseDocumented: false }
      responses: { "200": { description: Unknown } }
`;
    writeFileSync(at("api.yaml"), api + ["a", "b", "c", "d", "e", "f", "g"].map(operation).join(""));
    const { stderr } = await runCommandLine(...words());
    expect(stderr.match(/export\/any-answer/g)?.length).toBe(4);
    expect(stderr).toContain("8 notes (3 not shown");
  });

  it("writes nothing with --check and ends with 1 when something would change", async () => {
    const { code, stdout } = await runCommandLine(...words("--check"));
    expect([code, stdout]).toEqual([1, `+ ${at("old.yaml")}`]);
    expect(existsSync(at("old.yaml"))).toBe(false);
  });

  it("ends with 4 and leaves a file that is no OpenAPI document", async () => {
    const manifest = '{\n  "name": "mine",\n  "dependencies": {\n    "openapi": "1.0.0"\n  }\n}\n';
    writeFileSync(at("old.yaml"), manifest);
    expect((await runCommandLine(...words())).code).toBe(4);
    expect(readFileSync(at("old.yaml"), "utf8")).toBe(manifest);
  });
});
