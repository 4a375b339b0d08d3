import { describe, expect, test } from "vitest";
import { buildSdkModel } from "../../../generator/model/build-sdk-model.js";
import type { PageContent, ResourcePage } from "../../../scraper/model/resource-page.js";
import { emptyNames } from "../../../spec/build/name-lock.js";
import { buildDocument } from "../../support/build-document.js";
import { randomContent, writePage } from "../../support/docs-site/index.js";
import { readPage } from "../read-page.js";

const whole = Array.from({ length: 60 }, (_, seed) => randomContent(seed)).find(
  ({ method, response }) => method === "POST" && response !== undefined,
);
if (!whole) throw new Error("no random page is a POST");
const { status: _, resource: __, ...bare } = whole;
const layouts = ["lines", "flat", "html-tables"] as const;

function operationOf(pages: readonly ResourcePage[]) {
  const { document } = buildDocument(pages, emptyNames).value;
  return { document, operation: Object.values(document.paths ?? {})[0]?.post };
}

describe.each(layouts)("a page without the rows of its status and identifier: %s", (layout) => {
  const { page, found } = readPage(writePage(bare as PageContent, layout));

  test("is reported, row by row", () => {
    expect(found.filter(({ code }) => code === "page/row-missing")).toMatchObject([
      { severity: "error", message: expect.stringContaining('"Successful HTTP status code"') },
      { severity: "error", message: expect.stringContaining('"API resource identifier"') },
    ]);
  });

  test("states neither in the document", () => {
    expect(page).not.toHaveProperty("status");
    expect(page).not.toHaveProperty("resource");
    const { operation } = operationOf([page]);
    expect(operation?.["x-rambase"]).not.toHaveProperty("resource");
    expect(Object.keys(operation?.responses ?? {}).filter((status) => status < "300")).toEqual(["2XX"]);
  });

  test("still has a method that answers what the page shows", () => {
    const { document, operation } = operationOf([page]);
    const resources = buildSdkModel(document).value.modules.flatMap((module) => module.resources);
    expect(resources.flatMap(({ operations }) => operations)).toMatchObject([
      { id: operation?.operationId, answer: { checkedAs: expect.any(String) } },
    ]);
  });
});

test("a page that states its version is followed rather than one that does not", () => {
  const known = { ...readPage(writePage(whole, "html-tables")).page, file: "known" };
  const unknown = { ...readPage(writePage(bare as PageContent, "html-tables")).page, file: "unknown" };
  const { value, issues } = buildDocument([unknown, known], emptyNames);
  expect(Object.values(value.document.paths ?? {})[0]?.post?.["x-rambase"]).toMatchObject({
    resource: whole.resource,
  });
  expect(issues).toMatchObject([{ code: "pages/other-resource", file: "unknown" }]);
});
