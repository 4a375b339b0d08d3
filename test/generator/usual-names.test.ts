import { expect, test } from "vitest";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { Parameter } from "../../spec/document/openapi.js";
import { generate } from "./support/sdk-project.js";

const text = { type: "string" } as const;
const query = (...names: string[]): Parameter[] => names.map((name) => ({ name, in: "query", schema: text }));

/** Two lists; the first one refers to a parameter that is described once, the other one has its own. */
function documentOf(shared: string, own: readonly Parameter[]) {
  const reference = { $ref: "#/components/parameters/shared" };
  const list = (operationId: string, parameters: readonly object[]) => ({
    get: { operationId, parameters: parameters as Parameter[], responses: {} },
  });
  return {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {
      "/a": list("readA", [reference]),
      "/b": list("readB", [reference]),
      "/c": list("readC", own),
    },
    components: { parameters: { shared: { name: shared, in: "query" as const, schema: text } } },
  };
}

/** The options of an operation, and how each is sent. */
function optionsOf(id: string, document: ReturnType<typeof documentOf>) {
  const { value, issues } = buildSdkModel(document);
  const operations = value.modules.flatMap(({ resources }) => resources.flatMap((one) => one.operations));
  const options = operations.find((operation) => operation.id === id)?.options ?? [];
  return {
    names: Object.fromEntries(options.map(({ name, wireName }) => [name, wireName])),
    common: options.filter(({ common }) => common).map(({ name }) => name),
    renamed: issues.filter(({ code }) => code === "generator/renamed").map(({ message }) => message),
  };
}

test.each([
  ["$orderby", "orderBy"],
  ["$INLINECOUNT", "inlineCount"],
  ["$showcustomfields", "showCustomFields"],
  ["$Showdomaindescriptions", "showDomainDescriptions"],
  ["$useminimumversion", "useMinimumVersion"],
  ["$pagekey", "pageKey"],
  ["$Db", "db"],
])(
  "a shared parameter that is documented as %s is the option %s, and sent as documented",
  (spelled, name) => {
    const options = optionsOf("readC", documentOf("$lang", query(spelled)));
    expect(options.names).toEqual({ [name]: spelled });
  },
);

test("a parameter of the resource's own keeps its letters", () => {
  const { names } = optionsOf("readC", documentOf("$lang", query("orderby", "$Colour", "Top")));
  expect(names).toEqual({ orderby: "orderby", Colour: "$Colour", Top: "Top" });
});

test("two spellings on two pages are one option, of which each page sends its own", () => {
  const document = documentOf("$showcustomfields", query("$showCustomFields"));
  expect(optionsOf("readA", document)).toMatchObject({
    names: { showCustomFields: "$showcustomfields" },
    common: ["showCustomFields"],
  });
  expect(optionsOf("readC", document)).toEqual({
    names: { showCustomFields: "$showCustomFields" },
    common: [],
    renamed: [],
  });
});

test.each([[["$orderBy", "$orderby"]], [["$orderby", "$orderBy"]]])(
  "of the spellings %j on one page the usual one has the name, which is told of",
  (spellings) => {
    expect(optionsOf("readC", documentOf("$lang", query(...spellings)))).toMatchObject({
      names: { orderBy: "$orderBy", orderByParameter: "$orderby" },
      renamed: ['The query parameter "$orderby" of readC is the option orderByParameter: orderBy is taken.'],
    });
  },
);

test("defaults of a client reach every spelling", async () => {
  const files = await generate(documentOf("$showcustomfields", query("$showCustomFields")));
  expect(files.get("src/types/common-options.ts")).toContain("  showCustomFields?: string | undefined;");
  expect(files.get("src/a/a.ts")).toContain('query: { showCustomFields: "$showcustomfields" }');
  expect(files.get("src/c/c.ts")).toContain('query: { showCustomFields: "$showCustomFields" }');
});
