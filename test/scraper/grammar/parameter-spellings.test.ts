import { describe, expect, test } from "vitest";
import type { PageContent } from "../../../scraper/model/resource-page.js";
import { writePage } from "../../support/docs-site/index.js";
import { readPage } from "../read-page.js";
import { quietPage } from "./insert-into-page.js";

/** What is said of the rows of a page that lists what every list does, and these. */
function saidOf(spelled: (name: string) => string, over: Partial<PageContent> = {}): readonly string[] {
  const row = (name: string, description: string, type = "String") => ({
    name: spelled(name),
    type,
    description,
  });
  const queryParameters = [
    row("$showDomainDescriptions", "Shows what domain values mean", "Boolean"),
    row("$lang", "The language of texts"),
    row("$access_token", "The token of the login"),
    row("$db", "The database to use"),
    row("$expand", "Fields to add"),
    row("$select", "Fields to answer"),
    row("$useMinimumVersion", "The version at least", "Integer"),
    row("$format", "Xml or Json"),
    row("$orderBy", "What to sort by"),
    row("$inlineCount", "Whether rows are counted"),
    row("$showCustomFields", "Whether fields of the company come", "Boolean"),
  ];
  const { request: _, ...rest } = quietPage;
  const page = { ...rest, method: "GET", queryParameters, ...over };
  return readPage(writePage(page, "lines")).found.flatMap(({ code, message }) =>
    /^page\/(?:row-unclear|parameter-missing)$/.test(code) || message.includes("only GET pages")
      ? [message]
      : [],
  );
}

const inUse = (name: string) => name;
const small = (name: string) => name.toLowerCase();

describe("pages write the parameters that they share in several letter cases", () => {
  test.each([
    ["as they mostly do", inUse],
    ["all small", small],
    ["all large", (name: string) => name.toUpperCase()],
  ])("%s", (_, spelled) => {
    expect(saidOf(spelled)).toEqual([]);
  });

  test("one without its sign is told from those of a resource by any of them", () => {
    expect(saidOf((name) => name.replace("$inlineCount", "inlinecount"))).toEqual([
      "The query parameter inlinecount is called like $inlinecount, which many pages share; its $ may have been lost.",
    ]);
  });

  test("one that no page has is still told of", () => {
    expect(saidOf((name) => name.replace("$orderBy", "$orderly"))).toEqual([
      "No page has a query parameter $orderly; names with that sign are shared by many pages.",
    ]);
  });

  test.each(["$orderBy", "$orderby"])("%s speaks against a page of a change", (name) => {
    const queryParameters = [{ name, type: "String", description: "What to sort by" }];
    const said = saidOf(inUse, { method: "PUT", queryParameters });
    expect(said.join("\n")).toContain(`the query table lists ${name}, which only GET pages do`);
  });
});
