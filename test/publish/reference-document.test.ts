import { expect, it } from "vitest";
import { markdownText, withoutMarkup } from "../../publish/markdown-text.js";
import { referenceDocument } from "../../publish/reference-document.js";
import { asSchema } from "../../spec/document/boolean-schema.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { sampleDocument } from "./sample-document.js";

const copy = referenceDocument(sampleDocument);

it("lists the error numbers of a response below its description, linked to the page of errors", () => {
  expect(copy.paths?.["/stock/shelves/{shelfId}"]?.put?.responses?.["400"]).toMatchObject({
    description: [
      "The request must be corrected.",
      "",
      "| Error | Message |",
      "| --- | --- |",
      "| [102139](errors.html#error-102139) | Comment is required |",
      "| [101052](errors.html#error-101052) | The shelf is full |",
    ].join("\n"),
  });
  expect(copy.components?.responses?.Forbidden?.description).toContain("[100200](errors.html#error-100200)");
  expect(copy.paths?.["/stock/shelves"]?.get?.responses?.["200"]).toEqual({ description: "The shelves." });
});

it("names tags and operations by the site's slugs and shows the old names", () => {
  expect(copy.tags).toEqual([
    { name: "stock-shelves", "x-displayName": "Stock & Shelves", description: "What lies where." },
    { name: "other", "x-displayName": "Other" },
  ]);
  expect(copy.paths?.["/ping"]?.get).toMatchObject({
    operationId: "get-ping",
    tags: ["other"],
    summary: "/ping",
  });
});

it("says of an answer that the page does not show that it is not known", () => {
  const responses = { "200": { description: "The shelves." }, "404": { description: "No such shelf." } };
  const get = { "x-rambase": { responseDocumented: false }, responses };
  const info = { title: "t", version: "1" };
  const shown = referenceDocument({ openapi: "3.1.0", info, paths: { "/a": { get } } });
  expect(shown.paths?.["/a"]?.get?.responses).toEqual({
    "200": {
      description: "The shelves.\n\nThe page does not show what the answer holds.",
      content: { "application/json": { schema: {} } },
    },
    "404": { description: "No such shelf." },
  });
});

it("says which fields hold a code, and where the codes are listed", () => {
  const key = "x-rambase-domain-values";
  const properties = {
    level: { type: "integer", description: "Who may take it.", [key]: true },
    kind: { type: "string", [key]: "https://a.example/codes" },
    other: { type: "string", [key]: "https://a.example/) **more** (" },
    [key]: { type: "string" },
  } as const;
  const info = { title: "t", version: "1" };
  const shown = referenceDocument({
    openapi: "3.1.0",
    info,
    components: { schemas: { Shelf: { properties } } },
  });
  const unlisted = "A domain value: one of a list of codes, which the page does not show.";
  expect(asSchema(shown.components?.schemas?.Shelf ?? {}).properties).toEqual({
    level: { ...properties.level, description: `Who may take it.\n\n${unlisted}` },
    kind: {
      ...properties.kind,
      description: "A domain value: one of [these codes](https://a.example/codes).",
    },
    other: { ...properties.other, description: unlisted },
    [key]: { type: "string" },
  });
});

it("shows the changelog before all modules, under an address that no module has", () => {
  const document: OpenApiDocument = { ...sampleDocument, tags: [{ name: "Changelog" }], paths: {} };
  const get = { tags: ["Changelog"], responses: { "200": { description: "Alive." } } };
  const shown = referenceDocument(
    { ...document, paths: { "/ping": { get } } },
    "# Changes\n\n## 1.0.0\n\n### New fields\n\n<b>\n",
  );
  expect(shown.tags).toEqual([
    {
      name: "changelog",
      "x-displayName": "Changes",
      "x-traitTag": true,
      description: "## 1.0.0\n\n**New fields**\n\n&lt;b>\n",
    },
    { name: "changelog-2", "x-displayName": "Changelog" },
  ]);
});

it("leaves the document itself as it is", () => {
  expect(sampleDocument.paths?.["/ping"]?.get).toEqual({ responses: { "200": { description: "Alive." } } });
});

it("shows markup in descriptions instead of obeying it", () => {
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "t", version: "1", description: "<script>x</script> 1 < 2, **bold** {% partial %}" },
  };
  expect(referenceDocument(document).info.description).toBe(
    "&lt;script>x&lt;/script> 1 < 2, **bold** &#123;% partial %}",
  );
  expect(withoutMarkup("</p> <!-- x --> a<b")).toBe("&lt;/p> &lt;!-- x --> a&lt;b");
  expect(withoutMarkup("![x](https://other.example/x.png)")).toBe("&#33;[x](https://other.example/x.png)");
});

it.each([
  ["a | b", "a &#124; b"],
  ["[x](javascript:y)", "&#91;x&#93;&#40;javascript:y&#41;"],
  ["two\n lines", "two lines"],
  ["Number {0} of <b>", "Number &#123;0&#125; of &#60;b&#62;"],
])("writes the plain text %j into a table cell as %j", (text, expected) => {
  expect(markdownText(text)).toBe(expected);
});
