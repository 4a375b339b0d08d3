import { expect, test } from "vitest";
import type { ResourcePage } from "../../scraper/model/resource-page.js";
import { scrape } from "../../scraper/scrape.js";
import { choosePages } from "../../spec/build/choose-pages.js";
import { draftPages } from "../../spec/build/draft/draft-pages.js";
import { type PageLayout, randomContent, writePage } from "../support/docs-site/index.js";
import { plainPage } from "./pages.js";

const content = { ...plainPage, errors: [{ code: 100001, status: 400, message: "No name" }] };
const longer = { ...content, errors: [...content.errors, { code: 100002, status: 404, message: "Gone" }] };

function pagesOf(files: { readonly [file: string]: string }): readonly ResourcePage[] {
  const encoder = new TextEncoder();
  return scrape(Object.entries(files).map(([file, text]) => ({ file, bytes: encoder.encode(text) }))).value
    .pages;
}

function choose(files: { readonly [file: string]: string }) {
  const { value, issues } = choosePages(draftPages(pagesOf(files)));
  return {
    files: value.map(({ page }) => page.file),
    issues: issues.map(({ code, file, message }) => `${code} ${file}: ${message}`),
  };
}

test("of copies that differ the one that states more is followed, whatever the files are called", () => {
  const files = { "a.html": writePage(content, "html-tables"), "b.html": writePage(longer, "html-tables") };
  expect(choose(files)).toEqual({
    files: ["b.html"],
    issues: [
      "pages/copies-differ a.html: POST /system/things is also on b.html, which was followed; a.html states something else, first in its part errors.",
    ],
  });
});

test("a cut copy does not win over the whole one", () => {
  const whole = writePage(longer, "html-lists");
  expect(choose({ "a.html": whole.slice(0, whole.indexOf("Requesting")), "b.html": whole })).toMatchObject({
    files: ["b.html"],
    issues: [expect.stringMatching(/^pages\/copies-differ a\.html/)],
  });
});

test("a full layout is followed rather than the flat export, which is not compared", () => {
  const files = { "a.txt": writePage(longer, "flat"), "b.html": writePage(content, "html-tables") };
  expect(choose(files)).toMatchObject({
    files: ["b.html"],
    issues: [expect.stringMatching(/^pages\/same-resource a\.txt/)],
  });
});

test("copies of one content in other layouts do not differ", () => {
  const full: readonly PageLayout[] = ["lines", "html-tables", "html-lists", "html-divs"];
  for (let seed = 0; seed < 40; seed++) {
    const files = full.map((layout) => [`${layout}.txt`, writePage(randomContent(seed), layout)] as const);
    const { issues } = choose(Object.fromEntries(files));
    expect(issues.filter((found) => !found.startsWith("pages/same-resource"))).toEqual([]);
  }
});

test("of copies that state the same the HTML page is followed, which has the targets of links", () => {
  const files = { "a.txt": writePage(content, "lines"), "b.html": writePage(content, "html-tables") };
  expect(choose(files).files).toEqual(["b.html"]);
});
