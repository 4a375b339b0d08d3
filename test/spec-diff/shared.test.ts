import { describe, expect, test } from "vitest";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import { semverVerdict } from "../../spec/diff/verdict.js";
import type { OpenApiDocument, Schema } from "../../spec/document/openapi.js";

const answer = (schema: Schema) => ({
  "200": { description: "The answer.", content: { "application/json": { schema } } },
});
const body = (schema: Schema) => ({ content: { "application/json": { schema } } });
const role: Schema = { $ref: "#/components/schemas/Role" };

function apiDocument(schemas: { readonly [name: string]: Schema }): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Roles", version: "1.0.0" },
    paths: {
      "/roles": {
        get: { operationId: "listRoles", responses: answer({ type: "array", items: role }) },
        post: { operationId: "createRole", requestBody: body(role), responses: answer(role) },
      },
      "/roles/{roleId}": { get: { operationId: "getRole", responses: answer(role) } },
    },
    components: { schemas },
  };
}

function seen(old: { readonly [name: string]: Schema }, now: { readonly [name: string]: Schema }) {
  return diffDocuments(apiDocument(old), apiDocument(now)).map(
    ({ severity, rule, subject, operations }) =>
      `${severity} ${rule} ${subject}: ${operations.map(({ operationId }) => operationId).join(", ")}`,
  );
}

const described = (description: string) => ({ Role: { type: "object" as const, description } });

test("descriptions are told as what their CommonMark reads like, cut or whole", () => {
  const [change] = diffDocuments(
    apiDocument(described("Use \\*abc\\*.")),
    apiDocument(described(`${"&lt;".repeat(70)}.`)),
  );
  expect(change).toMatchObject({
    message: `description changed (Use *abc*. → ${"<".repeat(60)}…)`,
    before: "Use *abc*.",
  });
});

test("descriptions that read the same are told as they stand", () => {
  const [before, after] = ["Use *abc*.", "Use \\*abc\\*."];
  expect(diffDocuments(apiDocument(described(before)), apiDocument(described(after)))).toMatchObject([
    { message: `description changed (${before} → ${after})`, before, after },
  ]);
});

describe("a component that many operations use", () => {
  test("is judged once in each direction, and names the operations that meet the change", () => {
    const changes = seen(
      { Role: { type: "object", properties: { name: { type: "string", maxLength: 60 } } } },
      { Role: { type: "object", properties: { name: { type: "string", maxLength: 40 } } } },
    );
    expect(changes).toEqual([
      "breaking request/max-length-lowered request body name: createRole",
      "info response/max-length-lowered response 200 [].name: listRoles, createRole, getRole",
    ]);
  });

  test("has texts of no direction, which are reported once", () => {
    const changes = seen({ Role: { description: "A role." } }, { Role: { description: "The role." } });
    expect(changes).toEqual(["info text/description response 200 []: listRoles, createRole, getRole"]);
  });

  test("may hold itself, also by way of others", () => {
    const parent = { $ref: "#/components/schemas/Role", description: "The role above." };
    const tree = (maximum: number): { readonly [name: string]: Schema } => ({
      Role: {
        type: "object",
        properties: {
          parent,
          children: { type: "array", items: role },
          rank: { $ref: "#/components/schemas/Rank" },
        },
      },
      Rank: { allOf: [{ type: "integer" }, { maximum }], anyOf: [{ minimum: 1 }, role] },
    });
    expect(seen(tree(9), tree(9))).toEqual([]);
    expect(seen(tree(9), tree(8))).toEqual([
      "breaking request/maximum-lowered request body rank: createRole",
      "info response/maximum-lowered response 200 [].rank: listRoles, createRole, getRole",
    ]);
  });

  test("that refers to nothing but itself is compared, too", () => {
    expect(seen({ Role: role }, { Role: { type: "object" } })).toContain(
      "breaking request/type-narrowed request body: createRole",
    );
  });
});

describe("numbers that only a BigInt holds", () => {
  test("are compared as numbers", () => {
    const limit = (maximum: number | bigint) => ({ Role: { type: "integer", maximum } as const });
    expect(seen(limit(9007199254740993n), limit(9007199254740993n))).toEqual([]);
    expect(seen(limit(100000000000000000000n), limit(1e20))).toEqual([]);
    expect(seen(limit(9007199254740993n), limit(9007199254740992n))).toContain(
      "breaking request/maximum-lowered request body: createRole",
    );
  });
});

describe("a schema that becomes an alternative", () => {
  const person: Schema = { type: "object", properties: { name: {}, above: role } };
  const machine: Schema = { type: "object", properties: { number: {} } };

  test("adds the other alternatives, and takes nothing away", () => {
    const changes = seen({ Role: person }, { Role: { oneOf: [machine, person] } });
    expect(changes).toEqual([
      "warning response/choice-added response 200 []: listRoles, createRole, getRole",
      "info request/choice-added request body: createRole",
    ]);
  });

  test("takes the others away when it stands alone again", () => {
    const changes = seen({ Role: { anyOf: [machine, person] } }, { Role: person });
    expect(changes).toEqual([
      "breaking request/choice-removed request body: createRole",
      "info response/choice-removed response 200 []: listRoles, createRole, getRole",
    ]);
  });
});

describe("a field that is read-only", () => {
  test("takes no part in requests, whatever changes in it", () => {
    const changes = seen(
      { Role: { type: "object", properties: { id: { type: "string", readOnly: true } } } },
      { Role: { type: "object", required: ["id"], properties: { id: { type: "integer", readOnly: true } } } },
    );
    expect(changes.filter((change) => change.includes("request"))).toEqual([
      "info request/property-became-required request body id: createRole",
      "info request/type-changed request body id: createRole",
    ]);
  });

  test("does not hide that the same schema is used elsewhere", () => {
    const using = (name: Schema): { readonly [name: string]: Schema } => ({
      Role: {
        properties: {
          first: { readOnly: true, properties: { name: { $ref: "#/components/schemas/Name" } } },
          second: { $ref: "#/components/schemas/Name" },
        },
      },
      Name: name,
    });
    const changes = seen(using({ maxLength: 60 }), using({ maxLength: 40 }));
    expect(changes.filter((change) => change.includes("request"))).toEqual([
      "breaking request/max-length-lowered request body second: createRole",
    ]);
  });
});

describe("the verdict", () => {
  const verdict = (old: { readonly [name: string]: Schema }, now: { readonly [name: string]: Schema }) =>
    semverVerdict(diffDocuments(apiDocument(old), apiDocument(now)));

  test("is none without changes", () => {
    expect(verdict({}, {})).toEqual({ bump: "none", reasons: [] });
  });

  test("is a patch for texts, minor for what is new, major for what breaks, with the reasons for the strongest", () => {
    const text = { Role: { description: "A role." } };
    expect(verdict({ Role: {} }, text).bump).toBe("patch");
    const field = { Role: { description: "A role.", properties: { id: {} } } };
    expect(verdict({ Role: {} }, field)).toEqual({
      bump: "minor",
      reasons: [
        { rule: "request/property-added", bump: "minor", says: "new optional field", count: 1 },
        { rule: "response/property-added", bump: "minor", says: "new field", count: 1 },
      ],
    });
    expect(verdict(field, { Role: {} })).toMatchObject({
      bump: "major",
      reasons: [
        { rule: "request/property-removed", count: 1 },
        { rule: "response/property-removed", count: 1 },
      ],
    });
  });
});
