import type { Json } from "../document/openapi.js";

/**
 * Prints a value as JSON with two blanks of indentation and a line feed at the end.
 *
 * `JSON.stringify` refuses BigInt, and a number beyond 2^53 would lose digits, so whole numbers of any
 * size are printed here digit by digit. Keys whose value is `undefined` are left out.
 */
export function printJson(value: Json): string {
  return `${print(value, "")}\n`;
}

function print(value: Json, indent: string): string {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (isList(value)) {
    return frame(
      "[",
      value.map((item) => print(item, inner)),
      "]",
      indent,
    );
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${JSON.stringify(key)}: ${print(member, inner)}`);
  return frame("{", members, "}", indent);
}

function frame(open: string, parts: readonly string[], close: string, indent: string): string {
  if (parts.length === 0) return open + close;
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(",\n")}\n${indent}${close}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
