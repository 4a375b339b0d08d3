import type { Json } from "../../spec/document/openapi.js";
import type { Source } from "../../spec/evidence/evidence.js";

/** The words of a page that state a keyword. */
const words: { readonly [keyword: string]: RegExp } = {
  minimum: /\bminimum\b/i,
  minLength: /\bminimum\b/i,
  "x-rambase-minimum": /\bminimum\b/i,
  maximum: /\bmaximum\b/i,
  maxLength: /\bmaximum\b/i,
  "x-rambase-maximum": /\bmaximum\b/i,
  default: /\bdefault\b/i,
  "x-rambase-default": /\bdefault\b/i,
  pattern: /\bregular expression\b/i,
  "x-rambase-pattern": /\bregular expression\b/i,
  "x-rambase-domain-values": /\bdomain values\b/i,
  required: /\b(?:required|mandatory)\b/i,
  type: /\b(?:Integer|Long|Decimal|Boolean|String|Date|Datetime|Time)\b/,
  format: /\b(?:Integer|Long|Decimal|Boolean|String|Date|Datetime|Time)\b/,
};

/**
 * Which of the quoted lines state the very thing that was asked about, so that they can be set off.
 *
 * @param pointer where the evidence is recorded
 * @param rest the asked place below it (`/minimum`), empty when it is the same
 * @returns indexes into the source's text; none when the lines cannot be told apart
 */
export function markedLines(source: Source, pointer: string, rest: string, value: Json): readonly number[] {
  const [first = ""] = rest
    .split("/")
    .slice(1)
    .filter((step) => step !== "schema");
  const keyword = rest === "" && /\/required\/\d+$/.test(pointer) ? "required" : first;
  const pattern = Object.hasOwn(words, keyword) ? words[keyword] : undefined;
  const isMeant = (line: string) => (pattern ? pattern.test(line) : saysSo(keyword, value, line));
  const marked = source.text.flatMap((line, i) => (isMeant(line) ? [i] : []));
  return marked.length === source.text.length ? [] : marked;
}

/** Descriptions and messages stand on the page word by word. */
function saysSo(keyword: string, value: Json, line: string): boolean {
  if (!["description", "message", "summary"].includes(keyword) || typeof value !== "string") return false;
  return value.split("\n").some((part) => part.trim() !== "" && line.includes(part.trim()));
}
