import { element, type Html, join, text } from "../html/markup.js";
import type { CodeLine } from "../page/code-line.js";
import type { Random } from "../random/random.js";
import { mixedPieces } from "./mixed-pieces.js";

/** One row of the code: a line with its number, or a tooltip that has a row of its own. */
interface CodeRow {
  readonly number?: Html;
  readonly content: Html;
}

/** Draws how code looks: lines, numbers, indentation, pieces, and where the tooltips stand. */
export function mixedCode(random: Random, gap: () => Html): (half: readonly CodeLine[]) => Html {
  const pieces = mixedPieces(random);
  const indent = random.pick(["", "\u00a0\u00a0", "\u00a0\u00a0\u00a0\u00a0\u00a0", "\t", "  "] as const);
  const numbers = random.pick(["none", "none", "cell", "span", "block", "gutter", "gutter"] as const);
  const sign = random.pick(["", "", "", ".", ":"] as const);
  const rows = mixedLines(random, gap);
  const gutterLine = random.pick(["div", "p", "br", "pre"] as const);
  return (half) => {
    const code = half.flatMap((line, i): CodeRow[] => {
      const { before, content, after } = pieces(line);
      const number = text(`${i + 1}${sign}`);
      const shown = join([text(indent.repeat(line.depth)), content]);
      const row: CodeRow =
        numbers === "cell"
          ? { number, content: shown }
          : { content: join([inline(numbers, number, random), shown]) };
      return [...before.map((content) => ({ content })), row, ...after.map((content) => ({ content }))];
    });
    if (numbers !== "gutter") return rows(code);
    const column = gutter(
      half.map((_, i) => text(`${i + 1}${sign}`)),
      gutterLine,
    );
    return element("table", {}, element("tr", {}, element("td", {}, column), element("td", {}, rows(code))));
  };
}

function inline(kind: string, number: Html, random: Random): Html {
  if (kind === "block") return element("div", {}, number);
  return kind === "span"
    ? join([element("span", {}, number), random.pick(["", " "] as const) as Html])
    : text("");
}

/** All numbers first: they stand beside the code only for the eye. */
function gutter(numbers: readonly Html[], form: "div" | "p" | "br" | "pre"): Html {
  if (form === "pre") return element("pre", {}, join(numbers, "\n"));
  return form === "br" ? join(numbers, "<br>") : join(numbers.map((number) => element(form, {}, number)));
}

/** Draws the elements that rows of code are. */
function mixedLines(random: Random, gap: () => Html): (rows: readonly CodeRow[]) => Html {
  const plain = ({ number, content }: CodeRow) =>
    number === undefined ? content : join([element("rb-number", {}, number), text(" "), content]);
  const each = (tag: string) => (rows: readonly CodeRow[]) =>
    join(rows.map((row) => element(tag, {}, plain(row))));
  return random.pick([
    (rows) => element("table", {}, ...rows.flatMap((row) => [tableRow(row), gap()])),
    (rows) => element("ol", {}, ...rows.flatMap((row) => [element("li", {}, plain(row)), gap()])),
    each("div"),
    each("p"),
    each("pre"),
    (rows) => element("pre", {}, join(rows.map(plain), "\n")),
    (rows) =>
      element("code", {}, ...rows.flatMap((row) => [element("span", {}, plain(row)), element("br", {})])),
    // A style sheet puts these below each other; the text has no line break.
    (rows) => element("rb-code", {}, ...rows.map((row) => element("rb-line", {}, plain(row)))),
    (rows) =>
      element("rb-code", {}, ...rows.map((row) => element("rb-line", {}, element("div", {}, plain(row))))),
  ] as const satisfies ((rows: readonly CodeRow[]) => Html)[]);
}

function tableRow({ number, content }: CodeRow): Html {
  const cells = number === undefined ? [content] : [number, content];
  return element("tr", {}, ...cells.map((cell) => element("td", {}, cell)));
}
