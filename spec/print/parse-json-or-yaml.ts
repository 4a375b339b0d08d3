import { LineCounter, parseDocument as parseYaml } from "yaml";
import { issue } from "../../issues/catalogue.js";
import type { Outcome } from "../../issues/issue.js";
import type { Json } from "../document/openapi.js";
import { commentedLine } from "./commented-line.js";
import { countMembers, countNames } from "./count-names.js";
import { holdsItself } from "./holds-itself.js";

/** How often one part may be repeated by aliases: people do it hundreds of times, an attack without end. */
const mostAliases = 10_000;

/**
 * Reads JSON or YAML. Whole numbers that a `number` cannot hold exactly come back as BigInt.
 *
 * @returns the value, or `undefined` with a `document/syntax` issue for every line that cannot be read
 */
export function parseJsonOrYaml(text: string, file: string): Outcome<Json | undefined> {
  const quick = parsePlainJson(text);
  if (quick !== undefined) return { value: quick, issues: [] };

  const commented = commentedLine(text);
  if (commented !== undefined) {
    const message = "JSON has no comments; expected a text without, or YAML with comments after #.";
    return { value: undefined, issues: [issue("document/syntax", message, { file, line: commented })] };
  }
  const lines = new LineCounter();
  const parsed = parseYaml(text, { intAsBigInt: true, lineCounter: lines, prettyErrors: false, merge: true });
  const errors = new Map<number, string>();
  for (const { message, pos } of parsed.errors) {
    const { line } = lines.linePos(pos[0]);
    // What the reader stumbles over next on the same line follows from the first mistake.
    if (!errors.has(line)) errors.set(line, message);
  }
  if (errors.size > 0) {
    const issues = [...errors].map(([line, message]) =>
      issue("document/syntax", `The text is neither JSON nor YAML: ${message}.`, { file, line }),
    );
    return { value: undefined, issues };
  }
  try {
    const value = parsed.toJS({ maxAliasCount: mostAliases }) as unknown;
    if (holdsItself(value)) {
      const message = "An anchor holds an alias of itself; expected a document that ends.";
      return { value: undefined, issues: [issue("document/syntax", message, { file })] };
    }
    return { value: narrowNumbers(value), issues: [] };
  } catch (error) {
    // `toJS` throws on aliases that lead nowhere and on those that multiply without end.
    const reason = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
    return { value: undefined, issues: [issue("document/syntax", `${reason}.`, { file })] };
  }
}

/** `JSON.parse` is many times faster than the YAML reader, and exact where no number is long. */
function parsePlainJson(text: string): Json | undefined {
  if (!/^\s*[[{]/.test(text) || /\d{16}/.test(text)) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    // Of two members of one name `JSON.parse` drops one in silence; the YAML reader tells where they are.
    return countNames(text) === countMembers(value) ? value : undefined;
  } catch {
    // The YAML reader reads JSON too, and knows the line of the mistake.
    return undefined;
  }
}

/** BigInt stays only where `number` would lose digits. */
function narrowNumbers(value: unknown): Json {
  if (typeof value === "bigint") {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
  if (Array.isArray(value)) return value.map(narrowNumbers);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, narrowNumbers(member)]));
  }
  // What is left is a scalar of the YAML core schema: null, boolean, number or string.
  return value as Json;
}
