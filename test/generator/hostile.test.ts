import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { type SdkProject, sdkFiles, sdkProject } from "./support/sdk-project.js";

/** Texts that would run if they left the place for text anywhere. */
const attack = [
  "*/ globalThis.broken = true; /*",
  '"; globalThis.broken = true; //',
  "`; globalThis.broken = true; //",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the attack
  "${globalThis.broken = true}",
  "\u2028globalThis.broken = true;\u2029",
  "{{#each broken}}{{{broken}}}",
  "</script><script>broken</script>",
  "\\",
  "\u202e reversed",
  "@deprecated",
].join("\n");

const names = [
  ...attack.split("\n"),
  ..."constructor __proto__ prototype toString name length call bind then await class default".split(" "),
  ..."value path violations body options rambase report schema checkIt undefined Object arguments".split(" "),
  "",
  "1",
  "a b",
  "a-b",
  "a_b",
];

function hostile(): OpenApiDocument {
  const properties = Object.fromEntries(
    names.map((name) => [name, { type: "integer", minimum: 1, description: attack }]),
  );
  const schema = {
    type: "object",
    description: attack,
    required: names,
    properties: {
      ...properties,
      text: { type: "string", pattern: "[*/`\"'\\n/]+", default: attack, enum: [attack] },
    },
    "x-rambase-domain-values": attack,
  };
  const operation = (name: string, index: number) => ({
    operationId: name || "empty",
    tags: [attack],
    summary: attack,
    description: attack,
    "x-rambase": { resource: { id: 1, version: index }, page: attack },
    parameters: [
      {
        name: "p",
        in: "path",
        required: true,
        description: attack,
        schema: { type: "string", enum: [attack] },
      },
      ...names.map((query) => ({
        name: query,
        in: "query",
        description: attack,
        schema: { type: "string" },
      })),
    ],
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: {
            type: "object",
            "x-rambase-root": true,
            properties: { [name]: { $ref: "#/components/schemas/Any" } },
          },
        },
      },
    },
    responses: {
      "200": { description: attack, content: { "application/json": { schema } } },
      "400": { description: attack, "x-rambase-errors": [{ code: index + 1, message: `${attack}${index}` }] },
    },
  });
  const paths = names.map((name, index) => [`/${name}/{p}/${name}`, { post: operation(name, index) }]);
  // What is under test is what gets through although the types would not allow it.
  return {
    openapi: "3.1.0",
    info: { title: attack, version: attack },
    tags: [{ name: "class", description: attack }],
    paths: Object.fromEntries(paths),
    components: { schemas: { Any: schema, [attack]: schema, class: schema, Promise: schema } },
  } as unknown as OpenApiDocument;
}

let project: SdkProject;
beforeAll(async () => {
  project = await sdkProject(hostile());
}, 120_000);
afterAll(() => project?.remove());

test("a document full of attacks becomes a package that compiles and runs none of them", async () => {
  await import(`${project.folder}/sdk/dist/index.js`);
  await import(`${project.folder}/sdk/dist/validators/index.js`);
  expect("broken" in globalThis).toBe(false);
}, 60_000);

test("no text changes how a file is read", async () => {
  for (const [file, text] of await sdkFiles(hostile())) {
    if (file === "paths.d.ts" || file.startsWith("src/runtime/")) continue;
    expect(text, file).not.toMatch(/[\u2028\u2029\u202e\0]/);
    expect(text, file).not.toMatch(/^\s*\*?\s*@deprecated/m);
  }
});

test("paths stay inside the package", async () => {
  for (const file of (await sdkFiles(hostile())).keys()) expect(file).toMatch(/^[\p{L}\p{Nd}_./-]+$/u);
  for (const file of (await sdkFiles(hostile())).keys()) expect(file.split("/")).not.toContain("..");
});
