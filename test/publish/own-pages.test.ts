import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { errorsView } from "../../publish/errors-page.js";
import { indexView } from "../../publish/index-page.js";
import { moduleIndex } from "../../publish/module-index.js";
import { listOperations } from "../../publish/operations.js";
import type { SiteExtras } from "../../publish/page-frame.js";
import { siteTemplates } from "../../publish/site-templates.js";
import { errorIndex } from "../../spec/document/error-index.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { sampleDocument } from "./sample-document.js";
import { templateFiles } from "./support/template-files.js";

function pages(document: OpenApiDocument, extras: SiteExtras = {}) {
  const operations = listOperations(document);
  const errors = errorIndex(document, operations);
  const templates = siteTemplates(templateFiles);
  const index = templates.fill(
    "index",
    indexView(document, moduleIndex(document, operations), errors, extras),
  );
  return { index: load(index), errors: load(templates.fill("errors", errorsView(document, errors, extras))) };
}

describe("own pages", () => {
  it("count what the document holds", () => {
    const { index } = pages(sampleDocument);
    const counts = index(".counts div").map(
      (_, item) => `${index("dd", item).text()} ${index("dt", item).text()}`,
    );
    expect(counts.get()).toEqual(["2 modules", "3 resources", "5 operations", "3 error codes"]);
  });

  it("link each error to the operations that may answer it", () => {
    const { errors } = pages(sampleDocument);
    const links = errors("#error-101052 .operation").map((_, link) => errors(link).attr("href"));
    expect(links.get()).toEqual([
      "reference.html#/stock-shelves/updateshelf",
      "reference.html#/stock-shelves/createbox",
      "reference.html#/stock-shelves/createbox",
    ]);
    expect(errors("#error-102139 .error-name").text()).toBe("CommentIsRequired");
    expect(errors("#error-102139 .error-name code").html()).toBe("Comment<wbr>Is<wbr>Required<wbr>");
    expect(errors("#error-100200 .error-name code").html()).toBe("");
  });

  it("show hostile text as text", () => {
    const hostile = `</script><script>alert(1)</script>"'><img src=x onerror=alert(2)>{{title}}`;
    const document: OpenApiDocument = {
      openapi: "3.1.0",
      info: { title: hostile, version: hostile },
      tags: [{ name: hostile, description: hostile }],
      "x-rambase-error-names": { "1": hostile },
      paths: {
        [`/${hostile}`]: {
          get: {
            operationId: hostile,
            summary: hostile,
            tags: [hostile],
            responses: {
              "400": { description: hostile, "x-rambase-errors": [{ code: 1, message: hostile }] },
            },
          },
        },
      },
    };
    const { index, errors } = pages(document);
    for (const page of [index, errors]) {
      expect(page("img, [onerror]").length).toBe(0);
      expect(page("script:not([src]):not([type='application/json'])").length).toBe(0);
      expect(page("h1").length).toBe(1);
    }
    expect(index("h1").text()).toBe(hostile);
    expect(errors(".answer-message").text()).toContain(hostile);
    expect(JSON.parse(index("#search-entries").text())[0][2]).toBe(hostile);
  });

  it("lead to the changelog and offer OpenAPI 3.0 where there are any", () => {
    const links = (extras: SiteExtras) => {
      const { index } = pages(sampleDocument, extras);
      return index(".site-nav a, .card, .downloads a")
        .map((_, link) => index(link).attr("href"))
        .get()
        .filter((href) => /changelog|3\.0/.test(href));
    };
    expect(links({})).toEqual([]);
    expect(links({ changelog: "# Changelog", older: sampleDocument })).toEqual([
      "reference.html#/changelog",
      "openapi-3.0.yaml",
      "openapi-3.0.yaml",
    ]);
  });

  it("mark the page that is open", () => {
    const { errors } = pages(sampleDocument);
    expect(errors(".site-nav [aria-current=page]").text()).toBe("Errors");
  });
});
