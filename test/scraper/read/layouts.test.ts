import { expect, test } from "vitest";
import { decodeBytes } from "../../../scraper/read/decode-bytes.js";
import { detectLayout } from "../../../scraper/read/detect-layout.js";

test.each([
  ["<!doctype html><p>a", "html"],
  ["  <div>a</div>", "html"],
  ["a<p>b</p><p>c</p><p>d</p>", "html"],
  ["HTTP method | GET |", "flat"],
  ["| HTTP method | GET |", "flat"],
  ["HTTP method GET", "lines"],
  ["System APIs\nText between <b> and </b>\nHTTP method POST", "lines"],
  ["", "lines"],
])("the layout of %j is %s", (text, layout) => {
  expect(detectLayout(text)).toBe(layout);
});

test.each([
  ["UTF-8", [0xc3, 0xb8], "ø", []],
  ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0x61], "a", []],
  ["UTF-16, low byte first", [0xff, 0xfe, 0x61, 0x00], "a", []],
  ["UTF-16, high byte first", [0xfe, 0xff, 0x00, 0x61], "a", []],
  ["windows-1252", [0xf8], "ø", ["input/encoding"]],
  ["line ends of Windows", [0x61, 0x0d, 0x0a, 0x62], "a\nb", []],
])("%s is decoded", (_, bytes, text, codes) => {
  const { value, issues } = decodeBytes({ file: "page", bytes: Uint8Array.from(bytes) });
  expect(value).toBe(text);
  expect(issues.map(({ code }) => code)).toEqual(codes);
});
