import { expect, it } from "vitest";
import { inUtf8 } from "../../scraper/crawl/fetch/in-utf8.js";

const latin = Buffer.from("<p>æ</p>", "latin1");
const utf8 = Buffer.from("<p>æ</p>");
const utf16 = Buffer.from("<p>æ</p>", "utf16le");
const marked = Buffer.from("\ufeff<p>æ</p>", "utf16le");

it.each([
  ["Latin-1 that says so", latin, "text/html; charset=iso-8859-1", utf8],
  ["Latin-1 in quotes", latin, 'text/html;Charset="ISO-8859-1"', utf8],
  ["a curly quote of windows-1252", Buffer.from([0x93]), "text/html; charset=windows-1252", Buffer.from("“")],
  ["Cyrillic", Buffer.from([0xcf, 0xf0, 0xe8]), "text/html; charset=windows-1251", Buffer.from("При")],
  ["UTF-16 without a mark", utf16, "text/html; charset=utf-16le", utf8],
  ["UTF-16 with a mark", marked, "text/html; charset=utf-16", marked],
  ["UTF-8 that is called Latin-1", utf8, "text/html; charset=iso-8859-1", utf8],
  ["UTF-8 that is called UTF-16", utf8, "text/html; charset=utf-16le", utf8],
  ["UTF-8", utf8, "text/html; charset=utf-8", utf8],
  ["what says nothing", latin, "text/html", latin],
  ["a charset that nobody knows", latin, "text/html; charset=klingon", latin],
])("%s", (_, bytes, contentType, expected) => {
  expect(Buffer.from(inUtf8(bytes, contentType))).toEqual(expected);
});
