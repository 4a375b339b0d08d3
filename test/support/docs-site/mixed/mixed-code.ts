import { element, type Html, join, text } from "../html/markup.js";
import type { CodeLine } from "../page/code-line.js";
import type { Tooltip } from "../page/tooltip.js";
import type { Random } from "../random/random.js";
import { mixedTooltip } from "./mixed-tooltip.js";

const places = [
  "after name",
  "before name",
  "after bracket",
  "after line",
  "before line",
  "row of its own",
  "title attribute",
] as const;

/** Draws how code looks: lines, numbers, indentation, pieces, and where the tooltips stand. */
export function mixedCode(random: Random, gap: () => Html): (half: readonly CodeLine[]) => Html {
  const place = random.pick(places);
  const tip = mixedTooltip(random);
  const row = mixedPieces(random, place, tip);
  const indent = random.pick(["", "\u00a0\u00a0", "\u00a0\u00a0\u00a0\u00a0\u00a0", "\t", "  "] as const);
  const numbers = random.pick(["none", "none", "cell", "span", "before", "gutter"] as const);
  const form = random.pick([
    "table",
    "ol",
    "divs",
    "paragraphs",
    "pre lines",
    "one pre",
    "spans",
    "custom",
  ] as const);
  const content = (line: CodeLine) => join([text(indent.repeat(line.depth)), row(line)]);
  const own = (line: CodeLine) => (place === "row of its own" && line.tooltip ? [tip(line.tooltip)] : []);

  return (half) => {
    const numbered = half.flatMap((line, i) => {
      const code = content(line);
      const number = `${i + 1}`;
      const shown: Html =
        numbers === "span"
          ? join([
              element("span", { class: "n" }, text(number)),
              random.pick(["", " "] as const) as Html,
              code,
            ])
          : numbers === "before"
            ? join([element("div", { class: "n" }, text(number)), code])
            : numbers === "cell" && form !== "table"
              ? join([element("rb-number", {}, text(number)), text(" "), code])
              : code;
      const cells =
        numbers === "cell" && form === "table"
          ? [element("td", {}, text(number)), element("td", {}, code)]
          : undefined;
      return [{ shown, cells }, ...own(line).map((shown) => ({ shown, cells: undefined }))];
    });
    const bodies = numbered.map(({ shown }) => shown);
    const code = block();
    if (numbers !== "gutter") return code;
    const gutter = half.map((_, i) => element("div", {}, text(`${i + 1}`)));
    return element("table", {}, element("tr", {}, element("td", {}, ...gutter), element("td", {}, code)));

    function block(): Html {
      switch (form) {
        case "table":
          return element(
            "table",
            {},
            ...numbered.flatMap(({ shown, cells }) => [
              element("tr", {}, ...(cells ?? [element("td", {}, shown)])),
              gap(),
            ]),
          );
        case "ol":
          return element("ol", {}, ...bodies.flatMap((line) => [element("li", {}, line), gap()]));
        case "divs":
          return element("div", {}, ...bodies.map((line) => element("div", {}, line)));
        case "paragraphs":
          return join(bodies.map((line) => element("p", {}, line)));
        case "pre lines":
          return join(bodies.map((line) => element("pre", {}, line)));
        case "one pre":
          return element("pre", {}, join(bodies, "\n"));
        case "spans":
          return element(
            "code",
            {},
            ...bodies.flatMap((line) => [element("span", {}, line), element("br", {})]),
          );
        case "custom":
          return element(
            "rb-code",
            {},
            ...bodies.map((line) => element("rb-line", {}, element("div", {}, line))),
          );
      }
    }
  };
}

/** Draws the pieces of one line: tokens in elements of their own or not, and the tooltip among them. */
function mixedPieces(random: Random, place: (typeof places)[number], tip: (tooltip: Tooltip) => Html) {
  const spans = random.pick(["none", "some", "all"] as const);
  const boldName = random.pick([
    (name: Html) => element("b", {}, name),
    (name: Html) => element("strong", {}, name),
    (name: Html) => element("span", { style: "font-weight:bold" }, name),
  ] as const);
  const plainName = random.pick([
    (name: Html) => name,
    (name: Html) => element("span", { class: "name" }, name),
  ] as const);
  const token = (content: string) =>
    spans === "all"
      ? join(
          (content.match(/\s+|[<>{}[\]"/:,]|[^\s<>{}[\]"/:,]+/g) ?? []).map((part) =>
            element("span", {}, text(part)),
          ),
        )
      : spans === "some" && content.trim() !== ""
        ? element("i", {}, text(content))
        : text(content);
  return (line: CodeLine): Html => {
    const { before, name, after, gap, rest, bold, tooltip } = line;
    if (name === "") return token(rest);
    const named = (bold ? boldName : plainName)(
      withTitle(text(name), place === "title attribute" ? tooltip : undefined),
    );
    const shown = tooltip ? tip(tooltip) : text("");
    const at = (here: typeof place) => (place === here ? shown : text(""));
    return join([
      at("before line"),
      token(before),
      at("before name"),
      named,
      at("after name"),
      token(after),
      at("after bracket"),
      token(gap),
      ...(rest === "" ? [] : [token(rest)]),
      at("after line"),
    ]);
  };
}

/** The tooltip as the attribute whose text a browser shows over the name. */
function withTitle(name: Html, tooltip: Tooltip | undefined): Html {
  if (tooltip === undefined) return name;
  const title = [tooltip.title, ...tooltip.parts.map((part) => part.text)].join("\n");
  return element("span", { title }, name);
}
