import { stringify } from "yaml";
import type { Json } from "../document/openapi.js";

/** Text in ASCII that begins like a word or a path and holds nothing that YAML reads as syntax. */
const harmless = /^[A-Za-z/](?:[!-"$-9;-~]|[:#](?=[\w/])| (?=[!-"$-9;-~]))*$/;

/** Words that a reader of YAML takes for a truth value, for nothing, or for a number. */
const special = /^(?:y|n|yes|no|on|off|true|false|null|e\d+)$/i;

/** References and the numbers of errors: by themselves a comment and a number, and so in quotes. */
const quoted = /^(?:#\/[\w/.~-]+|[1-9]\d{0,8})$/;

/** A longer key stands on a line of its own. */
const longestPlainKey = 1000;

/**
 * Spells texts in YAML. What is plainly text stands as it is; about every other text the `yaml` library
 * decides, once.
 */
export class YamlTexts {
  private readonly values = new Map<string, string>();
  private readonly keys = new Map<string, string>();

  /**
   * A text as it stands behind its key or dash. Further lines begin with two blanks, unless they are empty.
   */
  value(text: string): string {
    if (isPlain(text)) return text;
    if (quoted.test(text)) return `"${text}"`;
    return remembered(this.values, text, () => printWithLibrary([text]).slice("- ".length, -"\n".length));
  }

  /** A text as a key; one that is too long to share the line with its value begins with `? `. */
  key(text: string): string {
    if (text.length <= longestPlainKey && isPlain(text)) return text;
    if (text.length <= longestPlainKey && quoted.test(text)) return `"${text}"`;
    return remembered(this.keys, text, () => printWithLibrary({ [text]: 0 }).replace(/\n?: 0\n$/, ""));
  }
}

/**
 * One line a string (a folded string hides in a diff), no anchors (they make a reader jump), and quotes
 * only where a reader of YAML 1.2 or 1.1 would take the text for something else: many tools still read
 * `no` as false.
 */
export function printWithLibrary(value: Json): string {
  return stringify(value, {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
    lineWidth: 0,
    minContentWidth: 0,
  });
}

function isPlain(text: string): boolean {
  return harmless.test(text) && !special.test(text);
}

function remembered(known: Map<string, string>, text: string, spell: () => string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const spelled = spell();
  known.set(text, spelled);
  return spelled;
}
