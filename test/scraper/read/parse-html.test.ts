import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { HtmlTree } from "../../../scraper/read/html-tree.js";
import { parseAny, parseHtml, parseOrderly } from "../../../scraper/read/parse-html.js";
import { readHead } from "../../../scraper/read/read-head.js";
import { showLines } from "../../../scraper/read/show-lines.js";
import { randomContent, writeMixedHtml } from "../../support/docs-site/index.js";
import { randomMarkup } from "./random-markup.js";

/** All that is read from a tree. */
function shown(tree: HtmlTree) {
  const head = readHead(tree.root);
  return { ...head, lines: showLines(tree, head.styleSheets) };
}

/** How many of these pages are in order; each of them has to show the same in both readings. */
function countInOrder(first: number, count: number, write: (seed: number) => string): number {
  let inOrder = 0;
  for (let seed = first; seed < first + count; seed++) {
    const html = write(seed);
    const plain = parseOrderly(html);
    if (!plain) continue;
    inOrder += 1;
    expect({ seed, shown: JSON.stringify(shown(plain)) }).toEqual({
      seed,
      shown: JSON.stringify(shown(parseAny(html))),
    });
  }
  return inOrder;
}

describe("pages in order are read plainly, as a browser reads them", () => {
  const folder = "examples/docs";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.html$/.test(file),
  );
  test.each(files)("%s", (file) => {
    const html = readFileSync(join(folder, file), "utf8");
    const plain = parseOrderly(html);
    expect(plain && shown(plain)).toEqual(shown(parseAny(html)));
  });

  const batches = Array.from({ length: 8 }, (_, i) => i * 50);
  test.each(batches)("50 structures never seen before, from seed %i on", (first) => {
    expect(countInOrder(first, 50, (seed) => writeMixedHtml(randomContent(seed), seed))).toBeGreaterThan(30);
  });

  test("random markup", () => {
    expect(countInOrder(0, 6000, randomMarkup)).toBeGreaterThan(300);
  });

  test.each([
    ["end tags that may be left out", "<ul><li>a<li><p>b<p>c</ul><dl><dt>d<dd>e</dl><p>f<h2>g</h2>"],
    ["cells and rows without end tags", "<table><tbody><tr><td>a<td>b<tr><td>c</table>d"],
    ["options without end tags", "<select><option>a<option>b</select>"],
    ["a page without html, head and body", "<!doctype html><title>t</title><p>a"],
    ["a drawing with parts that close themselves", '<p>a<svg><title>t</title><path d="M0"/></svg>b</p>'],
    ["scripts that hold tags", "<script>if (a < b) c('</p>')</script><p>a</p>"],
    ["what is for browsers without scripts", '<noscript><iframe src="a"></iframe></noscript><p>a</p>'],
    ["attributes without quotes, and twice", "<P CLASS=a class=b STYLE=font-weight:bold>a<BR>b</P>"],
    ["an end tag of a break", "a</br>b"],
    [
      "a block that ends a paragraph, whose end tag comes later",
      "<p style='font-weight:bold'>a<div>b</div>c</p>",
    ],
    ["a comment that never ends", "a<!-- b<p>c</p>"],
    ["a document type of old", '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN">\n<p>a</p>'],
    ["a line end that drops behind <pre>", "<pre>\na</pre>"],
    ["entities", "<p>&copy &copyx &nbsp;&amp;lt; &lt;/b&gt; &notit; &#x80; &#0; &hellip;</p>"],
    ["blanks in code", "<pre>\ta\n\n  b </pre><p> c \n d </p>"],
    ["an end tag over two lines", "<b>a</b\n>\n<p>b"],
  ])("%s", (_, html) => {
    expect(shown(parseHtml(html))).toEqual(shown(parseAny(html)));
  });
});

describe("markup that is not in order is read by the standard's rules", () => {
  test.each([
    ["misnested bold and italic", "<p><b>a<i>b</b>c</i>d</p>"],
    ["a link inside a link", "<a href=a>b<a href=c>d</a>e</a>"],
    ["a heading inside a heading", "<h1>a<h2>b</h2></h1>"],
    ["a form inside a form", "<form>a<form>b</form>c</form>"],
    ["a button inside a button", "<button>a<button>b</button></button>"],
    ["an element that is never closed", "<div><b>a</div>b"],
    ["a quote that is never closed", '<p>a</p><p title="b>c</p><p>d</p>'],
    ["end tags of nothing", "a</b>b</p>c</div>d</td>e"],
    ["a paragraph in a table", "<table><p>a</p><tr><td>b</td></tr></table>"],
    ["text in a table outside its cells", "<table>a<tr>b<td>c</td></tr></table>"],
    ["a table in a table", "<table><tr><td>a</td></tr><table><tr><td>b</td></tr></table></table>"],
    ["cells without a table", "<div><tr><td>a</td><td>b</td></tr></div>"],
    ["an end tag of a row that is only implied", "<table><tr><td>a</tbody>b</td></tr></table>"],
    ["a block inside bold in a paragraph", "<p><b>a<div>b</div>c</b>d</p>"],
    ["a table behind an open paragraph", "<p style='font-weight:bold'>a<table><tr><td>b</table>"],
    ["an item in an item", "<ul><li>a<div><li>b</div></ul>"],
    ["an option with markup", "<select><option><div>a</div></option></select>b"],
    ["a comment that ends at once", "<!--><p>a</p>-->b"],
    ["a comment with the wrong end", "<!-- a --!>b<p>c</p>"],
    ["an end tag with a blank before its name", "<b>a</ b>c"],
    ["CDATA", "<p><![CDATA[a<b>c</b>]]>d</p>"],
    ["a document type in the middle", "a<!doctype html>b"],
    [
      "an old document type",
      '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN"><p>a<table><tr><td>b</table>',
    ],
    ["a template", "<template><tr><td>a</td></tr></template>b"],
    ["plain text to the end", "<p>a</p><plaintext><p>b</p>"],
    ["a drawing that a paragraph ends", "<svg><title>a</title><p>b</p></svg>c"],
    ["frames", "<html><frameset><frame></frameset></html>"],
    ["zero bytes", "<p>a\0b</p>\0"],
    ["a script in a script", "<script><!-- <script></script> --></script>a"],
    ["a script that closes itself", "<script/>a<b>c</script>d"],
    ["text behind the body", "<html><body><p>a</p></body>b</html>c"],
    ["two bodies", "<body><p>a</p><body><p>b</p>"],
    ["a page that ends inside a tag", "<p>a</p><x"],
    ["1,000 elements inside each other", `${"<div>".repeat(1000)}a`],
    ["1,000 bold texts", "<b>a".repeat(1000)],
    ["1,000 angle brackets", "<".repeat(1000)],
    ["1,000 end tags", "a</i>".repeat(1000)],
  ])("%s", (_, html) => {
    expect(parseOrderly(html)).toBeUndefined();
    expect(shown(parseHtml(html))).toEqual(shown(parseAny(html)));
  });
});

describe("where the two readings differ, it is in the number of a line", () => {
  const numbers = (tree: HtmlTree | undefined) => tree && shown(tree).lines.map(({ number }) => number);
  test.each([
    // The standard's parser reads the line end behind an ampersand twice, and counts it twice.
    ["an ampersand at the end of a line", "<p>a &\nb</p><p>c</p>", [1, 2], [1, 3]],
    // Such a line end stands in no line of the file: neither number is wrong.
    ["a line end written as a character", "&#10;b", [2], [1]],
  ])("%s", (_, html, plain, any) => {
    expect([numbers(parseOrderly(html)), numbers(parseAny(html))]).toEqual([plain, any]);
  });
});

test("text in a table outside its cells goes before the table and keeps its line", () => {
  const html = "<p>a</p>\n<table>\n<tr><td>b</td></tr>\n<tr><td>c</td>d</tr>\n</table>";
  const lines = shown(parseHtml(html)).lines.map(({ text, number }) => `${text} ${number}`);
  expect(lines).toEqual(["a 1", "d 4", "b 3", "c 4"]);
});
