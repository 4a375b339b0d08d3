import { element, type Html, join, lines, text } from "../html/markup.js";
import type { TableRow } from "../page/table-row.js";
import type { Random } from "../random/random.js";

/**
 * Draws how a two-column table looks: which elements hold label and value, and what sets constraints apart.
 */
export function mixedRows(random: Random, gap: () => Html): (rows: readonly TableRow[]) => Html {
  const label = random.pick([
    (label: string) => text(label),
    (label: string) => element("b", {}, text(label)),
    (label: string) => element("span", { class: "label" }, text(label)),
    (label: string) => element("rb-label", {}, text(label)),
  ] as const);
  const value = mixedValue(random);
  const form = random.pick([
    "table",
    "headed",
    "dl",
    "list",
    "paragraphs",
    "divs",
    "spans",
    "custom",
    "run-on",
  ] as const);
  const splits = random.chance(0.5);
  const colon = random.pick([" ", "<br>", ": "] as const) as Html;
  return (rows) => {
    const cells = rows.map((row) => [
      ...(splits ? labelCells(row.label) : [row.label]).map(label),
      value(row),
    ]);
    switch (form) {
      case "table":
      case "headed": {
        const first = form === "headed" ? "th" : "td";
        const row = (content: readonly Html[]) =>
          element(
            "tr",
            {},
            ...content.flatMap((cell, i) => [gap(), element(i === 0 ? first : "td", {}, cell)]),
          );
        return element("table", { border: "0" }, gap(), ...cells.flatMap((content) => [row(content), gap()]));
      }
      case "dl": {
        const row = (content: readonly Html[]) =>
          content.flatMap((cell, i) => [element(i === content.length - 1 ? "dd" : "dt", {}, cell), gap()]);
        return element("dl", {}, gap(), ...cells.flatMap(row));
      }
      case "list":
        return element(
          "ul",
          {},
          gap(),
          ...cells.flatMap((content) => [element("li", {}, join(content, colon)), gap()]),
        );
      case "paragraphs":
        return join(
          cells.map((content) => element("p", {}, join(content, colon))),
          gap(),
        );
      case "divs":
        return join(
          cells.map((content) =>
            element("div", {}, ...content.flatMap((cell) => [gap(), element("div", {}, cell)])),
          ),
          gap(),
        );
      case "spans":
        return join(
          cells.map((content) =>
            element("div", {}, ...content.map((cell) => element("span", { class: "cell" }, cell))),
          ),
          gap(),
        );
      case "run-on":
        return element(
          "rb-table",
          {},
          ...cells.flatMap((content) => content.map((cell) => element("rb-cell", {}, cell))),
        );
      case "custom":
        return element(
          "rb-table",
          {},
          ...cells.map((content) => element("rb-row", {}, element("p", {}, join(content, " ")))),
        );
    }
  };
}

/** `$db String, optional` may be two or three cells; other labels are one. */
function labelCells(label: string): readonly string[] {
  const parts = /^(\S+) (\w+, optional)$/.exec(label);
  return parts?.[1] === undefined || parts[2] === undefined ? [label] : [parts[1], parts[2]];
}

function mixedValue(random: Random): (row: TableRow) => Html {
  const last = random.pick([
    (line: string) => join([element("br", {}), text(line)]),
    (line: string) => element("p", {}, text(line)),
    (line: string) => element("div", { class: "constraint" }, text(line)),
    (line: string) => element("span", { class: "constraint" }, text(line)),
    (line: string) => element("x-note", {}, element("i", {}, text(line))),
  ] as const);
  const explanation = random.pick([
    (content: Html) => content,
    (content: Html) => element("span", {}, content),
    (content: Html) => element("div", {}, content),
  ] as const);
  return ({ text: words, constraints }) => {
    const said = words.length === 0 ? [] : [explanation(lines(words.join("\n")))];
    return join([
      ...said,
      ...constraints.map((line, i) => (said.length + i === 0 ? text(line) : last(line))),
    ]);
  };
}
