import type { Json } from "../../../spec/document/openapi.js";
import { isIdentifier } from "../../model/naming/identifier.js";
import { stringLiteral } from "../text/escape.js";
import { indented, lineWidth } from "../text/wrap.js";

/** Code of a property that is not a plain value. */
export interface Code {
  readonly code: string;
}

/** Whether it is one line or several, the text of an object, array or plain value. */
export function valueText(value: Json, width = lineWidth): string {
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => valueText(item, width - 2));
    return listText("[", items, "]", width);
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value as { readonly [key: string]: Json });
    return objectText(
      entries.map(([name, member]) => [name, { code: valueText(member, width - 2) }]),
      width,
    );
  }
  if (typeof value === "string") return stringLiteral(value);
  return typeof value === "bigint" ? String(Number(value)) : String(value);
}

/** An object literal: in one line when that fits, else one property a line. */
export function objectText(properties: readonly (readonly [string, Code])[], width = lineWidth): string {
  const members = properties.map(([name, { code }]) =>
    code === name ? name : `${propertyKey(name)}: ${code}`,
  );
  return listText("{ ", members, " }", width);
}

/** A property name in an object literal or a type, quoted where it must be. */
export function propertyKey(name: string): string {
  // In an object literal `__proto__: x` sets the prototype; in brackets it is a property like any other.
  if (name === "__proto__") return '["__proto__"]';
  return isIdentifier(name) ? name : stringLiteral(name);
}

/** Members between brackets: in one line when that fits, else one a line with a comma behind each. */
export function listText(open: string, members: readonly string[], close: string, width = lineWidth): string {
  if (members.length === 0) return open.trim() + close.trim();
  const line = open + members.join(", ") + close;
  if (line.length <= width && !line.includes("\n")) return line;
  return `${open.trimEnd()}\n${members.map((member) => `${indented(member)},\n`).join("")}${close.trimStart()}`;
}

/** A member of an object, whatever its name. */
export function memberOf(object: string, name: string): string {
  const key = propertyKey(name);
  if (key === name) return `${object}.${name}`;
  return key.startsWith("[") ? `${object}${key}` : `${object}[${key}]`;
}
