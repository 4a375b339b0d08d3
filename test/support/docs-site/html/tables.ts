import type { CodeLine } from "../page/code-line.js";
import type { TableRow } from "../page/table-row.js";
import type { Tooltip, TooltipPart } from "../page/tooltip.js";
import { element, type Html, join, lines, linked, text } from "./markup.js";
import type { Frame, HtmlStructure, MenuGroup } from "./structure.js";
import { tablesStyle } from "./tables-style.js";

/**
 * Tables for everything: the number of a code line is a cell of its own, the tooltip an inline span
 * right behind the name, and the indentation unbreakable blanks.
 */
export const tables: HtmlStructure = {
  style: tablesStyle,
  frame,
  summary: (content) => element("p", { class: "lead" }, content),
  warning: (heading, notice) =>
    element("div", { class: "warning" }, element("h2", {}, heading), element("p", {}, notice)),
  paragraph: (content) => element("p", {}, content),
  facts: (rows) => table("facts", rows.map(row)),
  parameters: (rows) => table("parameters", rows.map(row)),
  sample: (format, halves) =>
    element(
      "div",
      { class: "sample" },
      element("p", {}, format),
      ...halves.map((half) => table("code", half.map(codeRow))),
    ),
  errors: (errors) =>
    table(
      "errors",
      errors.map(({ code, status, message }) =>
        element(
          "tr",
          {},
          element("td", {}, text(`Error ${code}`)),
          element("td", {}, text(`HTTP ${status}`)),
          element("td", {}, text(message)),
        ),
      ),
    ),
};

function frame({ breadcrumb, heading, menu, main, footer }: Frame): Html {
  const [modules, ...pages] = menu;
  return join(
    [
      element(
        "header",
        {},
        element("a", { class: "brand", href: "#top" }, text("API")),
        ...(modules ? [links(modules)] : []),
      ),
      element(
        "div",
        { class: "columns" },
        element(
          "aside",
          {},
          ...pages.flatMap((group) => [element("h3", {}, text(group.title)), links(group)]),
        ),
        element(
          "main",
          { id: "top" },
          element("p", { class: "crumb" }, breadcrumb),
          element("h1", {}, heading),
          text("\n"),
          main,
        ),
      ),
      element("footer", {}, footer),
    ],
    "\n",
  );
}

function links(group: MenuGroup): Html {
  const items = group.links.map(({ text: label, href, current }) =>
    element("li", {}, element("a", { href, ...(current && { "aria-current": "page" }) }, text(label))),
  );
  return element("nav", {}, element("ul", {}, ...items));
}

function table(kind: string, rows: readonly Html[]): Html {
  return element("table", { class: kind }, element("tbody", {}, text("\n"), join(rows, "\n"), text("\n")));
}

function row({ label, text: explanation, constraints }: TableRow): Html {
  const cell = [
    ...explanation.map(text),
    ...constraints.map((line) => element("span", { class: "constraint" }, text(line))),
  ];
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, text(label)),
    element("td", {}, join(cell, "<br>")),
  );
}

function codeRow(line: CodeLine, index: number): Html {
  return element(
    "tr",
    {},
    element("td", { class: "number" }, text(`${index + 1}`)),
    element("td", {}, element("code", {}, text("\u00a0".repeat(5 * line.depth)), code(line))),
  );
}

function code(line: CodeLine): Html {
  const { before, name, after, gap, rest, bold, tooltip } = line;
  if (name === "") return text(rest);
  const shown = bold ? element("b", {}, text(name)) : text(name);
  const named =
    tooltip === undefined ? shown : element("span", { class: "field", tabindex: "0" }, shown, tip(tooltip));
  return join([text(before), named, text(after + gap + rest)]);
}

function tip({ title, parts }: Tooltip): Html {
  const heading = element("span", { class: "title" }, text(title));
  return element("span", { class: "tip" }, join([heading, ...parts.map(part)], "<br>"));
}

function part({ text: words, link }: TooltipPart): Html {
  return link === undefined ? lines(words) : linked(words, link.word, link.href);
}
