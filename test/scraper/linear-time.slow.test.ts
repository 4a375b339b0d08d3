import { describe, expect, test } from "vitest";
import { collectGarbage } from "../support/collect-garbage.js";
import { randomContent, writePage } from "../support/docs-site/index.js";
import { readPage } from "./read-page.js";

const page = writePage(randomContent(1), "html-tables");
const top = "HTTP method GET\nURI https://api.rambase.net/a\n";
const xml = `${top}The following body must be added to the request\n`;
const json = `${xml}{\n`;
const flat = xml.replaceAll(/(method|URI) /g, "$1 | ");
const html = `<p>${xml.trim().replaceAll("\n", "<br>")}<br>`;

/** What is repeated, between a beginning and an end. */
type Case = readonly [name: string, start: string, repeated: string, end?: string];

const exports: readonly Case[] = [
  ["one huge line", "", "x ".repeat(100)],
  ["rows of the header table", top, "- URI parameter {a}\nText\nInteger, minimum 1\n"],
  ["rows without a value", "", "HTTP method\n", "\n".repeat(1000)],
  [
    "rows of the query table",
    `${top}The query string is placed after the resource URL\n`,
    "$db String\nText\n",
  ],
  [
    "rows of a list",
    `${top}Read more about filters and sorting on how to use filter parameters\n`,
    "name String Text\n",
  ],
  ["beginnings of one section", xml, "Requesting this resource will yield the following response\n"],
  ["tags that never end", xml, "<A\n"],
  ["elements that are never closed", xml, "<A>\n"],
  ["end tags of nothing", xml, "</A>\n"],
  ["brackets in a description", `${xml}<A\nA\n`, "a < b\n", ">{String}</A>"],
  ["names without end", json, '"name'],
  ["keys without a value", json, '"a\n'],
  ["keys behind each other", json, '"name": '],
  ["quotes in a description", `${json}"a\nA\n`, 'a "b" c\n', '": "{String}"}'],
  ["brackets", json, "{ [\n"],
  ["line numbers and nothing else", xml, "1 "],
  ["blanks", xml, " ".repeat(10)],
  ["blank lines", xml, "\n"],
  ["errors", `${xml}<A>\nPossible error codes the response might return:\n`, "Error 1 HTTP 400 Again\n"],
  ["elements of the flat export", `${flat}`, "<Name>{String}</Name>"],
  ["keys of the flat export", `${flat}`, '"name": "{String}"'],
];

const markup: readonly Case[] = [
  ["pieces of one line", "<p>", "<span>x</span>", "</p>"],
  ["pieces of one tag", `${html}&lt;A `, "<span>x</span>"],
  ["rows of a table", "<table>", "<tr><td>HTTP method</td><td>GET</td></tr>", "</table>"],
  ["cells and rows without end tags", "<table>", "<tr><td>a", "</table>"],
  ["divs inside each other", "", "<div>", page],
  ["divs inside each other between end tags of nothing", "", "<div></br>", page],
  ["items and paragraphs that stay open", "<div>", "<li><p>"],
  ["bold that stays open", "<p>", "<b>"],
  ["links that stay open", "<p>", "<a href=x>"],
  ["bold that ends", "<p>", "</i>"],
  ["bodies", "", "<body>"],
  ["comments that never end", "<p>", "<!--"],
  ["angle brackets", "<p>", "<".repeat(10)],
  ["quotes that never end", "<p>", '<a "'],
  ["attributes", "<p ", "a=b "],
  ["titles of several lines", "<p>", '<b title="a&#10;b">a</b>'],
  ["scripts", "<p>", "<script></script>"],
  ["scripts that never end", "<p>", "<script>"],
  ["style sheets without rules", "<style>", "display:block;", "}</style><p>a"],
  ["comments in style sheets that never end", "<style>", "/*", "</style><p>a"],
];

/** Milliseconds of the processor for one page. */
function timeOf(text: string): number {
  const began = process.cpuUsage();
  readPage(text);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** How often a page is measured. Other work on the machine says nothing: what is read in time once is. */
const attempts = 6;

describe("a page four times as long takes about four times as long, whatever is on it", () => {
  test.each([...exports, ...markup])("%s", (_, start = "", repeated = "", end = "") => {
    const write = (count: number) => start + repeated.repeat(count) + end;
    const [short, long] = [write(10_000), write(40_000)];
    let [time, most] = [Number.POSITIVE_INFINITY, 0];
    for (let attempt = 0; attempt < attempts && time >= most; attempt++) {
      // What the tests before this one left is not collected in the middle of it a second time.
      if (attempt > 0) collectGarbage();
      // Sixteen times would be the square. What takes next to no time says nothing.
      time = Math.min(time, timeOf(long));
      most = timeOf(short) * 8 + 100;
    }
    expect(time).toBeLessThan(most);
  });
});
