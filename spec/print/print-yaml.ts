import type { Json } from "../document/openapi.js";
import { Lines } from "./lines.js";
import { printWithLibrary, YamlTexts } from "./yaml-texts.js";

/**
 * Prints a value as YAML 1.2 in block style with a line feed at the end, byte for byte as the `yaml` library
 * would. The library makes a tree of nodes with comments and anchors first, which takes many times as long;
 * a document is plain JSON, so that all it takes here is indentation.
 *
 * Keys whose value is `undefined` are left out. Whole numbers of any size keep every digit.
 */
export function printYaml(value: Json): string {
  if (typeof value !== "object" || value === null) return printWithLibrary(value);
  return printYamlBytes(value).toString();
}

/** The same in UTF-8, of a list or object. */
export function printYamlBytes(value: PrintableObject | readonly Printable[]): Buffer {
  const lines = new Lines();
  addValue(value, "", "", { lines, texts: new YamlTexts() });
  return lines.bytes();
}

/** A list or object that holds something, as it stands so many levels deep in a printed value; in UTF-8. */
export function printYamlAt(value: Json, depth: number, texts: YamlTexts): Buffer {
  const lines = new Lines();
  const indent = "  ".repeat(depth);
  addValue(value, indent, indent, { lines, texts });
  return lines.bytes();
}

/** What `printYamlAt` printed, in its place among values that are not printed yet. */
export class PrintedYaml {
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
}

/** JSON, of which some lists and objects may be printed already. */
export type Printable =
  | Exclude<Json, object>
  | readonly Printable[]
  | { readonly [key: string]: Printable }
  | PrintedYaml;

export interface PrintableObject {
  readonly [key: string]: Printable;
}

/** The lines so far, and how texts are spelled. */
interface Page {
  readonly lines: Lines;
  readonly texts: YamlTexts;
}

/**
 * Adds the lines of a value.
 *
 * @param start what the first line begins with
 * @param indent what the other lines begin with
 */
function addValue(value: Printable, start: string, indent: string, page: Page): void {
  if (typeof value !== "object" || value === null) page.lines.add(start + scalar(value, indent, page.texts));
  else if (value instanceof PrintedYaml) page.lines.addAll(value.bytes);
  else if (!isFilled(value)) page.lines.add(start + (isList(value) ? "[]" : "{}"));
  else if (isList(value)) addItems(value, start, indent, page);
  else addMembers(value, start, indent, page);
}

function addItems(list: readonly Printable[], start: string, indent: string, page: Page): void {
  let before = start;
  for (const item of list) {
    addValue(item, `${before}- `, `${indent}  `, page);
    before = indent;
  }
}

function addMembers(object: PrintableObject, start: string, indent: string, page: Page): void {
  const inner = `${indent}  `;
  let before = start;
  for (const name in object) {
    const member = object[name];
    if (member === undefined) continue;
    const key = page.texts.key(name);
    if (key.startsWith("? ")) {
      page.lines.add(before + key);
      addValue(member, `${indent}: `, inner, page);
    } else if (isFilled(member)) {
      page.lines.add(`${before}${key}:`);
      addValue(member, inner, inner, page);
    } else addValue(member, `${before}${key}: `, inner, page);
    before = indent;
  }
}

function scalar(value: null | boolean | number | bigint | string, indent: string, texts: YamlTexts): string {
  if (typeof value !== "string") return Object.is(value, -0) ? "-0" : String(value);
  const text = texts.value(value);
  // It comes with two blanks before its further lines.
  return text.includes("\n") ? text.replace(/\n(?!\n|$)/g, `\n${indent.slice(2)}`) : text;
}

/** Whether a value takes lines of its own: a list or object that holds something. */
function isFilled(value: Printable): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof PrintedYaml) return true;
  if (isList(value)) return value.length > 0;
  for (const key in value) if (value[key] !== undefined) return true;
  return false;
}

function isList(value: Printable): value is readonly Printable[] {
  return Array.isArray(value);
}
