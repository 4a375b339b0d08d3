import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { allSources, type PageSource, type Sources } from "../../spec/evidence/evidence.js";
import { applyOverlays } from "../../spec/overlay/apply-overlays.js";
import { parseOverlay } from "../../spec/overlay/parse-overlay.js";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Roles", version: "1" },
  paths: {
    "/roles": {
      post: {
        operationId: "createRole",
        parameters: [
          { name: "first", in: "query", schema: { type: "integer", maximum: 99999999999999999999n } },
          { name: "second", in: "query", schema: { type: "integer" } },
        ],
        responses: { "200": { description: "Done." } },
      },
    },
  },
  components: {
    schemas: {
      Role: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string", xml: { name: "Name" } }, level: { type: "integer" } },
      },
    },
  },
};

const page = (line: number): PageSource => ({
  kind: "page",
  rule: "tooltip",
  file: "role.html",
  from: line,
  to: line,
  text: [`line ${line}`],
});
const operation = "/paths/~1roles/post";
const sources: Sources = {
  [operation]: page(1),
  [`${operation}/parameters/0`]: page(2),
  [`${operation}/parameters/1`]: page(3),
  "/components/schemas/Role/properties/level": page(4),
};

/** Applies one action a file, given as the lines that follow its reason and date. */
async function apply(...actions: readonly string[]) {
  const overlays = actions.map((lines, i) => {
    const [target, ...rest] = lines.split("; ");
    const text = [
      "overlay: 1.0.0",
      "info: { title: T, version: 1.0.0 }",
      "actions:",
      `  - target: ${target}`,
      "    description: The page is wrong.",
      "    x-date: 2026-11-21",
      ...rest.map((line) => `    ${line}`),
    ].join("\n");
    const { value, issues } = parseOverlay(text, `spec/overlays/${i + 1}.yaml`);
    if (!value) throw new Error(issues[0]?.message ?? "no overlay");
    return value;
  });
  const { value, issues } = await applyOverlays({ document, sources }, overlays);
  return { value, said: issues.map(({ code, file, line, message }) => `${code} ${file}:${line} ${message}`) };
}

const role = "$.components.schemas.Role";
const post = "$.paths.*[?@.operationId == 'createRole']";

describe("an action", () => {
  it("updates what it aims at and nothing else, to the last digit", async () => {
    const { value, said } = await apply(
      `${post}.parameters[?@.name == 'second'].schema; update: { maximum: 88888888888888888888 }`,
    );
    expect(said).toEqual([]);
    const expected = structuredClone(document) as unknown as {
      paths: { "/roles": { post: { parameters: { schema: object }[] } } };
    };
    Object.assign(expected.paths["/roles"].post.parameters[1]?.schema ?? {}, {
      maximum: 88888888888888888888n,
    });
    expect(value?.document).toEqual(expected);
  });

  it("becomes the first source of what it changed, before the page's own statement", async () => {
    const { value } = await apply(`${role}.properties.level; update: { minimum: 1 }`);
    const evidence = value?.sources["/components/schemas/Role/properties/level/minimum"];
    expect(evidence && allSources(evidence)).toMatchObject([
      {
        kind: "overlay",
        file: "spec/overlays/1.yaml",
        from: 4,
        to: 7,
        reason: "The page is wrong.",
        date: "2026-11-21",
      },
      { kind: "page", file: "role.html", from: 4 },
    ]);
    const around = value?.sources["/components/schemas/Role/properties/level"];
    expect(around && allSources(around).map(({ kind }) => kind)).toEqual(["page", "overlay"]);
  });

  it("that removes an item of a list moves the evidence of those behind it", async () => {
    const { value, said } = await apply(`${post}.parameters[0]; remove: true`);
    expect(said).toEqual([]);
    expect(value?.sources[`${operation}/parameters/0`]).toEqual(page(3));
    expect(value?.sources).not.toHaveProperty([`${operation}/parameters/1`]);
    expect(value?.sources[`${operation}/parameters`]?.kind).toBe("overlay");
  });

  it("sees what earlier files did", async () => {
    const { value, said } = await apply(
      "$.info; update: { description: One. }",
      "$.info.description; update: Two.",
    );
    expect(said).toEqual([]);
    expect(value?.document.info.description).toBe("Two.");
    const evidence = value?.sources["/info/description"];
    expect(evidence && allSources(evidence).map(({ file }) => file)).toEqual([
      "spec/overlays/2.yaml",
      "spec/overlays/1.yaml",
    ]);
  });
});

describe("an action whose target is gone", () => {
  it.each([
    ["$.paths.*[?@.operationId == 'gone']; update: { deprecated: true }"],
    ["$.components.schemas.Gone.properties.x; remove: true"],
  ])("is an error: %s", async (action) => {
    const { value, said } = await apply(action);
    expect(value).toBeUndefined();
    expect(said).toEqual([
      `overlay/no-target spec/overlays/1.yaml:4 Action 1 has no target: nothing is at ${action.split("; ")[0]}.`,
    ]);
  });
});

describe("an action that the pages have caught up with", () => {
  it.each([
    [`${role}.properties.level; update: { type: integer }`],
    [`${role}.required; update: [name]`],
    [`${role}.properties.gone; remove: true`],
    [`${post}.parameters[?@.name == 'gone']; remove: true`],
  ])("says: remove me (%s)", async (action) => {
    const { value, said } = await apply(action);
    expect(value).toEqual({ document, sources });
    expect(said).toEqual([
      "overlay/obsolete spec/overlays/1.yaml:4 Remove me: action 1 changes nothing any more, the pages have caught up with it (2026-11-21: The page is wrong.).",
    ]);
  });
});

describe("an action that cannot be applied", () => {
  it.each([
    ["'$.a[?'; remove: true", "Invalid JSONPath expression"],
    ["$; remove: true", "Cannot remove the root of the document."],
    ["$.info; update: text", "Cannot apply string to object"],
    [`${role}.properties.level; update: { $ref: 'other.yaml#/x' }`, "other.yaml"],
    [`${role}.properties.level; update: { $ref: '#/components/schemas/Gone' }`, "Can't resolve"],
  ])("is an error: %s", async (action, reason) => {
    const { value, said } = await apply(action);
    expect(value).toBeUndefined();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("overlay/failed spec/overlays/1.yaml:4 Action 1 cannot be applied: ");
    expect(said[0]).toContain(reason);
  });
});

describe("an action that touches a name on the wire", () => {
  it.each([
    [`${role}.properties.name.xml; update: { name: Label }`, "adds or changes an XML name"],
    [`${role}.properties; update: { title: { type: string } }`, "adds or changes a property"],
    [`${role}.properties.level; remove: true`, "removes a property"],
    [`${post}.parameters[0]; update: { name: last }`, "adds or changes the name of a parameter"],
  ])("is a warning: %s", async (action, change) => {
    const { value, said } = await apply(action);
    expect(value).toBeDefined();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`overlay/wire-name spec/overlays/1.yaml:4 Action 1 ${change} (#/`);
  });
});
