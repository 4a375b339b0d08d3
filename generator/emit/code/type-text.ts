import type { TypeExpression } from "../../model/type-model.js";
import { stringLiteral } from "../text/escape.js";
import { objectTypeText, tupleText } from "./object-type-text.js";

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
    case "tuple":
      return tupleText(type, use);
    case "object":
      return objectTypeText(type, use);
    case "map":
      return `Record<string, ${typeText(type.values, use)}>`;
    case "union":
      return type.members.map((member) => typeText(member, use)).join(" | ");
    case "intersection":
      return type.members.map((member) => bracketed(member, use)).join(" & ");
  }
}

/** A type as it stands before `[]`, or beside `&`. */
export function bracketed(type: TypeExpression, use: (name: string) => void): string {
  const compound = type.kind === "union" || type.kind === "intersection" || type.kind === "openUnion";
  return compound ? `(${typeText(type, use)})` : typeText(type, use);
}

function literalText(value: string | number | boolean): string {
  return typeof value === "string" ? stringLiteral(value) : String(value);
}
