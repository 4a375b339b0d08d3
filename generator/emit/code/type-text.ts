import type { TypeExpression } from "../../model/type-model.js";
import { stringLiteral } from "../text/escape.js";
import { lineWidth } from "../text/wrap.js";
import { propertyKey } from "./value-text.js";

/** A type as TypeScript. `use` is told every name that the text needs. */
export function typeText(type: TypeExpression, use: (name: string) => void = () => {}): string {
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return literalText(type.value);
    case "openUnion":
      // The intersection keeps the base type from swallowing the known values in an editor's completion.
      return [...type.values.map(literalText), `(${type.base} & {})`].join(" | ");
    case "named":
      use(type.name);
      return type.name;
    case "applied":
      use(type.name);
      return `${type.name}<${type.arguments.map((argument) => typeText(argument, use)).join(", ")}>`;
    case "array":
      return `${bracketed(type.items, use)}[]`;
    case "map":
      return `Record<string, ${typeText(type.values, use)}>`;
    case "fields":
      return fieldsText(type, use);
    case "union":
      return type.members.map((member) => typeText(member, use)).join(" | ");
    case "intersection":
      return type.members.map((member) => bracketed(member, use)).join(" & ");
  }
}

function bracketed(type: TypeExpression, use: (name: string) => void): string {
  const compound = type.kind === "union" || type.kind === "intersection" || type.kind === "openUnion";
  return compound ? `(${typeText(type, use)})` : typeText(type, use);
}

function fieldsText(
  { fields, written }: TypeExpression & { readonly kind: "fields" },
  use: (name: string) => void,
): string {
  const members = fields.map(({ name, type, optional }) => {
    const own = typeText(type, use);
    return `${propertyKey(name)}${optional ? "?" : ""}: ${optional && written ? `${own} | undefined` : own}`;
  });
  const line = `{ ${members.join("; ")} }`;
  return line.length <= lineWidth / 2 ? line : `{\n${members.map((member) => `  ${member};\n`).join("")}}`;
}

function literalText(value: string | number | boolean): string {
  return typeof value === "string" ? stringLiteral(value) : String(value);
}
