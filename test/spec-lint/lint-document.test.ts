import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintDocument } from "../../spec/lint/lint-document.js";

const good = `openapi: 3.1.0
info:
  title: Roles
  version: "1"
  license: { name: MIT, identifier: MIT }
servers: [{ url: https://api.rambase.net }]
security: []
paths:
  /roles:
    get:
      operationId: listRoles
      summary: Lists roles
      responses:
        "200": { description: The roles }
        "400": { description: A mistake }
`;

describe("lintDocument", () => {
  it("finds nothing in a document that keeps the rules", async () => {
    expect(await lintDocument(good, "api.yaml")).toEqual({ value: { errors: 0, warnings: 0 }, issues: [] });
  });

  it("names line, pointer and rule of what it finds", async () => {
    const { value, issues } = await lintDocument(
      good.replace("      operationId: listRoles\n", ""),
      "api.yaml",
    );
    expect(value).toEqual({ errors: 1, warnings: 0 });
    expect(issues[0]).toMatchObject({ code: "lint/error", severity: "error", file: "api.yaml", line: 10 });
    expect(issues[0]?.pointer).toMatch(/^\/paths\/~1roles\/get/);
    expect(issues[0]?.message).toContain("operation-operationId");
  });

  it("follows the configuration it is given", async () => {
    const text = good.replace("      operationId: listRoles\n", "");
    const relaxed = "extends: [recommended-strict]\nrules: { operation-operationId: warn }";
    const { value, issues } = await lintDocument(text, "api.yaml", relaxed);
    expect(value).toEqual({ errors: 0, warnings: 1 });
    expect(issues[0]?.code).toBe("lint/warning");
  });

  it("takes the configuration of this project", async () => {
    const outcome = await lintDocument(good, "api.yaml", readFileSync("redocly.yaml", "utf8"));
    expect(outcome.issues).toEqual([]);
  });

  it.each([
    ["a text that is no YAML", "openapi: [3.1.0", "document/syntax"],
    ["an empty text", "", "document/syntax"],
    ["something else", "name: not an API", "document/syntax"],
  ])("reports %s", async (_, text, code) => {
    const { issues } = await lintDocument(text, "api.yaml");
    expect(issues.map((one) => one.code)).toEqual([code]);
    expect(issues[0]?.message).not.toMatch(/\n|node_modules/);
  });

  it("opens no other file and no address", async () => {
    const elsewhere = good.replace("{ description: A mistake }", "{ $ref: /etc/hostname }");
    const { issues } = await lintDocument(elsewhere, "api.yaml");
    expect(issues.map((one) => one.message).join("\n")).toContain("not followed (hostname)");
  });

  it("says which configuration is wrong", async () => {
    const { issues } = await lintDocument(good, "api.yaml", "extends: [no-such-rules]");
    expect(issues.map((one) => one.code)).toEqual(["lint/config"]);
  });
});
