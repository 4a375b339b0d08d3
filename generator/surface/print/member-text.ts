import type { Member, Parameter, TypeParameter } from "../sdk-surface.js";

/** A member as a declaration of TypeScript states it, without the semicolon. */
export function memberText(member: Member): string {
  const { kind, name, type } = member;
  const start = `${member.static ? "static " : ""}${member.readonly ? "readonly " : ""}`;
  const mark = member.optional ? "?" : "";
  const call = `${typeParametersText(member.typeParameters)}(${member.parameters.map(parameterText).join(", ")})`;
  switch (kind) {
    case "property":
      return `${start}${name}${mark}: ${type}`;
    case "index":
      return `${start}[key: ${name.slice(1, -1)}]: ${type}`;
    case "method":
      return `${start}${name}${mark}${call}: ${type}`;
    case "call":
      return `${call}: ${type}`;
    case "construct":
      return type === "" ? `constructor${call}` : `new ${call}: ${type}`;
  }
}

export function parameterText({ name, type, optional, rest }: Parameter): string {
  return `${rest ? "..." : ""}${name}${optional ? "?" : ""}: ${type}`;
}

/** With the angle brackets; empty where there are none. */
export function typeParametersText(parameters: readonly TypeParameter[]): string {
  if (parameters.length === 0) return "";
  const texts = parameters.map(({ name, constraint, default: otherwise }) => {
    const bound = constraint === undefined ? "" : ` extends ${constraint}`;
    return `${name}${bound}${otherwise === undefined ? "" : ` = ${otherwise}`}`;
  });
  return `<${texts.join(", ")}>`;
}
