import { element, type Html, join, lines, linked, text } from "../html/markup.js";
import type { Tooltip, TooltipPart } from "../page/tooltip.js";
import type { Random } from "../random/random.js";

/** Draws how tooltips look: which elements hold the title and the parts, and what stands between them. */
export function mixedTooltip(random: Random): (tooltip: Tooltip) => Html {
  const title = random.pick([
    (name: string) => text(name),
    (name: string) => element("b", {}, text(name)),
    (name: string) => element("span", { class: "title", style: "font-weight: 600" }, text(name)),
    (name: string) => element("u", {}, text(name)),
  ] as const);
  const breaks = random.pick(["br", "p"] as const);
  const form = random.pick([
    "div",
    "p",
    "list",
    "br",
    "blocks",
    "spans",
    "dl",
    "heading",
    "custom",
    "table",
  ] as const);
  return (tooltip) => {
    const parts = tooltip.parts.map((part) =>
      partOf(part, breaks === "p" && (form === "div" || form === "list")),
    );
    const name = title(tooltip.title);
    const all = [name, ...parts];
    switch (form) {
      case "div":
        return element("div", { class: "tip" }, ...all.map((part) => element("div", {}, part)));
      case "p":
        return element("div", { role: "tooltip" }, ...all.map((part) => element("p", {}, part)));
      case "heading":
        return element("aside", {}, element("h6", {}, name), ...parts.map((part) => element("p", {}, part)));
      case "list":
        return element(
          "div",
          { class: "tip" },
          name,
          element("ul", {}, ...parts.map((part) => element("li", {}, part))),
        );
      case "br":
        return element("span", { class: "tip" }, join(all, "<br>"));
      case "blocks":
        return element(
          "span",
          { class: "tip" },
          ...all.flatMap((part) => [element("span", {}, part), element("br", {})]),
        );
      case "spans":
        return element(
          "span",
          { class: "tip" },
          ...all.map((part) => element("span", { class: "block" }, part)),
        );
      case "dl":
        return element("dl", {}, element("dt", {}, name), ...parts.map((part) => element("dd", {}, part)));
      case "table":
        return element("table", {}, element("caption", {}, name), ...tooltip.parts.map(tableRow));
      case "custom":
        return element(
          "x-tip",
          {},
          element("x-title", {}, name),
          ...parts.map((part) => element("p", {}, part)),
        );
    }
  };
}

function partOf({ text: words, link }: TooltipPart, paragraphs: boolean): Html {
  if (link !== undefined) return linked(words, link.word, link.href);
  return paragraphs ? join(words.split("\n").map((line) => element("p", {}, text(line)))) : lines(words);
}

/** A constraint has a cell for its label and one for its value. */
function tableRow(part: TooltipPart): Html {
  const constraint = /^((?:Minimum|Maximum|Default) value:) (.+)$/.exec(part.text);
  const cells = constraint ? constraint.slice(1).map((cell) => text(cell)) : [partOf(part, false)];
  return element("tr", {}, ...cells.map((cell) => element("td", {}, cell)));
}
