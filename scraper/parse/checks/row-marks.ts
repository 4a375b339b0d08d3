import { dataTypes } from "../../model/value.js";
import { openings } from "../sections.js";

const anyType = dataTypes.join("|");

/** An entry of the error list. */
const entry =
  /(?:^|\n)Error:?\s+\d{4,}\b|\bError:?\s+\d{4,}\s*\|?\s*HTTP\b|\b\d{6}\s+\|?\s*HTTP\s+\d{3}\b|^HTTP\s+\d{3}$/m;

/** The row of a parameter that many pages share: `$db String`. */
const sharedRow = new RegExp(
  `^\\|?\\s*\\$\\w+:?(?:\\s+(?:${anyType})\\b|\\s*$)|\\$\\w+:?\\s+(?:${anyType})\\s*,`,
  "m",
);

/** Code of a body: a datatype in its place, a tag or a key, or a line of nothing but a bracket. */
const code = new RegExp(
  [
    `\\{(?:${anyType})\\}\\s*(?:<|")`,
    '^[ \\t]*(?:\\d+[ \\t]*)?(?:</?\\w+>?|"\\w+"[ \\t]*:|[{}[\\]],?)[ \\t]*$',
    '"\\w+":\\s*[{["]',
  ].join("|"),
  "m",
);

/** What is left of a tag of HTML that lost one of its signs. */
const tagRest = /[</,]\s*(?:div|span|td|th|tr|table|li|ul|ol|dl|dd|dt|p|code|pre)>/;

/** What begins or marks a row, with its kind: inside another text it shows that it was not understood. */
export type Mark = readonly [RegExp, string];

/** The rows that lists of fields and operations may themselves look like. */
const parameterMarks: readonly Mark[] = [
  [new RegExp(`(?:${anyType}), optional(?![a-z])`), "a query parameter's row"],
  [new RegExp(`\\b(?:${anyType})[^\\w(]{1,6}[Oo]ptional\\b`), "a query parameter's row"],
  [/^\|?\s*\$?[a-z][\w.-]*:?\s+[A-Z]\w*\s?,\s?(?:[Oo]ptional|required)\b/m, "a query parameter's row"],
  [/\n[A-Z]\w*\s?,\s?(?:[Oo]ptional|required)(?:\n|$)/, "a query parameter's row"],
  [new RegExp(`(?:^|\\n)[a-z][\\w-]*:? (?:${anyType})(?![a-z])`), "a query parameter's row"],
  [new RegExp(`\\n(?:${anyType})(?:\\n|$)`), "a datatype of its own row"],
  [/\n(?:[a-z]+[A-Z]\w*|[a-z]+-[a-z]+)(?:\n|$)|[.!?]\s\$\w+\s[A-Z]/, "the name of another row"],
];

const marks: readonly Mark[] = [
  [sharedRow, "a query parameter's row"],
  [
    /\bURI parameter\s*\{|\bSupported formats\s*\|?\s*Xml\b|\bMaximum page size\s*\(\$top\)|\bCustom fields supported\b|\bHTTP method\s+(?:GET|POST|PUT|DELETE)\b/,
    "a row of the header table",
  ],
  [
    /\bSuccessful HTTP status code\s*\|?\s*\d|\bAPI resource identifier\s*\|?\s*\d/,
    "a row of the header table",
  ],
  [
    /^(?:HTTP method|URI|Supported formats|Custom fields|Successful HTTP status code|API resource identifier)$/m,
    "a label of the header table",
  ],
  [/https?:\/\/api\.rambase\.net\/\S*\{\w+\}|^URI\s+https?:\/\//m, "a row of the header table"],
  [/\bVersion \d+\s*\|?\s*\S* \d+\/\d+\/\d{4}|^(?:Latest|This) version:? Version \d/m, "a version's row"],
  [entry, "an entry of the error list"],
  [code, "code of a body"],
  [tagRest, "a part of a tag"],
  [
    new RegExp(openings.map(({ pattern }) => pattern.source.replace(/^\^\\s\*/, "")).join("|")),
    "the beginning of a section",
  ],
  [
    /\b(?:uses?|accept|allow)\b[^.\n]{0,40}\bcookies\b|\bWas this (?:page )?helpful\b|©|\ball rights reserved\b/i,
    "words of the site about itself",
  ],
];

const standing: Mark = [
  /(?:^|\n)(?:See the (?:page about|operations documentation)\b|Please note that some fields)/,
  "a standing sentence",
];

/** A row of a list that was joined to the sentence above it. */
export const standingMarks: readonly Mark[] = [
  ...parameterMarks,
  ...marks,
  [/\.\s?\d{3,}\b/, "a row of a list"],
  [new RegExp(`\\w:? (?:${anyType})(?!Time) ?\\p{Lu}`, "u"), "a row of a list"],
  [/[.!?]\s*\$?[A-Za-z][\w-]*(?:\(\))?$|(?:^|\s)[a-z]+[A-Z]\w*(?:\(\))?$/, "the name of a row"],
];

/** What a text shows. */
export const textMarks: readonly Mark[] = [...parameterMarks, ...marks, standing];

/** What a row of a list shows when it holds more than its own. */
export const rowMarks: readonly Mark[] = [
  ...marks,
  standing,
  [/^(?:\S+ )?See the\b|\b(?:page about|operations documentation)\b/, "a standing sentence"],
  [/(?:^|\n)(?:GET|POST|PUT|DELETE) \S+\/\S/, "a heading"],
  [/\n[a-z]\w*(?:\(\s*\)|(?: [a-z]+)?(?:\n|$))|\n[a-z]+[A-Z]\w*(?:\s|$)/, "another row"],
  // A name, and a word in the place of its datatype; a sentence would go on in small letters.
  [/\n\$?[a-z][\w.-]*:? [A-Z]\w*(?:[^\w\s]\S*)?(?: [^a-z\s]|\n|$)/, "another row"],
  [new RegExp(`\\n\\S+ (?:${anyType})(?!Time)\\p{Lu}`, "u"), "another row"],
  [new RegExp(`(?:\\n|\\. ?)(?:${anyType})(?:\\n|$)`), "a datatype of its own row"],
  [/\n(?:(?:\S+ )?named filters|(?:named \S+|\S+ filters):?(?:\n|$))/i, "the heading of other rows"],
  [new RegExp(`^\\S+ .+\\w:? (?:${anyType})(?!Time)(?: ?\\p{Lu}|\\n)`, "su"), "another row"],
];
