import type { KeptLine } from "../../scraper/model/kept-lines.js";
import type { ResourcePage } from "../../scraper/model/resource-page.js";
import type { LineRange } from "../../scraper/model/stated.js";
import type { PageSource } from "./evidence.js";

/**
 * Quotes lines of a page as evidence.
 *
 * @param opened all lines of the page
 * @param rule how the statement follows from the lines, when it is more than what the scraper's rule says
 */
export function quoteLines(
  page: ResourcePage,
  opened: readonly KeptLine[],
  at: LineRange,
  rule?: string,
): PageSource {
  const lines = opened.slice(at.from - 1, at.to);
  // A field begins with code; the tooltip that explains it says more.
  const used = lines.filter((line) => line.use === "used");
  const use = used.find(({ rule: one }) => one !== "code") ?? used[0];
  // What holds no fact, such as the numbers of code lines, is no evidence.
  const shown = lines.filter(({ text, use: became }) => text.trim() !== "" && became !== "ignored");
  const from = lines[0]?.number ?? at.from;
  const countsUp = shown.every(({ number }, i) => number === from + i);
  return {
    kind: "page",
    rule: rule ?? use?.rule ?? "",
    file: page.file,
    ...(page.address !== undefined && { address: page.address }),
    from,
    to: lines.at(-1)?.number ?? at.to,
    text: shown.map(({ text }) => text.trim()),
    ...(!countsUp && { numbers: shown.map(({ number }) => number) }),
  };
}
