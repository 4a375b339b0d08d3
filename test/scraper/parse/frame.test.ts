import { describe, expect, test } from "vitest";
import { loadFacts, writePage } from "../../support/docs-site/index.js";
import { bareContent } from "../page-content.js";
import { readPage } from "../read-page.js";

const page = loadFacts("examples/facts").pages.find(({ content }) => content.queryParameters.length > 3);
if (!page) throw new Error("the facts have no page with query parameters");
const { content } = page;
const html = writePage(content, "html-lists");
const crumb = `<h4>${content.breadcrumb}</h4>`;

describe("what stands around the content changes nothing in it", () => {
  test.each([
    ["a trail with signs", html.replace(crumb, `<p>Home / API › ${content.breadcrumb}</p>`)],
    [
      "a trail whose parts only a style sheet sets apart",
      html.replace(crumb, `<p><a>Home</a><a>API</a><b>${content.breadcrumb}</b></p>`),
    ],
    [
      "headings above the opening sentences",
      html.replace(/(?=<p class="text">Read more about)/g, "<h3>Filters</h3>"),
    ],
    [
      "a side bar with labels of the page",
      html.replace("<body>", "<body><ul><li>HTTP method<li>URI<li>Errors</ul>"),
    ],
    [
      "links back to the top",
      html.replaceAll('<p class="text">', '<a href="#">Back to top</a><p class="text">'),
    ],
    ["buttons beside the code", html.replaceAll("<ol>", "<button>Copy</button><ol>")],
  ])("%s", (_, changed) => {
    expect(changed).not.toBe(html);
    const { page: read, issues, unexplained } = readPage(changed);
    expect({ issues, unexplained }).toEqual({ issues: [], unexplained: 0 });
    expect(bareContent(read)).toEqual(bareContent(content));
  });
});
