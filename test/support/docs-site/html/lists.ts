import { type CodeLine, codeOf } from "../page/code-line.js";
import type { TableRow } from "../page/table-row.js";
import type { Tooltip } from "../page/tooltip.js";
import { listsStyle } from "./lists-style.js";
import { element, type Html, join, lines, linked, text } from "./markup.js";
import type { Frame, HtmlStructure } from "./structure.js";

/**
 * Lists for everything: code lines are items of an ordered list whose numbers the browser draws, the
 * tooltip stands behind the whole line, and the indentation is blanks in `<pre>`.
 */
export const lists: HtmlStructure = {
  style: listsStyle,
  frame,
  summary: (content) => element("section", { class: "summary" }, content),
  warning: (heading, notice) =>
    element("details", { open: true }, element("summary", {}, heading), element("div", {}, notice)),
  paragraph: (content) => element("p", { class: "text" }, content),
  facts: (rows) => element("dl", { class: "facts" }, ...rows.flatMap(fact)),
  parameters: (rows) => element("dl", { class: "parameters" }, ...rows.flatMap(parameter)),
  sample: (format, halves) =>
    element("figure", {}, element("figcaption", {}, format), ...halves.map(numberedList)),
  errors: (errors) =>
    element(
      "ul",
      { class: "errors" },
      ...errors.map(({ code, status, message }) =>
        element(
          "li",
          {},
          text(`Error ${code} `),
          element("em", {}, text(`HTTP ${status}`)),
          text(` ${message}`),
        ),
      ),
    ),
};

function frame({ breadcrumb, heading, menu, main, footer }: Frame): Html {
  const groups = menu.map(({ title, links }) =>
    element(
      "li",
      {},
      text(title),
      element(
        "ul",
        {},
        ...links.map(({ text: label, href }) => element("li", {}, element("a", { href }, text(label)))),
      ),
    ),
  );
  return join(
    [
      element("article", {}, element("h4", {}, breadcrumb), element("h2", {}, heading), text("\n"), main),
      element("nav", {}, element("ul", {}, ...groups)),
      element("footer", {}, footer),
    ],
    "\n",
  );
}

function fact({ label, text: explanation, constraints }: TableRow): Html[] {
  return [
    element("dt", {}, text(label)),
    ...[...explanation, ...constraints].map((line) => element("dd", {}, text(line))),
  ];
}

function parameter({ label, text: explanation, constraints }: TableRow): Html[] {
  const [name = "", ...type] = label.split(" ");
  return [
    element("dt", {}, element("code", {}, text(name)), text(" "), element("em", {}, text(type.join(" ")))),
    element(
      "dd",
      {},
      lines(explanation.join("\n")),
      ...constraints.map((line) => element("p", {}, text(line))),
    ),
  ];
}

function numberedList(half: readonly CodeLine[]): Html {
  return element(
    "ol",
    {},
    text("\n"),
    join(
      half.map((line) => element("li", {}, code(line), note(line.tooltip))),
      "\n",
    ),
  );
}

function code(line: CodeLine): Html {
  const { before, name, after, gap, rest, bold } = line;
  const indent = text("     ".repeat(line.depth));
  if (!bold) return element("pre", {}, indent, text(codeOf(line)));
  return element(
    "pre",
    {},
    indent,
    text(before),
    element("strong", {}, text(name)),
    text(after + gap + rest),
  );
}

function note(tooltip: Tooltip | undefined): Html {
  if (tooltip === undefined) return text("");
  const parts = tooltip.parts.map(({ text: words, link }) =>
    element("p", {}, link === undefined ? lines(words) : linked(words, link.word, link.href)),
  );
  return element("div", { role: "tooltip" }, element("h5", {}, text(tooltip.title)), ...parts);
}
