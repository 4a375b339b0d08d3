import type { DocumentedError, PageContent } from "../../../../scraper/model/resource-page.js";
import { element, type Html, join, text } from "../html/markup.js";
import type { HtmlStructure } from "../html/structure.js";
import { writeHtml } from "../html/write-html.js";
import { type Random, randomFrom } from "../random/random.js";
import { mixedCode } from "./mixed-code.js";
import { mixedFrame } from "./mixed-frame.js";
import { mixedRows } from "./mixed-rows.js";
import { respell } from "./respell.js";

/** Returns the page in a structure whose every choice is drawn from the seed. */
export function writeMixedHtml(content: PageContent, seed: number): string {
  const random = randomFrom(seed);
  const html = writeHtml(content, mixedStructure(random), {});
  return respell(html, random);
}

function mixedStructure(random: Random): HtmlStructure {
  const space = random.pick(["", "\n", "\n    "] as const);
  const gap = () => space as Html;
  const paragraph = random.pick(["p", "div", "section", "h4"] as const);
  const code = mixedCode(random, gap);
  const labels = random.pick(["none", "tabs", "each"] as const);
  const permalink = random.chance(0.1)
    ? element("a", { href: "#here" }, text(random.pick(["#", "¶"])))
    : text("");
  const backToTop = element("p", {}, element("a", { href: "#" }, text("Back to top")));
  const hasTopLinks = random.chance(0.1);
  const above = () => (hasTopLinks ? [backToTop] : []);
  const copy = random.chance(0.1) ? [element("button", { type: "button" }, text("Copy"))] : [];
  return {
    style: "",
    frame: mixedFrame(random, gap),
    summary: (content) => element(random.pick(["p", "div", "h3"]), {}, content),
    warning: (heading, notice) => join([element("h3", {}, heading), element("p", {}, notice)]),
    paragraph: (content) => join([...above(), element(paragraph, {}, content, permalink)]),
    facts: mixedRows(random, gap),
    parameters: mixedRows(random, gap),
    sample: (format, halves) => {
      const names = ["XML", "JSON"];
      const tabs = names.map((name) => element("button", { type: "button" }, text(name)));
      return element(
        "div",
        {},
        element("div", {}, format),
        ...(labels === "tabs" ? tabs : []),
        ...halves.flatMap((half, i) => [
          ...(labels === "each" ? [element("h5", {}, text(names[i] ?? ""))] : []),
          ...copy,
          code(half),
        ]),
      );
    },
    errors: mixedErrors(random),
  };
}

function mixedErrors(random: Random): (errors: readonly DocumentedError[]) => Html {
  const form = random.pick(["table", "list", "paragraphs", "dl", "spans", "bold"] as const);
  return (errors) => {
    const parts = errors.map(
      ({ code, status, message }) => [text(`Error ${code}`), text(`HTTP ${status}`), text(message)] as const,
    );
    switch (form) {
      case "table":
        return element(
          "table",
          {},
          ...parts.map((cells) => element("tr", {}, ...cells.map((cell) => element("td", {}, cell)))),
        );
      case "list":
        return element("ul", {}, ...parts.map((cells) => element("li", {}, join(cells, " "))));
      case "paragraphs":
        return join(parts.map((cells) => element("p", {}, join(cells, "<br>"))));
      case "dl":
        return element(
          "dl",
          {},
          ...parts.flatMap(([code, ...rest]) => [
            element("dt", {}, code),
            ...rest.map((part) => element("dd", {}, part)),
          ]),
        );
      case "spans":
        return join(
          parts.map((cells) => element("div", {}, ...cells.map((cell) => element("span", {}, cell)))),
        );
      case "bold":
        return join(
          parts.map(([code, status, message]) =>
            element("div", {}, code, text(" "), status, text(" "), element("b", {}, message)),
          ),
        );
    }
  };
}
