import { describe, expect, test } from "vitest";
import { readHtml } from "../../../scraper/read/read-html.js";

/** The lines of a page, with `¦` where markup ends and begins on one line. */
function shown(html: string): readonly string[] {
  return readHtml(html).lines.map(({ text, seams }) =>
    [0, ...seams, text.length]
      .slice(1)
      .map((to, i, ends) => text.slice(i === 0 ? 0 : ends[i - 1], to))
      .join("¦"),
  );
}

describe("HTML is read as a person sees it", () => {
  test.each([
    ["blocks are lines", "<div>a<p>b</p>c</div>", ["a", "b", "c"]],
    ["cells are lines", "<table><tr><td>a<td>b</table>", ["a", "b"]],
    ["blanks show as one", "<p>a \n  b&nbsp; c</p>", ["a b c"]],
    ["seams stay known", "<p><span>a</span><b>b</b></p>", ["a¦b"]],
    ["preformatted text keeps its lines", "<pre>a\n  b</pre>", ["a", "  b"]],
    ["scripts and comments show nothing", "<p>a<script>b</script><!-- c --></p>", ["a"]],
    ["places to break a word show nothing", "<p>sys<wbr>tem/ro\u00adles\u200b</p>", ["system/roles"]],
    ["a heading's link to itself shows nothing", '<h2>Errors <a href="#errors">#</a></h2>', ["Errors"]],
    [
      "a title that begins with the text is a tooltip",
      '<p><b title="Id&#10;A number">id</b>;</p>',
      ["id", "Id", "A number", ";"],
    ],
    [
      "a tooltip may be markup in any attribute",
      '<p>&lt;<b data-tip="&lt;i&gt;Id&lt;/i&gt;&lt;br&gt;A &lt;b&gt;number&lt;/b&gt;">id</b>;</p>',
      ["<¦id", "Id", "A ¦number", ";"],
    ],
    [
      "or stand elsewhere, tied to the name by its id",
      '<p><b aria-describedby="t1">id</b>;</p><div hidden><div id="t1"><p>Id</p><p>A number</p></div></div>',
      ["id", "Id", "A number", ";"],
    ],
    [
      "where the lines of its text are lines",
      '<p><b aria-describedby="t1">id</b>;</p><div id="t1">Id\nA number</div>',
      ["id", "Id", "A number", ";"],
    ],
    [
      "a link to a part of the page is no tooltip",
      '<p><a href="#t1">Body</a></p><div id="t1"><p>The body</p><p>follows</p></div>',
      ["Body", "The body", "follows"],
    ],
    ["other titles are none", '<p><b title="A&#10;B">c</b></p>', ["c"]],
  ])("%s", (_, html, lines) => {
    expect(shown(html)).toEqual(lines);
  });

  test("bold and links are stretches of the line", () => {
    const line = readHtml('<p>a <b>b</b> <span style="font-weight: 700">c</span> <a href="/d">d</a></p>')
      .lines[0];
    expect(line).toMatchObject({
      text: "a b c d",
      bold: [
        { from: 2, to: 3 },
        { from: 4, to: 5 },
      ],
      links: [{ from: 6, to: 7, href: "/d" }],
    });
  });

  test("lines know their place in the file", () => {
    expect(readHtml("<p>a</p>\n\n<p>\n b</p>").lines.map(({ number }) => number)).toEqual([1, 4]);
  });

  test.each([
    ["<div><p>a</div>", undefined],
    ["<ul><li>a</ul>", undefined],
    ["<p>a", undefined],
    ["<div>\n<table><tr><td>a", 2],
    ["<div>\n<span>a</body>", undefined],
  ])("the end of %j", (html, unclosedAt) => {
    expect(readHtml(html).unclosedAt).toBe(unclosedAt);
  });
});
