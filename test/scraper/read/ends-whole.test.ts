import { describe, expect, test } from "vitest";
import { randomContent, writePage } from "../../support/docs-site/index.js";
import { readPage } from "../read-page.js";

const page = writePage(randomContent(4), "html-lists");
const body = page.slice(page.indexOf("<body"), page.indexOf("</body>"));
const [start = ""] = /^<body[^>]*>/.exec(body) ?? [];
const inner = body.slice(start.length);

function codes(html: string): readonly string[] {
  return readPage(html).found.map(({ code }) => code);
}

describe("a page may leave its body open", () => {
  test.each([
    ["one element around everything", `${start}<div>${inner}</div>`],
    ["a footer at its end", `${start}${inner}<footer><p>The makers of this page</footer>`],
    [
      "also with list items and paragraphs that stay open",
      `${start}<main>${inner.replaceAll(/<\/(?:li|p)>/g, "")}</main>`,
    ],
  ])("with %s it is whole", (_, html) => {
    expect(codes(html)).toEqual([]);
  });

  test("what is cut off inside the element around everything is not", () => {
    expect(codes(`${start}<div>${inner}`)).toEqual(["page/cut-off"]);
  });

  test("what ends in a small element or in plain text cannot be told from a page that was cut off", () => {
    expect(codes(`${start}${inner}<div>The makers of this page</div>`)).toEqual(["page/stays-open"]);
    expect(codes(`${start}${inner}<p>The makers of this page`)).toEqual(["page/stays-open"]);
  });
});
