import type { Declaration, Member } from "../sdk-surface.js";
import { memberText, typeParametersText } from "./member-text.js";
import { partsOf } from "./parts.js";

/** What is longer stands on several lines, one part each. */
const lineWidth = 110;

/**
 * A declaration as TypeScript states it in a declaration file, one member a line.
 *
 * @param prefix what stands before it: `export `, or nothing
 */
export function declarationText(declaration: Declaration, prefix: string): string {
  const { kind, name, members, type } = declaration;
  const types = typeParametersText(declaration.typeParameters);
  const start = `${prefix}${kind} ${name}`;
  switch (kind) {
    case "function":
      return members.map((one) => `${start}${memberText(one)};`).join("\n");
    case "const":
      return `${start}: ${type === undefined ? block(members) : inLines(type, "")};`;
    case "type":
      return `${start}${types} = ${type === undefined ? block(members) : inLines(type, "")};`;
    default: {
      const heirs = [clause("extends", declaration.extends), clause("implements", declaration.implements)];
      return `${start}${types}${heirs.join("")} ${block(members)}`;
    }
  }
}

function clause(keyword: string, types: readonly string[]): string {
  return types.length === 0 ? "" : ` ${keyword} ${types.join(", ")}`;
}

function block(members: readonly Member[]): string {
  if (members.length === 0) return "{}";
  return `{\n${members.map((member) => `  ${memberLines(member)};\n`).join("")}}`;
}

function memberLines(member: Member): string {
  const line = memberText(member);
  if (line.length <= lineWidth || member.kind !== "property") return line;
  return line.slice(0, line.length - member.type.length) + inLines(member.type, "  ");
}

/** A long object type or union, one part a line; anything else as it is. */
function inLines(type: string, indent: string): string {
  if (type.length <= lineWidth) return type;
  const union = partsOf(type, "|");
  if (union.length > 1) return union.map((part) => `\n${indent}  | ${part}`).join("");
  const isObject = type.startsWith("{ ") && type.endsWith(" }") && partsOf(type, "&").length === 1;
  if (!isObject) return type;
  const members = partsOf(type.slice(2, -2), ";").map((part) => `${indent}  ${part};\n`);
  return `{\n${members.join("")}${indent}}`;
}
