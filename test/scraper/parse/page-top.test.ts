import { expect, test } from "vitest";
import type { Line } from "../../../scraper/parse/line.js";
import { findPageTop } from "../../../scraper/parse/page-top.js";

/** Lines of text; one in brackets is a link as a whole. */
function linesOf(texts: readonly string[]): readonly Line[] {
  return texts.map((text, index) => {
    const link = /^\[(.*)\]$/.exec(text)?.[1];
    const links = link === undefined ? [] : [{ from: 0, to: link.length, href: "/somewhere" }];
    return { index, text: link ?? text, seams: [], links };
  });
}

function topOf(texts: readonly string[], stated: string | undefined = "POST /sales/minis") {
  const { breadcrumb, heading, below } = findPageTop(linesOf(texts), stated);
  return [breadcrumb?.text, heading?.text, ...below.map((line) => line.text)];
}

test.each<[string, readonly string[], readonly (string | undefined)[]]>([
  [
    "the plain page",
    ["API", "Sales APIs", "POST sales/minis", "Creates."],
    ["Sales APIs", "POST sales/minis", "Creates."],
  ],
  [
    "method on a line of its own",
    ["Sales APIs", "POST", "sales/minis", "Creates."],
    ["Sales APIs", "POST sales/minis", "Creates."],
  ],
  ["no heading", ["Sales APIs", "Creates."], ["Sales APIs", undefined, "Creates."]],
  [
    "no heading, and a summary like a breadcrumb",
    ["Sales APIs", "Lists APIs"],
    ["Sales APIs", undefined, "Lists APIs"],
  ],
  ["no breadcrumb", ["API", "POST sales/minis", "Creates."], [undefined, "POST sales/minis", "Creates."]],
  [
    "a menu above",
    ["[System APIs]", "[Sales APIs]", "[POST system/roles]", "Sales APIs", "POST sales/minis", "Creates."],
    ["Sales APIs", "POST sales/minis", "Creates."],
  ],
  [
    "a menu between breadcrumb and heading",
    [
      "Sales APIs",
      "[GET system/roles]",
      "[POST sales/minis]",
      "[Finance APIs]",
      "On this page",
      "POST sales/minis",
      "Creates.",
    ],
    ["Sales APIs", "POST sales/minis", "Creates."],
  ],
  [
    "a menu and no breadcrumb",
    ["[Sales APIs]", "[Finance APIs]", "Sales", "POST sales/minis", "Creates."],
    [undefined, "POST sales/minis", "Creates."],
  ],
  [
    "the heading twice",
    ["Sales APIs", "POST sales/minis", "POST /sales/minis", "Creates."],
    ["Sales APIs", "POST /sales/minis", "Creates."],
  ],
  [
    "a heading with the query",
    ["Sales APIs", "POST sales/minis?a={b}", "Creates."],
    ["Sales APIs", "POST sales/minis?a={b}", "Creates."],
  ],
  [
    "a heading that names another path",
    ["Sales APIs", "POST sales/maxis", "Creates."],
    ["Sales APIs", "POST sales/maxis", "Creates."],
  ],
])("%s", (_, texts, top) => {
  expect(topOf(texts)).toEqual(top);
});
