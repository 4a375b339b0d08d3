import { expect, test } from "vitest";
import { StyleSheet } from "../../../scraper/read/style-sheet.js";

const sheet = new StyleSheet([
  "/* .no{display:block} */ rb-row, .row { display: flex } .cell{color:red;display:table-cell} span.part{display:block}",
  ".tip:hover{display:block} .a .b{display:block} .inline{display:inline-block} @media print{.print{display:block}}",
]);

test.each<[string, { readonly [name: string]: string }, boolean]>([
  ["rb-row", {}, true],
  ["span", { class: "big row" }, true],
  ["span", { class: "cell" }, true],
  ["span", { class: "part" }, true],
  ["span", { style: "color:red; display: block" }, true],
  ["span", { style: "display:none" }, false],
  ["span", { class: "tip" }, false],
  ["span", { class: "b" }, false],
  ["span", { class: "inline" }, false],
  ["span", { class: "no" }, false],
  ["span", {}, false],
])("<%s %o> stands on a line of its own: %s", (tag, attributes, apart) => {
  expect(sheet.setsApart(tag, attributes)).toBe(apart);
});
