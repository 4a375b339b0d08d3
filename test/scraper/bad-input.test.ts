import { describe, expect, test } from "vitest";
import { loadFacts, type PageLayout, randomContent, writePage } from "../support/docs-site/index.js";
import { bareContent } from "./page-content.js";
import { readPage } from "./read-page.js";

const { content } = loadFacts("examples/facts").pages.find(({ content }) => content.errors.length > 2) ?? {
  content: randomContent(1),
};
const page = writePage(content, "html-tables");
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);

describe("a file that is no resource page is refused with the reason", () => {
  test.each([
    ["an empty file", "", "page/empty"],
    ["white space only", " \n\t\n", "page/empty"],
    ["zero bytes", new Uint8Array(1000), "page/not-a-resource"],
    ["a JSON file", '{ "openapi": "3.1.0" }', "page/not-a-resource"],
    [
      "a login page",
      "<html><body><form>Log in <input name=user></form></body></html>",
      "page/not-a-resource",
    ],
    [
      "a page of links",
      "<html><body><ul><li><a href=1>HTTP methods</a></ul></body></html>",
      "page/not-a-resource",
    ],
    ["a piece of a page of the older generation", "Success HTTP Status Code: 200", "page/not-a-resource"],
  ])("%s", (_, file, code) => {
    const { page, found } = readPage(file);
    expect(page).toBeUndefined();
    expect(found.map((issue) => issue.code)).toEqual([code]);
    expect(found[0]).toMatchObject({
      file: "page",
      line: 1,
      message: expect.stringMatching(/./),
      fix: expect.stringMatching(/./),
    });
  });
});

describe("a page in another encoding is the same page", () => {
  test.each([
    ["UTF-8 with a byte order mark", `\ufeff${page}`],
    ["UTF-16", utf16(page)],
    ["line ends of Windows", page.replaceAll("\n", "\r\n")],
  ])("%s", (_, file) => {
    expect(bareContent(readPage(file).page)).toEqual(bareContent(content));
  });

  test("windows-1252 is read, and reported", () => {
    const bytes = Buffer.from(
      page.replace("utf-8", "windows-1252").replace(content.summary, "Lagrer på nytt"),
      "latin1",
    );
    const { page: read, found } = readPage(bytes);
    expect(read.summary).toBe("Lagrer på nytt");
    expect(found.map(({ code }) => code)).toEqual(["input/encoding"]);
  });
});

describe("a page that was cut off is never a thinner page without an error", () => {
  const whole = JSON.stringify(bareContent(readPage(page).page));
  const layouts: readonly PageLayout[] = ["lines", "html-tables", "html-lists", "html-divs"];
  test.each(layouts)("%s", (layout) => {
    const text = writePage(content, layout);
    // An export that ends inside the last error's message looks like a whole one: nobody could tell.
    const end = layout === "lines" ? text.indexOf("Possible error codes") : text.indexOf("</body>");
    for (let at = 0; at < end; at += 97) {
      const { page, found } = readPage(text.slice(0, at));
      const isWhole = page !== undefined && JSON.stringify(bareContent(page)) === whole;
      expect({ at, ok: isWhole || found.some(({ severity }) => severity === "error") }).toEqual({
        at,
        ok: true,
      });
    }
  });

  test("an error without its message", () => {
    const text = writePage(content, "lines");
    const first = text.indexOf("Error ", text.indexOf("Possible error codes"));
    expect(readPage(text.slice(0, first + "Error 101052".length)).issues).toContainEqual(
      expect.stringMatching(/^page\/cut-off/),
    );
  });
});

test("a second copy of a section is an error at its line", () => {
  const text = writePage(content, "lines");
  const { found } = readPage(
    `${text}\n\nPossible error codes the response might return:\nError 100001 HTTP 400 Again`,
  );
  expect(found).toMatchObject([
    { code: "page/section-repeated", severity: "error", line: text.split("\n").length + 2 },
  ]);
});

test("two members of one name are an error: a document could hold one of them only", () => {
  const leaf = { kind: "leaf", xmlName: "Name", jsonName: "name", marker: "none", type: "String" } as const;
  const fields = [
    { ...leaf, description: "One" },
    { ...leaf, description: "Other" },
  ];
  const root = { kind: "object", xmlName: "User", jsonName: "user", marker: "none", fields } as const;
  const { issues } = readPage(writePage({ ...content, response: { roots: [root] } }, "html-lists"));
  expect(issues).toEqual([
    expect.stringMatching(
      /^code\/same-name: the object has two members called "name", the first in line \d+\.$/,
    ),
  ]);
});
