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
  if (keyword === "") return [];
  const isMeant = (line: string) => (pattern ? pattern.test(line) : saysSo(value, line));
  const marked = source.text.flatMap((line, i) => (isMeant(line) ? [i] : []));
  return marked.length === source.text.length ? [] : marked;
}

/** Names, numbers and texts stand on the page as they are. */
function saysSo(value: Json, line: string): boolean {
  const said = typeof value === "object" && value !== null && "name" in value ? value.name : value;
  if (typeof said !== "string" && typeof said !== "number") return false;
  return String(said)
    .split("\n")
    .some((part) => part.trim() !== "" && line.includes(part.trim()));
}
