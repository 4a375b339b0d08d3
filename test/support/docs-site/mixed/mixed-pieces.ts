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
  "row after",
  "row before",
  "title attribute",
] as const;

/** A line of code, with the rows that its tooltip may have before or after it. */
export interface MixedLine {
  readonly before: readonly Html[];
  readonly content: Html;
  readonly after: readonly Html[];
}

/** Draws the pieces of one line: tokens in elements of their own or not, and the tooltip among them. */
export function mixedPieces(random: Random): (line: CodeLine) => MixedLine {
  const place = random.pick(places);
  const tip = mixedTooltip(random);
  const token = mixedToken(random);
  const named = mixedName(random, place === "title attribute");
  return (line) => {
    const { before, name, after, gap, rest, tooltip } = line;
    const at = (here: (typeof places)[number]) => (tooltip && place === here ? [tip(tooltip)] : []);
    const tokens = [
      ...at("before line"),
      token(before),
      ...at("before name"),
      ...(name === "" ? [] : [named(line)]),
      ...at("after name"),
      token(after),
      ...at("after bracket"),
      token(gap),
      token(rest),
      ...at("after line"),
    ];
    return { before: at("row before"), content: join(tokens), after: at("row after") };
  };
}

/** Code in one piece, in an element, or every sign in an element of its own. */
function mixedToken(random: Random): (code: string) => Html {
  const tag = random.pick(["span", "i", "rb-token", "code", "small"] as const);
  const sign = /\s+|[<>{}[\]"/:,]|[^\s<>{}[\]"/:,]+/g;
  return random.pick([
    (code: string) => text(code),
    (code: string) => (code.trim() === "" ? text(code) : element(tag, {}, text(code))),
    (code: string) => join((code.match(sign) ?? []).map((part) => element(tag, {}, text(part)))),
  ] as const);
}

/** Required names are bold; others are plain, marked up or links. */
function mixedName(random: Random, withTitle: boolean): (line: CodeLine) => Html {
  const strong = random.pick([
    (name: Html) => element("b", {}, name),
    (name: Html) => element("strong", {}, name),
    (name: Html) => element("span", { style: "font-weight:bold" }, name),
  ] as const);
  const plain = random.pick([
    (name: Html) => name,
    (name: Html) => element("span", { class: "name" }, name),
    (name: Html) => element("a", { href: "#field" }, name),
    (name: Html) => element("a", { href: "/fields" }, name),
    (name: Html) => element("button", { type: "button", style: "display: inline" }, name),
  ] as const);
  return ({ name, bold, tooltip }) => {
    const shown =
      withTitle && tooltip ? element("span", { title: titleOf(tooltip) }, text(name)) : text(name);
    return (bold ? strong : plain)(shown);
  };
}

/** The tooltip as the attribute whose text a browser shows over the name. */
function titleOf({ title, parts }: Tooltip): string {
  return [title, ...parts.map((part) => part.text)].join("\n");
}
