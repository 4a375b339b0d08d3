import { expect, test } from "vitest";
import * as checks from "../../generator/runtime/validate/index.js";

const { isEmail, isIdnEmail, isIdnHostname, isIpv6, isIri, isJsonPointer, isUri, isUriTemplate } = checks;
const count = 10_000_000;
const long = (unit: string): string => unit.repeat(count / unit.length);

/** The stack ends where a regular expression repeats alternatives so often. */
test.each([
  ["an address that holds a file", isUri, `data:application/pdf;base64,${long("A")}`],
  ["an address of percent signs", isUri, `x:?${long("%41")}`],
  ["an address of many parts", isUri, `https://a.test${long("/")}`],
  ["an address in another script", isIri, `x:${long("\u05d0")}`],
  ["an address of letters of two halves", isIri, `x:${long("😀")}`],
  ["a template", isUriTemplate, `${long("a")}{b}`],
  ["a template with a long name", isUriTemplate, `{${long("a.%41")}:3}`],
  ["a pointer", isJsonPointer, `/${long("a")}`],
  ["a pointer of signs that stand for others", isJsonPointer, `/${long("~1")}`],
  ["a mail address in quotation marks", isEmail, `"${long("a")}"@a.test`],
  ["a mail address of backslashes", isEmail, `"${long("\\\\")}"@a.test`],
  ["a mail address in another script", isIdnEmail, `${long("\u05d0")}@a.test`],
  ["a mail address of letters of two halves", isIdnEmail, `"${long("😀")}"@a.test`],
])("%s of ten million characters is read to its end", (_, isFormat, text) => {
  expect(isFormat(text)).toBe(true);
  expect(isFormat(`${text}~\n`)).toBe(false);
});

/** Names are short, so that long ones need not be looked at: encoding takes the square of their length. */
test.each([
  ["a host of one label", isIdnHostname, "æ".repeat(200_000)],
  ["a host of letters of two halves", isIdnHostname, "😀".repeat(200_000)],
  ["a host of labels", isIdnHostname, "æ.".repeat(1_000_000)],
  ["a host of dots", isIdnHostname, long(".")],
  ["a mail address with such a host", isIdnEmail, `a@${"æ".repeat(200_000)}`],
  ["a mail address with a host of marks", isIdnEmail, `a@${long("\u0300")}`],
  ["an address of IPv6", isIpv6, long("a:")],
])(
  "%s that is too long is refused at once",
  (_, isFormat, text) => {
    expect(isFormat(text)).toBe(false);
  },
  3_000,
);

test.each(["e\u0301", "e\u0302\u0301", "\u1100\u1161"])(
  "a host of %j may be as long as one of composed letters",
  (unit) => {
    const label = unit.normalize("NFC").repeat(20);
    const name = Array.from({ length: 5 }, () => label).join(".");
    expect(isIdnHostname(name)).toBe(true);
    expect(isIdnEmail(`a@${name.normalize("NFD")}`)).toBe(true);
  },
);

test("labels and names are measured as they are encoded", () => {
  const label = (length: number) => "æ".repeat(length);
  expect(isIdnHostname(label(50))).toBe(true);
  expect(isIdnHostname(label(70))).toBe(false);
  expect(isIdnHostname(Array.from({ length: 4 }, () => "a".repeat(63)).join("."))).toBe(false);
  expect(isIdnHostname(Array.from({ length: 4 }, () => "a".repeat(62)).join("."))).toBe(true);
});
