import type { CodeLine } from "../page/code-line.js";
import type { TableRow } from "../page/table-row.js";
import type { Tooltip, TooltipPart } from "../page/tooltip.js";
import { divsStyle } from "./divs-style.js";
import { element, type Html, join, lines, linked, text } from "./markup.js";
import type { Frame, HtmlStructure, MenuGroup } from "./structure.js";

/**
 * Divs and spans for everything: containers are nested, so that the indentation is padding; the tooltip
 * stands before the line's code, the number inside the line, and every piece of code in a span.
 */
export const divs: HtmlStructure = {
  style: divsStyle,
  frame,
  summary: (content) => div("summary", content),
  warning: (heading, notice) => div("notice", div("notice-title", heading), div("notice-text", notice)),
  paragraph: (content) => div("text", content),
  facts: (rows) => div("grid facts", ...rows.map(row)),
  parameters: (rows) => div("grid parameters", ...rows.map(row)),
  sample: (format, halves) =>
    div("sample", span("label", format), ...halves.map((half) => div("code", ...nested(numbered(half), 0)))),
  errors: (errors) =>
    div(
      "errors",
      ...errors.map(({ code, status, message }) =>
        element(
          "p",
          {},
          span("code-number", text(`Error ${code}`)),
          text(" "),
          span("http", text(`HTTP ${status}`)),
          text(" "),
          span("message", text(message)),
        ),
      ),
    ),
};

function div(kind: string, ...children: readonly Html[]): Html {
  return element("div", { class: kind }, ...children);
}

function span(kind: string, ...children: readonly Html[]): Html {
  return element("span", { class: kind }, ...children);
}

function frame({ breadcrumb, heading, menu, main, footer }: Frame): Html {
  return div(
    "page",
    div("bar", div("site", text("API")), ...menu.map(menuGroup)),
    text("\n"),
    div("content", div("crumb", breadcrumb), div("heading", heading), text("\n"), main),
    text("\n"),
    div("foot", footer),
  );
}

function menuGroup({ title, links }: MenuGroup): Html {
  const items = links.map(({ text: label, href }) => div("menu-item", element("a", { href }, text(label))));
  return div("menu", div("menu-title", text(title)), ...items);
}

function row({ label, text: explanation, constraints }: TableRow): Html {
  const value = [...explanation, ...constraints].join("\n");
  return div("row", div("label", text(label)), div("value", lines(value)));
}

interface NumberedLine {
  readonly line: CodeLine;
  readonly number: number;
}

function numbered(half: readonly CodeLine[]): NumberedLine[] {
  return half.map((line, index) => ({ line, number: index + 1 }));
}

/** Wraps every run of deeper lines into a div of its own. */
function nested(half: readonly NumberedLine[], depth: number): Html[] {
  const html: Html[] = [];
  let deeper: NumberedLine[] = [];
  const close = () => {
    if (deeper.length > 0) html.push(div("inner", ...nested(deeper, depth + 1)));
    deeper = [];
  };
  for (const entry of half) {
    if (entry.line.depth > depth) {
      deeper.push(entry);
      continue;
    }
    close();
    html.push(codeLine(entry));
  }
  close();
  return html;
}

function codeLine({ line, number }: NumberedLine): Html {
  return join([
    text("\n"),
    div(
      "line",
      ...(line.tooltip ? [tip(line.tooltip)] : []),
      span("number", text(`${number}`)),
      text(" "),
      ...pieces(line),
    ),
  ]);
}

function pieces(line: CodeLine): Html[] {
  const { before, name, after, gap, rest, bold } = line;
  if (name === "") return [span("punctuation", text(rest))];
  return [
    span("punctuation", text(before)),
    bold ? element("b", {}, text(name)) : span("name", text(name)),
    span("punctuation", text(after)),
    ...(rest === "" ? [] : [text(gap), span("type", text(rest))]),
  ];
}

function tip({ title, parts }: Tooltip): Html {
  return div("tip", span("tip-title", text(title)), element("br", {}), ...parts.map(part));
}

function part({ text: words, link }: TooltipPart, index: number): Html {
  const content = link === undefined ? lines(words) : linked(words, link.word, link.href);
  return index % 2 === 0 ? div("tip-text", content) : join([span("tip-text", content), element("br", {})]);
}
